import type { Problem } from '../diagnostics/problem.ts';
import type { DocumentKind, DocumentModel } from '../model/document.ts';
import type { Comment } from '../syntax/parsed-yaml.ts';
import type { TreeNode, TreePath } from '../syntax/tree.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Range } from '../text/span.ts';

/** One file: its text, its tree, what it says so far as it can be read, and its own problems (syntax and shape). */
export interface Document<K extends DocumentKind = DocumentKind> {
  /** From the workspace root; a built-in pack's files begin `ninefold:national/`. */
  readonly path: string;
  readonly kind: K;
  /** The pack this file is part of: `national`, or the folder of a pack in the workspace; undefined for the partnership's own files. */
  readonly pack: string | undefined;
  readonly source: SourceText;
  /** Where a loader lets trees go, it is read again when it is asked for. */
  readonly root: TreeNode | undefined;
  /** Its comments, in order. */
  comments(): readonly Comment[];
  /** What the file itself says, before `extends`; parts that do not fit are left out, keys without a value are in `removals`. */
  readonly authored: Readonly<Record<string, unknown>> | undefined;
  /** Paths that the file sets to nothing: in a file with `extends` they remove what the other file says. */
  readonly removals: readonly TreePath[];
  /** What could be read; parts that do not fit the shape are left out. */
  readonly model: Partial<DocumentModel<K>>;
  readonly problems: readonly Problem[];
  /** The value at a path, or its nearest ancestor that is there; the start of the file when nothing is. */
  rangeOfValue(path: TreePath): Range;
  /** The key at a path, or its nearest ancestor that is there. */
  rangeOfKey(path: TreePath): Range;
}
