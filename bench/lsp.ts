/**
 * `node --conditions=@ninefold/source bench/lsp.ts`: how long an editor waits for the language server, over streams in one process. The
 * times are of this machine.
 */
import { type Editor, memorySessionHost, startEditor } from '../packages/lsp/src/testing/editor.ts';
import { madeUpFiles } from './made-up-folder.ts';

const root = 'file:///bench';
const edited = 'indicators/made-up-1.indicator.yaml';

for (const lines of [71, 1_000, 10_000]) await measureFile(lines);
await measureWorkspace(31, 200);
process.exit(0);

/** Edits, completions and hovers in a file of so many lines. */
async function measureFile(lines: number): Promise<void> {
  const files = filesAt(root, 5);
  const text = `${lengthened(files.get(`${root}/${edited}`) ?? '', lines)}wrong: 1\n`;
  const uri = `${root}/${edited}`;
  const start = performance.now();
  const editor = await startEditor(memorySessionHost(files), { roots: [root] });
  editor.open(uri, text);
  await editor.until(() => editor.problems.has(uri));
  console.log(`${lines} lines: first problems after ${(performance.now() - start).toFixed(0)} ms`);
  const rounds = lines > 5_000 ? 20 : 60;
  const edits = await times(rounds, (round) => editOnce(editor, uri, 2 + round));
  const position = { line: text.split('\n').length - 1, character: 0 };
  const asked = await times(rounds, async () => {
    await editor.request('textDocument/completion', { textDocument: { uri }, position });
  });
  console.log(`  edit to problems ${summary(edits)}; completion ${summary(asked)}`);
  await editor.close();
}

/** A check of many partnerships in the background, and an edit meanwhile. */
async function measureWorkspace(partnerships: number, indicators: number): Promise<void> {
  const files = new Map(
    Array.from({ length: partnerships }, (_, number) => [
      ...filesAt(`${root}/p${number}`, indicators),
    ]).flat(),
  );
  for (let number = 0; number < partnerships; number++) {
    const path = `${root}/p${number}/${edited}`;
    files.set(path, `${files.get(path)}wrong: 1\n`);
  }
  const start = performance.now();
  const editor = await startEditor(memorySessionHost(files), { roots: [root] });
  const all = () => [...editor.problems.keys()].filter((uri) => uri.endsWith(edited)).length === partnerships;
  await editor.until(all);
  const took = performance.now() - start;
  const uri = `${root}/p0/${edited}`;
  editor.open(uri, files.get(uri) ?? '');
  const edits = await times(10, (round) => editOnce(editor, uri, 2 + round));
  const memory = process.memoryUsage().rss / 1e6;
  console.log(
    `${partnerships} partnerships of ${indicators}: checked after ${(took / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB`,
  );
  console.log(`  edit to problems ${summary(edits)}`);
  const position = { line: 1, character: 8 };
  const renames = await times(3, async () => {
    await editor.request('textDocument/rename', { textDocument: { uri }, position, newName: 'another' });
  });
  console.log(`  rename ${summary(renames)}`);
  await editor.close();
}

async function editOnce(editor: Editor, uri: string, version: number): Promise<void> {
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } };
  editor.change(uri, version, [{ range, text: version % 2 === 0 ? 'X' : 'Y' }]);
  await editor.until(() => editor.pushed.some((each) => each.uri === uri && each.version === version));
}

function filesAt(folder: string, count: number): Map<string, string> {
  return new Map([...madeUpFiles(count)].map(([path, text]) => [`${folder}/${path}`, text]));
}

/** The same definition with measures added until it has so many lines. */
function lengthened(text: string, lines: number): string {
  const more = Math.max(0, lines - text.split('\n').length);
  const measures = Array.from(
    { length: Math.floor(more / 3) },
    (_, number) =>
      `  more${number}:\n    title: More events, number ${number}\n    query: sum(events) from made-up where group = "65 and over"\n`,
  );
  return text.replace('measures:\n', `measures:\n${measures.join('')}`);
}

async function times(rounds: number, run: (round: number) => Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run(round);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

function summary(taken: readonly number[]): string {
  const at = (share: number) =>
    (taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
