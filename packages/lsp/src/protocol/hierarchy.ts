import type { Relative, Workspace } from '@ninefold/core';
import { SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import type { Snapshot } from './snapshot.ts';

/** A definition as the editor shows it among those that extend one another. */
export function toHierarchyItem(
  snapshot: Snapshot,
  { document, id, title, range, idRange }: Relative,
): TypeHierarchyItem {
  return {
    name: id,
    ...(title !== undefined && { detail: title }),
    kind: SymbolKind.Class,
    uri: snapshot.uriOf(document.path),
    range,
    selectionRange: idRange,
  };
}

/** The relatives of the definition in a file, in every folder that knows it; each once. */
export function relativesOf(
  snapshots: readonly Snapshot[],
  uri: string,
  find: (workspace: Workspace, path: string) => readonly Relative[],
): TypeHierarchyItem[] {
  const found = snapshots.flatMap((snapshot) => {
    const path = snapshot.pathOf(uri);
    return path === undefined
      ? []
      : find(snapshot.workspace, path).map((relative) => toHierarchyItem(snapshot, relative));
  });
  return [...new Map(found.map((item) => [item.uri, item])).values()];
}
