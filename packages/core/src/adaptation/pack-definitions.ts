import { compareText } from '../diagnostics/problem.ts';
import type { DocumentKind, DocumentModel } from '../model/document.ts';
import type { Document } from '../workspace/document.ts';
import { chainOf, type IndicatorFiles } from '../workspace/link-extends.ts';
import { linkIndicator } from '../workspace/link-indicator.ts';
import { createBuiltInPacks, manifestOf } from '../workspace/packs.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';

/** What a pack defines, by id. */
export interface PackDefinitions {
  readonly id: string;
  readonly manifest: Document<'pack'> | undefined;
  readonly indicators: ReadonlyMap<string, LinkedIndicator>;
  readonly frameworks: ReadonlyMap<string, Partial<DocumentModel<'framework'>>>;
  readonly datasets: ReadonlyMap<string, Partial<DocumentModel<'dataset'>>>;
}

/** What the files of a pack define. They may extend one another and the packs that come with Ninefold. */
export function packDefinitions(documents: readonly Document[]): PackDefinitions {
  const manifest = manifestOf(documents);
  const id = manifest?.model.id ?? '';
  const own = byId(documents, 'indicator');
  const builtIn = createBuiltInPacks();
  const files: IndicatorFiles = {
    own,
    packs: new Map([
      ...builtIn.ids.map((name) => [name, byId(builtIn.pack(name).documents, 'indicator')] as const),
      [id, own],
    ]),
  };
  return {
    id,
    manifest,
    indicators: new Map(
      [...own].map(([name, document]) => [name, linkIndicator(chainOf(document, files).documents).linked]),
    ),
    frameworks: models(byId(documents, 'framework')),
    datasets: models(byId(documents, 'dataset')),
  };
}

/** Files of a kind by their id; of two with one id, the first by path. */
function byId<K extends 'indicator' | 'framework' | 'dataset'>(
  documents: readonly Document[],
  kind: K,
): ReadonlyMap<string, Document<K>> {
  const found = new Map<string, Document<K>>();
  for (const document of [...documents].sort((a, b) => compareText(a.path, b.path))) {
    if (!isOfKind(document, kind)) continue;
    const { id } = document.model as { id?: string };
    if (id !== undefined && !found.has(id)) found.set(id, document);
  }
  return found;
}

function isOfKind<K extends DocumentKind>(document: Document, kind: K): document is Document<K> {
  return document.kind === kind;
}

function models<K extends DocumentKind>(
  documents: ReadonlyMap<string, Document<K>>,
): ReadonlyMap<string, Partial<DocumentModel<K>>> {
  return new Map([...documents].map(([id, { model }]) => [id, model]));
}
