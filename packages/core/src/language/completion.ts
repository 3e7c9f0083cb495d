import type { Range } from '../text/span.ts';

export type CompletionKind =
  | 'key'
  | 'word'
  | 'function'
  | 'keyword'
  | 'operator'
  | 'indicator'
  | 'measure'
  | 'dataset'
  | 'column'
  | 'member'
  | 'outcome'
  | 'area'
  | 'period'
  | 'pack'
  | 'file';

/** Something that may be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label: a title, a type. */
  readonly detail?: string | undefined;
  /** What it means, as Markdown; one that takes work is only written when somebody looks at it. */
  readonly documentation?: string | (() => string | undefined) | undefined;
  /** What is written; with `isSnippet`, `$1` and `$0` are where the person types on, and `\` stands before a `$` that is meant. */
  readonly insert: string;
  readonly isSnippet?: boolean;
  /** What the person's letters are compared with, where it is not the label. */
  readonly filter?: string;
  /** What it takes the place of. */
  readonly range: Range;
  /** What is changed elsewhere so that it is read: quotes around a query. */
  readonly beside?: readonly { readonly range: Range; readonly newText: string }[];
}

/** A completion whose place is not settled yet. */
export type Offer = Omit<Completion, 'range'>;

/** What a completion means, as Markdown. */
export function documentationOf({ documentation }: Completion): string | undefined {
  return typeof documentation === 'function' ? documentation() : documentation;
}
