import type { TreePath } from '../syntax/tree.ts';
import type { LinkedIndicator, Origin } from '../workspace/workspace.ts';
import { compareDefinitions } from './compare-definitions.ts';
import type { DefinitionChange } from './definition-change.ts';
import { ownFields, packDefinitionOf } from './own-fields.ts';

/** A difference between a partnership's definition and the pack's, with the place where the partnership wrote it. */
export interface PackDifference extends DefinitionChange {
  readonly origin: Origin | undefined;
}

/** A partnership's definition beside the one it adapts. */
export interface PackComparison {
  /** The pack's definition, as it is without the partnership's own files. */
  readonly base: LinkedIndicator;
  readonly differences: readonly PackDifference[];
}

/** How a partnership's definition differs from the pack's that it adapts; undefined for a definition of its own. */
export function compareWithPack(indicator: LinkedIndicator): PackComparison | undefined {
  const base = packDefinitionOf(indicator);
  if (base === undefined) return undefined;
  const fields = ownFields(indicator);
  const differences = compareDefinitions(base.effective, indicator.effective)
    .filter(({ path }) => path[0] !== 'id' && path[0] !== 'locked')
    .map((change) => ({ ...change, origin: originOf(change, fields) }));
  return { base, differences };
}

/** Where the partnership wrote what made the difference: the field itself, one above it (a list), or one below. */
function originOf({ path, after }: DefinitionChange, fields: readonly Origin[]): Origin | undefined {
  const field = fields.find((candidate) => overlaps(candidate.path, path));
  const isInList = field !== undefined && field.path.length < path.length && after !== undefined;
  return isInList ? { document: field.document, path } : field;
}

/** Whether two places are the same, or one lies in the other. */
export function overlaps(a: TreePath, b: TreePath): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared).every((step, index) => String(step) === String(b[index]));
}
