import type { Range, Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';

/** A place in a file, by the path of the file from the workspace root. */
export interface FileRange {
  readonly file: string;
  readonly range: Range;
}

/** Where a stretch of a definition stands. */
export function placeOf({ document, span }: { readonly document: Document; readonly span: Span }): FileRange {
  return { file: document.path, range: document.source.rangeOf(span) };
}
