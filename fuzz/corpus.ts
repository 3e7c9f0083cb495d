import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from './target.ts';

const folder = fileURLToPath(new URL('corpus', import.meta.url));

/** An input that is kept, and its name. */
export interface CorpusItem {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The inputs that are kept for a target, by name. */
export function corpusOf({ name }: Pick<Target, 'name'>): readonly [CorpusItem, ...CorpusItem[]] {
  const at = join(folder, name);
  const [first, ...rest] = readdirSync(at)
    .sort()
    .map((item) => ({ name: item, bytes: new Uint8Array(readFileSync(join(at, item))) }));
  if (first === undefined) throw new Error(`fuzz/corpus/${name} holds no input to begin with.`);
  return [first, ...rest];
}
