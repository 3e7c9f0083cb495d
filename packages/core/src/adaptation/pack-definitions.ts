import type { DocumentKind, DocumentModel } from '../model/document.ts';
import type { Document } from '../workspace/document.ts';
import { chainOf, type IndicatorFiles } from '../workspace/link-extends.ts';
import { linkIndicator } from '../workspace/link-indicator.ts';
import { firstById, manifestOf, ofKind, type PackFiles } from '../workspace/packs.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';

/** What a pack defines, by id. */
export interface PackDefinitions {
  readonly id: string;
  readonly manifest: Document<'pack'> | undefined;
  readonly indicators: ReadonlyMap<string, LinkedIndicator>;
  readonly frameworks: ReadonlyMap<string, Partial<DocumentModel<'framework'>>>;
  readonly datasets: ReadonlyMap<string, Partial<DocumentModel<'dataset'>>>;
}

/** What the files of a pack define. They may extend one another and the definitions of other packs. */
export function packDefinitions(
  documents: readonly Document[],
  others: readonly PackFiles[],
): PackDefinitions {
  const manifest = manifestOf(documents);
  const id = manifest?.model.id ?? '';
  const own = firstById(ofKind(documents, 'indicator'));
  const files: IndicatorFiles = {
    own,
    packs: new Map([...others.map((pack) => [pack.id, pack.indicators] as const), [id, own]]),
  };
  return {
    id,
    manifest,
    indicators: new Map(
      [...own].map(([name, document]) => [name, linkIndicator(chainOf(document, files).documents).linked]),
    ),
    frameworks: models(firstById(ofKind(documents, 'framework'))),
    datasets: models(firstById(ofKind(documents, 'dataset'))),
  };
}

function models<K extends DocumentKind>(
  documents: ReadonlyMap<string, Document<K>>,
): ReadonlyMap<string, Partial<DocumentModel<K>>> {
  return new Map([...documents].map(([id, { model }]) => [id, model]));
}
