import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findDocument, linkedIndicatorOf } from './documents.ts';
import { occurrenceAt, occurrencesOf } from './named-thing.ts';

/** A definition among those that extend one another. */
export interface Relative {
  readonly document: Document;
  readonly id: string;
  readonly title: string | undefined;
  readonly range: Range;
  readonly idRange: Range;
}

/** The definition that is named at a place. */
export function relativeAt(workspace: Workspace, document: Document, offset: number): Relative | undefined {
  const found = occurrenceAt(workspace, document, offset);
  if (found?.thing.kind !== 'indicator') return undefined;
  if (found.isDefinition) return relativeOf(document);
  const defined = occurrencesOf(workspace, found.thing).find(({ isDefinition }) => isDefinition);
  return defined && relativeOf(defined.document);
}

/** The definition that a file extends. */
export function extendedBy(workspace: Workspace, path: string): readonly Relative[] {
  const document = findDocument(workspace, path);
  const base = document && linkedIndicatorOf(workspace, document)?.chain.at(-2);
  return base ? [relativeOf(base)] : [];
}

/** The definitions that extend that of a file. */
export function extending(workspace: Workspace, path: string): readonly Relative[] {
  const document = findDocument(workspace, path);
  if (document === undefined) return [];
  const own = ownChildren(workspace).get(document) ?? [];
  // Only a definition of a pack is extended by others of packs, and those are linked only when they are asked for.
  const inPacks = document.pack === undefined ? [] : [...workspace.packIndicators.values()];
  const others = inPacks.filter(({ chain }) => chain.at(-2) === document).map((linked) => linked.document);
  return [...new Set([...own, ...others])].map(relativeOf);
}

/** A line about a definition, and the key that it stands above. */
export interface InheritanceLine {
  readonly range: Range;
  readonly text: string;
}

/** Above the id of a definition how many extend it, above `extends` what it extends; nothing where there is nothing to say. */
export function inheritanceInShort(
  document: Document,
  base: Pick<Relative, 'id' | 'title'> | undefined,
  count: number,
): readonly InheritanceLine[] {
  const title = base?.title === undefined ? '' : `: ${base.title}`;
  return [
    ...(count === 0 ? [] : [{ range: document.rangeOfKey(['id']), text: `overridden by ${count}` }]),
    ...(base === undefined
      ? []
      : [{ range: document.rangeOfKey(['extends']), text: `extends ${base.id}${title}` }]),
  ];
}

const cache = new WeakMap<Workspace, ReadonlyMap<Document, readonly Document[]>>();

/** The partnership's own definitions by what they extend. */
function ownChildren(workspace: Workspace): ReadonlyMap<Document, readonly Document[]> {
  const known = cache.get(workspace);
  if (known) return known;
  const children = new Map<Document, Document[]>();
  for (const { document, chain } of workspace.indicators.values()) {
    const base = chain.at(-2);
    const siblings = base && children.get(base);
    if (siblings) siblings.push(document);
    else if (base) children.set(base, [document]);
  }
  cache.set(workspace, children);
  return children;
}

function relativeOf(document: Document): Relative {
  const { id, title } = document.model as { readonly id?: string; readonly title?: string };
  return {
    document,
    id: id ?? document.path,
    title,
    range: document.source.rangeOf({ start: 0, end: document.source.text.length }),
    idRange: document.rangeOfValue(['id']),
  };
}
