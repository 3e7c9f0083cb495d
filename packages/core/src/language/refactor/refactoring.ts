import { type DocumentEdit, editDocument } from '../../authoring/edit-document.ts';
import type { Problem, TextEdit } from '../../diagnostics/problem.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { Range } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { WritingContext } from '../complete-value.ts';

/** A change that a person may choose at a place. What it means for the figures is for them to say, so none is made unasked. */
export interface Refactoring {
  readonly title: string;
  /** `mend` where it answers a problem, `extract` where it takes a part out, `rewrite` for any other. */
  readonly kind: 'mend' | 'extract' | 'rewrite';
  /** The problem that it answers. */
  readonly problem?: Problem;
  /** Edits of files that are there. They are worked out when the change is chosen, since each is proved by reading its file again. */
  edits(): readonly TextEdit[];
  /** Files that come into being, by path from the workspace root; absent where none do. */
  newFiles?(): readonly { readonly path: string; readonly text: string }[];
}

/** Where a refactoring is asked for. */
export interface RefactoringPlace extends WritingContext {
  readonly range: Range;
  /** The problems that touch the range. */
  readonly problems: readonly Problem[];
}

/** Edits of what a document says as edits of its text, with all else in it as it was; none where one cannot be made safely. */
export function textEdits(
  { kind, path, source }: Document<DocumentKind>,
  edits: readonly DocumentEdit[],
): readonly TextEdit[] {
  const { changes, missed } = editDocument(kind, source.text, edits);
  if (missed.length > 0) return [];
  return changes.map(({ range, newText }) => ({ file: path, range, newText }));
}
