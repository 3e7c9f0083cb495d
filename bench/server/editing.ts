/**
 * `node --conditions=@ninefold/source bench/server/editing.ts`, after `pnpm build`: how long an editor waits for the language server, and for
 * `yaml-language-server` with our JSON Schema, over the same files, by the same driver, one after the other. Each server is a process
 * of its own; another build of ours may be named as an argument. The times are of this machine; the ratios are what counts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonSchemaOf } from '@ninefold/core';
import { longDefinition, writeMadeUpFolder } from '../made-up-folder.ts';
import { median } from '../median.ts';
import { startDriver } from './driver.ts';
import { benchRandomEdits } from './random-edits.ts';
import { editTimes, open, summary, tells, times, withMistakes } from './timing.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'ninefold-bench-'));
const edited = 'indicators/made-up-1.indicator.yaml';

/** A language server: how it is started, and what its user has set. */
interface Server {
  readonly name: string;
  readonly command: readonly string[];
  readonly settings: (folder: string) => Readonly<Record<string, unknown>>;
}

const ours: Server = {
  name: 'ninefold',
  command: [process.argv[2] ?? join(root, 'packages/lsp/dist/node.js'), '--stdio'],
  settings: () => ({}),
};
const theirs: Server = {
  name: 'yaml-language-server',
  command: [
    join(
      dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
      'bin/yaml-language-server',
    ),
    '--stdio',
  ],
  settings: (at) => ({
    yaml: {
      schemas: { [pathToFileURL(join(at, 'schema.json')).href]: '*.indicator.yaml' },
      validate: true,
      completion: true,
    },
  }),
};

/** What one server takes for files of one length. */
interface Times {
  readonly first: number;
  readonly edits: readonly number[];
  readonly completions: readonly number[];
}

try {
  writeMadeUpFolder(folder, 5);
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(jsonSchemaOf('indicator')));
  for (const lines of [71, 1_000, 10_000]) {
    const rounds = lines > 5_000 ? 30 : 100;
    const mine = await timesOf(ours, lines, rounds);
    const other = await timesOf(theirs, lines, Math.min(rounds, 20)).catch((error: unknown) => {
      console.log(`!!! ${theirs.name} COULD NOT BE MEASURED at ${lines} lines: ${String(error)}`);
      return undefined;
    });
    printTimes(lines, mine, other);
  }
  // A file of 25,000 such lines is beyond what is read.
  for (const lines of [5_000, 20_000]) {
    const { edits } = await timesOf(ours, lines, 30);
    console.log(`${lines} lines, for the growth: edit to problems ${summary(edits)}`);
  }
  await benchRandomEdits(10_000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timesOf(server: Server, lines: number, rounds: number): Promise<Times> {
  const uri = pathToFileURL(join(folder, edited)).href;
  const text = withMistakes(longDefinition(1, lines));
  const driver = await startDriver(server.command, { folder, settings: server.settings(folder) });
  try {
    open(driver, uri, text);
    await driver.until(() => tells(driver, uri, 'wrong1'));
    const first = performance.now() - driver.start;
    const edits = await editTimes(driver, uri, text, rounds);
    const position = { line: text.split('\n').length - 1, character: 0 };
    const completions = await times(Math.min(rounds, 30), async () => {
      await driver.request('textDocument/completion', { textDocument: { uri }, position });
    });
    if (driver.errors.length > 0)
      console.log(`!!! ${server.name} reports: ${driver.errors.slice(0, 3).join('; ')}`);
    return { first, edits, completions };
  } finally {
    await driver.stop();
  }
}

function printTimes(lines: number, mine: Times, other: Times | undefined): void {
  console.log(`${lines} lines`);
  const row = (what: string, own: readonly number[], others: readonly number[] | undefined) => {
    const ratio = others ? ` (${(median(others) / median(own)).toFixed(1)} times as long)` : '';
    console.log(
      `  ${what}: ${ours.name} ${summary(own)}${others ? `; ${theirs.name} ${summary(others)}${ratio}` : ''}`,
    );
  };
  row('start to first problems', [mine.first], other && [other.first]);
  row('edit to problems', mine.edits, other?.edits);
  row('completion', mine.completions, other?.completions);
}
