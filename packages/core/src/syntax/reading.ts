import type { TextProblem } from './text-problem.ts';
import type { TreeNode } from './tree.ts';

/** What a text, clean of signs that cannot be read, comes to. */
export interface Reading {
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
  /**
   * How many pieces the text falls into, where it is easy to read in parts: without a fault or a tab, and no value in it stands for
   * another.
   */
  readonly lexemes: number | undefined;
}
