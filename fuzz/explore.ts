import { corpusOf } from './corpus.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';
import type { Target } from './target.ts';
import type { Failure } from './try-input.ts';
import { tryInput } from './try-input.ts';

/** An input that broke a promise, made as short as it could be. */
export interface Found extends Failure {
  readonly input: Uint8Array;
}

/** How long to look, and what to tell meanwhile. */
export interface Exploring {
  readonly seed: number;
  /** Whether to go on, given how many inputs were tried. */
  goesOn(tried: number): boolean;
  /** Told of each input before it is read, so that one that never ends is known. */
  trying?(input: Uint8Array): void;
}

/** Tries the corpus and then mutations of it, and gives one input for each way of failing. The same seed tries the same inputs. */
export async function explore(
  target: Target,
  { seed, goesOn, trying }: Exploring,
): Promise<{ readonly tried: number; readonly found: readonly Found[] }> {
  const random = createRandom(seed);
  const [first, ...rest] = corpusOf(target).map(({ bytes }) => bytes);
  const corpus: readonly [Uint8Array, ...Uint8Array[]] = [first ?? new Uint8Array(), ...rest];
  const [word = '', ...words] = target.words;
  const found = new Map<string, Found>();
  const attempt = (input: Uint8Array) => {
    trying?.(input);
    return tryInput(target, input, corpus[0]);
  };
  let tried = 0;
  for (; goesOn(tried); tried++) {
    const input = corpus[tried] ?? mutate(random.pick(corpus), { corpus, words: [word, ...words] }, random);
    const failure = await attempt(input);
    if (failure === undefined || found.has(failure.kind)) continue;
    const shortest = await minimise(input, async (each) => (await attempt(each))?.kind === failure.kind);
    const again = (await attempt(shortest)) ?? failure;
    found.set(failure.kind, { ...again, input: shortest });
  }
  return { tried, found: [...found.values()] };
}
