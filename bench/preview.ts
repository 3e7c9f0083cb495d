import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Preview, previewRequest } from '../packages/lsp/src/protocol/custom/index.ts';
import { type Editor, memorySessionHost, startEditor } from '../packages/lsp/src/testing/editor.ts';

const folder = 'file:///bench';
const uri = `${folder}/indicators/ni-19.indicator.yaml`;

/** How long an editor waits for the preview of NI-19 after a keystroke, over streams in one process; of this machine. */
async function benchPreview(root: string): Promise<void> {
  const files = readExample(join(root, 'examples/south-lanarkshire'));
  const editor = await startEditor(memorySessionHost(files), { roots: [folder] });
  const text = new TextDecoder().decode(files.get(uri));
  editor.open(uri, text);
  const first = await timed(() => ask(editor));
  let version = 1;
  const type = async (words: string, other: string) => {
    const at = text.indexOf(words);
    const line = text.slice(0, at).split('\n').length - 1;
    const character = at - text.lastIndexOf('\n', at) - 1;
    const taken: number[] = [];
    for (let round = 0; round < 60; round++) {
      const [from, to] = round % 2 === 0 ? [words, other] : [other, words];
      const range = { start: { line, character }, end: { line, character: character + from.length } };
      version++;
      editor.change(uri, version, [{ range, text: to }]);
      taken.push(await timed(() => ask(editor)));
    }
    return summary(taken);
  };
  console.log(`preview of NI-19, ${files.size} files: first ${first.toFixed(0)} ms`);
  console.log(`  a comment is typed: ${await type('Both conditions', 'Both condition')}`);
  console.log(`  a condition of the query is typed: ${await type('75plus', '18plus')}`);
  await editor.close();
}

async function ask(editor: Editor): Promise<void> {
  const at = { uri, position: { line: 0, character: 0 } };
  const preview = await editor.request<Preview | null>(previewRequest.method, { at });
  if (!preview?.html.includes('bed days')) throw new Error('the preview shows nothing');
}

function readExample(path: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`${folder}/${file.slice(path.length + 1).replaceAll('\\', '/')}`, readFileSync(file)]),
  );
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function summary(taken: readonly number[]): string {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (aim: 60 ms)`;
}

await benchPreview(fileURLToPath(new URL('..', import.meta.url)));
