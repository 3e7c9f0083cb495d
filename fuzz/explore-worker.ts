import { parentPort, workerData } from 'node:worker_threads';
import { explore } from './explore.ts';
import { targets } from './targets/index.ts';

const { name, seconds, seed, shared } = workerData as {
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
  readonly shared: SharedArrayBuffer;
};
const target = targets.find((each) => each.name === name);
if (target === undefined) throw new Error(`There is no target ${name}.`);
const [progress, current] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)];
const end = Date.now() + seconds * 1000;

const outcome = await explore(target, {
  seed,
  goesOn: () => Date.now() < end,
  trying(input) {
    const kept = input.subarray(0, current.length);
    current.set(kept);
    progress[1] = kept.length;
    progress[0] = (progress[0] ?? 0) + 1;
  },
});
parentPort?.postMessage(outcome);
