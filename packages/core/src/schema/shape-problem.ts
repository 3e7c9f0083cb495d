import type { Params } from '../diagnostics/problem.ts';
import type { TreePath } from '../syntax/tree.ts';

/** A part of a file that does not fit the shape of its kind, by its path. */
export interface ShapeProblem {
  /** `schema/...` */
  readonly code: string;
  readonly message: string;
  readonly params: Params;
  readonly path: TreePath;
  /** Whether the key or the value at the path is what must change. */
  readonly at: 'key' | 'value';
  /** A certain mend: put this in the place of the key or the value. */
  readonly fix?: { readonly title: string; readonly newText: string };
}
