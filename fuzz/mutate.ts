import type { Random } from './random.ts';

/** What a mutation may put into an input: other inputs of the corpus, and words. */
export interface Material {
  readonly corpus: readonly [Uint8Array, ...Uint8Array[]];
  readonly words: readonly [string, ...string[]];
}

/** Longest input that is tried; what is slow for a longer one is slow for this one too. */
const longest = 64 * 1024;

/** Changes an input in one to five places; the same for the same chances. */
export function mutate(input: Uint8Array, material: Material, random: Random): Uint8Array {
  let bytes = input;
  for (let left = 1 + random.below(5); left > 0; left--)
    bytes = random.pick(mutations)(bytes, material, random);
  return bytes.subarray(0, longest);
}

type Mutation = (bytes: Uint8Array, material: Material, random: Random) => Uint8Array;

const flipBit: Mutation = (bytes, _, random) => {
  const at = random.below(bytes.length + 1);
  const flipped = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return replaced(bytes, at, 1, Uint8Array.of(flipped));
};

const anyByte: Mutation = (bytes, _, random) =>
  replaced(bytes, random.below(bytes.length + 1), random.below(2), Uint8Array.of(random.below(256)));

const word: Mutation = (bytes, { words }, random) =>
  replaced(bytes, random.below(bytes.length + 1), random.below(4), encoder.encode(random.pick(words)));

const cut: Mutation = (bytes, _, random) =>
  replaced(bytes, random.below(bytes.length + 1), 1 + random.below(16), nothing);

const cutEnd: Mutation = (bytes, _, random) => bytes.subarray(0, random.below(bytes.length + 1));

/** Says a stretch again, once or so often that what is not linear shows. */
const repeat: Mutation = (bytes, _, random) => {
  const at = random.below(bytes.length + 1);
  const stretch = bytes.subarray(at, at + 1 + random.below(24));
  const times = random.below(8) === 0 ? 1 + random.below(400) : 1;
  const said = new Uint8Array(stretch.length * times);
  for (let time = 0; time < times; time++) said.set(stretch, time * stretch.length);
  return replaced(bytes, at, 0, said);
};

const splice: Mutation = (bytes, { corpus }, random) => {
  const other = random.pick(corpus);
  const from = random.below(other.length + 1);
  const stretch = other.subarray(from, from + random.below(other.length - from + 1));
  return replaced(bytes, random.below(bytes.length + 1), random.below(32), stretch);
};

/** Puts two lines in each other's place. */
const swapLines: Mutation = (bytes, _, random) => {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const [one, two] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
  return Buffer.from(lines.join('\n'), 'latin1');
};

const mutations: readonly [Mutation, ...Mutation[]] = [
  word,
  word,
  splice,
  cut,
  cutEnd,
  repeat,
  swapLines,
  flipBit,
  anyByte,
];

const encoder = new TextEncoder();
const nothing = new Uint8Array();

function replaced(bytes: Uint8Array, at: number, taken: number, put: Uint8Array): Uint8Array {
  const after = bytes.subarray(Math.min(at + taken, bytes.length));
  const whole = new Uint8Array(at + put.length + after.length);
  whole.set(bytes.subarray(0, at));
  whole.set(put, at);
  whole.set(after, at + put.length);
  return whole;
}
