import type { CST } from 'yaml';
import type { TextProblem } from '../text-problem.ts';

/** Where the reading of a text has got to. */
export interface LexemePlace {
  readonly text: string;
  readonly lexemes: readonly string[];
  readonly index: number;
  readonly parser: { readonly offset: number; readonly stack: readonly CST.Token[] };
  /** How many brackets are open. */
  readonly flowDepth: number;
  /** Whether a key and its colon stand on this line already. */
  readonly hasColon: boolean;
}

/** What to read in place of the next pieces: of the same length, so that every offset stays true. */
export interface Repair {
  readonly pieces: readonly string[];
  /** How many pieces of the text it stands for. */
  readonly replaces: number;
  readonly problems: readonly TextProblem[];
  readonly unclosedQuoteAt?: number;
  /** The rest of the text falls into other pieces than was thought. */
  readonly lexAgain?: boolean;
}

/** Whether what comes next, outside brackets, should be a key rather than a value. */
export function isAtKey({ parser, hasColon, flowDepth }: LexemePlace): boolean {
  if (hasColon || flowDepth > 0) return false;
  const top = parser.stack.at(-1);
  switch (top?.type) {
    case 'document':
      return true;
    case 'block-map': {
      const last = top.items.at(-1);
      return last?.sep === undefined || last.value !== undefined;
    }
    case 'block-seq':
      return top.items.at(-1)?.value !== undefined;
    default:
      return false;
  }
}

/** Whether the piece at `index`, or the one after some spaces there, is a colon that ends a key. */
export function isFollowedByColon(lexemes: readonly string[], index: number): boolean {
  const next = lexemes[index];
  return next === ':' || (next?.[0] === ' ' && lexemes[index + 1] === ':');
}

/** The pair that was begun last in the map in braces that is open, if one is. */
export function openMapItem(stack: readonly CST.Token[]): CST.CollectionItem | undefined {
  const top = stack.at(-1);
  if (top?.type !== 'flow-collection' || top.start.source !== '{' || top.end.length > 0) return undefined;
  return top.items.at(-1) ?? { start: [] };
}
