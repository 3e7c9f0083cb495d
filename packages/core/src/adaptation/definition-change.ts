import type { TreePath } from '../syntax/tree.ts';
import type { ChangeKind } from './change-kind.ts';

/** One difference between two definitions, and what it does to the figures. */
export interface DefinitionChange {
  /** Where, in the definition after the change; for something that is gone, where it was. */
  readonly path: TreePath;
  /** Undefined when there was nothing. */
  readonly before: unknown;
  /** Undefined when there is nothing any more. */
  readonly after: unknown;
  readonly kind: ChangeKind;
  /** The difference in plain English, with what follows from it. */
  readonly sentence: string;
}
