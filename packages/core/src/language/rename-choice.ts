import type { TextEdit } from '../diagnostics/problem.ts';

/** Further edits of a rename that a person says yes or no to, where the editor can ask. */
export interface RenameChoice {
  readonly label: string;
  readonly description: string;
  /** Made where the editor cannot ask. */
  readonly isUsual: boolean;
  readonly edits: readonly TextEdit[];
}
