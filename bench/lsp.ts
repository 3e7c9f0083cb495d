/**
 * `node --conditions=@ninefold/source bench/lsp.ts`, after `pnpm build`: how long an editor waits for the language server, and for
 * `yaml-language-server` with our JSON Schema, over the same files, by the same driver, one after the other. Each server is a process
 * of its own; another build of ours may be named as an argument. The times are of this machine; the ratios are what counts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonSchemaOf } from '@ninefold/core';
import { type Driver, startDriver } from './lsp-driver.ts';
import { longDefinition, madeUpFiles, writeMadeUpFolder } from './made-up-folder.ts';
import { benchRandomEdits } from './random-edits.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
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
  await benchWorkspace(31, 200);
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

/** Two keys that do not belong there, one amid the measures and one at the end; an edit changes the name of one of them. */
function withMistakes(text: string): string {
  const lines = text.split('\n');
  const titles = lines.flatMap((line, at) => (/^ {4}title: /.test(line) ? [at] : []));
  lines.splice((titles[titles.length >> 1] ?? 0) + 1, 0, '    wrong0: 1');
  return `${lines.join('\n')}wrong1: 1\n`;
}

/** From an edit to the problem that it makes. The names grow, so that what is below the edit moves. */
async function editTimes(
  driver: Driver,
  uri: string,
  text: string,
  rounds: number,
): Promise<readonly number[]> {
  const lines = text.split('\n');
  const places = [lines.findIndex((line) => line.includes('wrong0')), lines.length - 2];
  const names = ['wrong0', 'wrong1'];
  return times(rounds, async (round) => {
    const which = round % 2;
    const line = places[which] ?? 0;
    const character = (lines[line] ?? '').search(/\S/);
    const range = {
      start: { line, character },
      end: { line, character: character + (names[which] ?? '').length },
    };
    const name = `wrong${'x'.repeat(round % 7)}${round + 2}`;
    names[which] = name;
    driver.notify('textDocument/didChange', {
      textDocument: { uri, version: round + 2 },
      contentChanges: [{ range, text: name }],
    });
    await driver.until(() => tells(driver, uri, name));
  });
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

/** A check of many partnerships in the background, edits meanwhile and after it, and a rename in 200 files. */
async function benchWorkspace(partnerships: number, indicators: number): Promise<void> {
  const home = join(folder, 'many');
  for (let number = 0; number < partnerships; number++) {
    const at = join(home, `p${number}`);
    writeMadeUpFolder(at, indicators);
    writeFileSync(join(at, edited), `${madeUpFiles(1).get(edited)}wrong1: 1\n`);
  }
  const uriOf = (number: number, path: string) => pathToFileURL(join(home, `p${number}`, path)).href;
  const driver = await startDriver(ours.command, { folder: home });
  try {
    const uri = uriOf(0, edited);
    const text = withMistakes(madeUpFiles(1).get(edited) ?? '');
    open(driver, uri, text);
    await driver.until(() => tells(driver, uri, 'wrong1'));
    const first = performance.now() - driver.start;
    const isChecked = () =>
      Array.from({ length: partnerships }, (_, number) => uriOf(number, edited)).every((each) =>
        driver.problems.has(each),
      );
    let took = 0;
    const done = driver.until(isChecked).then(() => {
      took = performance.now() - driver.start;
    });
    const meanwhile = await editTimes(driver, uri, text, 40);
    const wasBusy = took === 0;
    await done;
    const { now, most } = driver.memory();
    console.log(`${partnerships} partnerships of ${indicators}`);
    console.log(
      `  first problems of an open file ${first.toFixed(0)} ms; all checked after ${(took / 1000).toFixed(1)} s`,
    );
    console.log(`  memory ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB`);
    console.log(
      `  edit to problems meanwhile ${summary(meanwhile)}${wasBusy ? '' : ' (the check ended before the edits did)'}`,
    );
    const dataset = {
      textDocument: { uri: uriOf(0, 'datasets/made-up.dataset.yaml') },
      position: { line: 0, character: 6 },
    };
    const renames = await times(5, async () => {
      await driver.request('textDocument/rename', { ...dataset, newName: 'another' });
    });
    console.log(`  rename of a dataset that ${indicators} files name ${summary(renames)}`);
    if (driver.errors.length > 0) console.log(`!!! ${driver.errors.slice(0, 3).join('; ')}`);
  } finally {
    await driver.stop();
  }
}

function open(driver: Driver, uri: string, text: string): void {
  driver.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
}

function tells(driver: Driver, uri: string, name: string): boolean {
  return driver.problems.get(uri)?.some((message) => message.includes(name)) ?? false;
}

async function times(rounds: number, run: (round: number) => Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run(round);
    taken.push(performance.now() - start);
  }
  return taken;
}

function median(taken: readonly number[]): number {
  return at(taken, 0.5);
}

function at(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function summary(taken: readonly number[]): string {
  return taken.length === 1
    ? `${median(taken).toFixed(0)} ms`
    : `median ${median(taken).toFixed(1)} ms, p95 ${at(taken, 0.95).toFixed(1)} ms`;
}
