import type { Params } from '../diagnostics/problem.ts';
import type { Span } from '../text/span.ts';

/** A problem found in one text alone, before it is known which file the text belongs to. */
export interface TextProblem {
  readonly code: string;
  readonly params: Params;
  readonly message: string;
  readonly span: Span;
  /** A certain mend: replace `span` of the same text. */
  readonly fix?: { readonly title: string; readonly span: Span; readonly newText: string };
}
