import type { Indicator } from '../model/indicator.ts';
import { plainAt } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import { linkIndicator } from '../workspace/link-indicator.ts';
import type { LinkedIndicator, Origin } from '../workspace/workspace.ts';

/** The definition of a pack that an indicator adapts, as it is without the partnership's own files; undefined for one that adapts none. */
export function packDefinitionOf({ chain }: LinkedIndicator): LinkedIndicator | undefined {
  const documents = chain.slice(0, lastPackFile(chain) + 1);
  return documents.length === 0 ? undefined : linkIndicator(documents).linked;
}

/** Every field that a partnership's own files write over the pack's definition, or take away from it, with the place. A list is one field. */
export function ownFields({ chain }: LinkedIndicator): readonly Origin[] {
  const fields = chain
    .slice(lastPackFile(chain) + 1)
    .flatMap((document) =>
      [...leavesOf(document.authored), ...document.removals]
        .filter(([key]) => key !== undefined && !aboutTheFile.has(String(key)))
        .map((path): Origin => ({ document, path: inFull(document, path) })),
    );
  // A file that speaks later has the last word.
  const latest = new Map(fields.map((field) => [field.path.join('\n'), field]));
  return [...latest.values()];
}

/** The fields of the pack's definition that a partnership's own files replace or take away: these do not follow the pack. */
export function overriddenFields(indicator: LinkedIndicator): readonly Origin[] {
  const base = packDefinitionOf(indicator);
  return base ? ownFields(indicator).filter(({ path }) => says(base.effective, path)) : [];
}

const aboutTheFile = new Set(['id', 'extends', 'locked']);

function lastPackFile(chain: readonly Document[]): number {
  return chain.findLastIndex(({ pack }) => pack !== undefined);
}

function leavesOf(value: unknown, path: TreePath = []): readonly TreePath[] {
  if (!isMap(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A measure written as its query alone is the measure's `query`. */
function inFull(document: Document, path: TreePath): TreePath {
  const isQueryAlone =
    path.length === 2 && path[0] === 'measures' && typeof plainAt(document.authored, path) === 'string';
  return isQueryAlone ? [...path, 'query'] : path;
}

function says(definition: Partial<Indicator>, path: TreePath): boolean {
  const found = plainAt(definition, path);
  if (found !== undefined) return true;
  const isQuery = path.length === 3 && path[0] === 'measures' && path[2] === 'query';
  return isQuery && typeof plainAt(definition, path.slice(0, 2)) === 'string';
}
