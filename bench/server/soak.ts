/**
 * `pnpm soak [--minutes 60]`, after `pnpm build`: the language server in a process of its own, with an editor that types, asks and
 * saves without a pause. Prints the memory that the process holds, at the start, at each quarter and at the end, and how it grows.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createRandom } from '../../fuzz/random.ts';
import { longDefinition, writeMadeUpFolder } from '../made-up-folder.ts';
import { type Driver, startDriver } from './driver.ts';
import { slopeOf } from './slope.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'ninefold-soak-'));
const asked = [
  'hover',
  'completion',
  'definition',
  'documentSymbol',
  'codeAction',
  'semanticTokens/full',
  'foldingRange',
  'inlayHint',
  'formatting',
  'codeLens',
  'documentLink',
  'references',
];

/** A small heap, so that what is no longer needed is given back soon and growth is not taken for laziness. */
const heap = '--max-old-space-size=256';

try {
  writeMadeUpFolder(folder, 100);
  const driver = await startDriver([heap, join(root, 'packages/lsp/dist/node.js'), '--stdio'], { folder });
  await soak(driver);
  await driver.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function soak(driver: Driver): Promise<void> {
  const random = createRandom(9);
  const samples: { minute: number; megabytes: number }[] = [];
  const start = performance.now();
  const minutesGone = () => (performance.now() - start) / 60_000;
  let [edits, requests, shown] = [0, 0, 0];
  for (let turn = 0; minutesGone() < minutes; turn++) {
    const number = 1 + random.below(100);
    const path = `indicators/made-up-${number}.indicator.yaml`;
    const uri = pathToFileURL(join(folder, path)).href;
    const text = longDefinition(number, 71);
    driver.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'ninefold', version: 1, text },
    });
    for (let version = 2; version < 22; version++, edits++, requests++) {
      const at = { line: random.below(70), character: random.below(20) };
      const typed = random.pick(['a', ' ', '\n', ': ', '"', '- ', 'sum(', '']);
      const change = version % 10 === 0 ? { text } : { range: { start: at, end: at }, text: typed };
      driver.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
      const [first = 'hover', ...rest] = asked;
      await driver.request(`textDocument/${random.pick([first, ...rest])}`, {
        textDocument: { uri },
        position: at,
        range: { start: at, end: at },
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      });
    }
    if (turn % 5 === 0) {
      writeFileSync(join(folder, path), `${text}# ${turn}\n`);
      driver.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    }
    driver.notify('textDocument/didClose', { textDocument: { uri } });
    samples.push({ minute: minutesGone(), megabytes: driver.memory().now });
    if (minutesGone() >= (minutes * shown) / 4) {
      console.log(`after ${minutesGone().toFixed(1)} min: ${driver.memory().now.toFixed(0)} MB`);
      shown++;
    }
  }
  console.log(
    `at the end: ${driver.memory().now.toFixed(0)} MB, at most ${driver.memory().most.toFixed(0)} MB`,
  );
  console.log(`${edits} edits, ${requests} requests, ${driver.errors.length} refused or failed`);
  for (const error of [...new Set(driver.errors)].slice(0, 5)) console.log(`  ${error}`);
  // The first half is left out: modules are loaded and caches filled.
  const settled = samples.filter(({ minute }) => minute > minutes / 2);
  const growth = slopeOf(settled.map(({ minute, megabytes }) => [minute, megabytes]));
  console.log(`in its second half it grows by ${growth.toFixed(2)} MB a minute`);
}
