import type { Document } from '../workspace/document.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';

/** Every file of the workspace, and those of the built-in packs it knows. */
export function everyDocument({ documents, packs }: Workspace): readonly Document[] {
  return [...documents.values(), ...packs.flatMap((pack) => (pack.isBuiltIn ? pack.documents : []))];
}

/** The file at a path; a built-in pack's files have addresses for paths. */
export function findDocument({ documents, packs }: Workspace, path: string): Document | undefined {
  const own = documents.get(path);
  if (own !== undefined) return own;
  const pack = packs.find(({ folder, isBuiltIn }) => isBuiltIn && path.startsWith(`${folder}/`));
  return pack?.documents.find((document) => document.path === path);
}

const cache = new WeakMap<Workspace, ReadonlyMap<Document, LinkedIndicator>>();

/** The effective definition that a file has the last word on; undefined for a file of another kind, or the second of two with one id. */
export function linkedIndicatorOf(workspace: Workspace, document: Document): LinkedIndicator | undefined {
  if (document.kind !== 'indicator') return undefined;
  const known = cache.get(workspace) ?? linkedByDocument(workspace);
  cache.set(workspace, known);
  const own = known.get(document);
  // Definitions of a pack are linked only when one of them is looked at.
  if (own !== undefined || document.pack === undefined) return own;
  return [...workspace.packIndicators.values()].find((linked) => linked.document === document);
}

function linkedByDocument({ indicators }: Workspace): ReadonlyMap<Document, LinkedIndicator> {
  return new Map([...indicators.values()].map((linked) => [linked.document, linked]));
}

/** The framework that a bare number names an outcome of: the one of a pack whose items are numbered throughout. */
export function numberedFramework({ frameworks }: Workspace): string | undefined {
  return [...frameworks].find(([, { document, effective }]) => {
    const items = Object.keys(effective.items ?? {});
    return document.pack !== undefined && items.length > 0 && items.every((item) => /^\d+$/.test(item));
  })?.[0];
}
