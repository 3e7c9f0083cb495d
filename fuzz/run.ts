/**
 * `pnpm fuzz [target ...] [--seconds 60] [--seed 1]`: breaks inputs of the corpus at random and looks whether a promise is broken.
 * What is found is made short and written to fuzz/found, which Git does not keep.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Found } from './explore.ts';
import { targets } from './targets/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const unknown = positionals.filter((name) => targets.every((target) => target.name !== name));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}; the targets are ${targets.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const wanted = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const here = fileURLToPath(new URL('.', import.meta.url));
const longestHang = 30_000;

let broken = 0;
for (const { name } of wanted) {
  const { tried, found } = await exploreApart(name);
  console.log(
    `${name}: ${tried} inputs, ${found.length === 0 ? 'every promise kept' : `${found.length} broken`}`,
  );
  for (const each of found) keep(name, each);
  broken += found.length;
}
process.exitCode = broken === 0 ? 0 : 1;

/** In a thread of its own, so that an input that never ends can be caught: the thread writes each input down before it reads it. */
async function exploreApart(name: string): Promise<{ tried: number; found: readonly Found[] }> {
  const shared = new SharedArrayBuffer(8 + 1024 * 1024);
  const [progress, input] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)];
  const worker = new Worker(new URL('explore-worker.ts', import.meta.url), {
    workerData: { name, seconds: Number(values.seconds), seed: Number(values.seed), shared },
  });
  return new Promise((resolve, reject) => {
    let [last, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      const [count = 0, length = 0] = progress;
      if (count !== last) [last, since] = [count, Date.now()];
      if (Date.now() - since < longestHang) return;
      clearInterval(watch);
      void worker.terminate();
      const explanation = `It has not ended after ${longestHang / 1000} s, and is not made any shorter.`;
      resolve({ tried: count, found: [{ kind: 'hang', explanation, input: input.slice(0, length) }] });
    }, 1000);
    worker.once('message', (outcome) => {
      clearInterval(watch);
      resolve(outcome);
    });
    worker.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

function keep(name: string, { kind, explanation, input }: Found): void {
  const folder = join(here, 'found', name);
  mkdirSync(folder, { recursive: true });
  const file = join(
    folder,
    kind
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60),
  );
  writeFileSync(file, input);
  console.log(`\n${explanation}\n\n${JSON.stringify(Buffer.from(input).toString('utf8').slice(0, 400))}`);
  console.log(
    `Written to ${relative(process.cwd(), file)}. Once it is mended, keep it under a name that says what it is:`,
  );
  console.log(`  mv ${relative(process.cwd(), file)} fuzz/corpus/${name}/<what-it-is>\n`);
}
