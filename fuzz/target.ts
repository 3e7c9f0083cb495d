/** A door through which text comes in, with what it promises for any text at all. */
export interface Target {
  /** Also the name of its folder in `fuzz/corpus`. */
  readonly name: string;
  /** In a sentence, besides never throwing, answering in time, and saying the same of the same text. */
  readonly promise: string;
  /** Words that mean something to it, for the mutations. */
  readonly words: readonly string[];
  /** Reads the input and throws a `BrokenPromise` where one is broken; gives what must be the same whenever the same is read. */
  read(input: Uint8Array): unknown;
}

/** What came of an input was not what was promised. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Holds a target to its word. */
export function promise(isKept: boolean, say: () => string): asserts isKept {
  if (!isKept) throw new BrokenPromise(say());
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The input as a text; two signs of private use stand for half a surrogate pair, which no UTF-8 can hold and an editor can send. */
export function textOf(input: Uint8Array): string {
  return decoder.decode(input).replaceAll('\uE001', '\uD83D').replaceAll('\uE002', '\uDC00');
}
