import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { placesInData } from './data-navigation.ts';
import { linkedIndicatorOf } from './documents.ts';
import { type FileRange, placeOf } from './file-range.ts';
import { linksIn } from './links.ts';
import {
  isSameThing,
  type NamedThing,
  type Occurrence,
  occurrenceAt,
  occurrencesIn,
  occurrencesOf,
} from './named-thing.ts';

/** Where what is named at a place is defined: in the partnership, in a pack, in a dataset, and then in its data file. */
export function definitionsAt(
  workspace: Workspace,
  document: Document,
  offset: number,
): readonly FileRange[] {
  const found = occurrenceAt(workspace, document, offset);
  if (found === undefined) return linkedFileAt(workspace, document, offset);
  const defined = occurrencesOf(workspace, found.thing).filter(({ isDefinition }) => isDefinition);
  // From its own definition, a thing leads to what it is made from: the definition that it extends, the heading of its column.
  const others = defined.filter((each) => !isSamePlace(each, found)).map(placeOf);
  const below =
    found.thing.kind === 'indicator' && found.isDefinition && others.length === 0
      ? baseOf(workspace, document)
      : placesInData(workspace, found.thing);
  const places = [...others, ...below];
  return places.length > 0 ? places : defined.map(placeOf);
}

/** Every place where what is named at a place is named. */
export function referencesAt(
  workspace: Workspace,
  document: Document,
  offset: number,
  withDefinition: boolean,
): readonly FileRange[] {
  const found = occurrenceAt(workspace, document, offset);
  if (found === undefined) return [];
  const all =
    found.isDefinition && found.thing.kind === 'indicator'
      ? family(workspace, found.thing).flatMap((thing) => occurrencesOf(workspace, thing))
      : occurrencesOf(workspace, found.thing);
  const places = all.filter(({ isDefinition }) => withDefinition || !isDefinition).map(placeOf);
  const isColumn = found.thing.kind === 'column';
  return withDefinition && isColumn ? [...places, ...placesInData(workspace, found.thing)] : places;
}

/** The places of the same file where what is named at a place is named. */
export function highlightsAt(
  workspace: Workspace,
  document: Document,
  offset: number,
): readonly { readonly range: Range; readonly isDefinition: boolean }[] {
  const found = occurrenceAt(workspace, document, offset);
  if (found === undefined) return [];
  return occurrencesIn(workspace, document)
    .filter(({ thing }) => isSameThing(thing, found.thing))
    .map((each) => ({ range: placeOf(each).range, isDefinition: each.isDefinition }));
}

function isSamePlace(a: Occurrence, b: Occurrence): boolean {
  return a.document === b.document && a.span.start === b.span.start;
}

function baseOf(workspace: Workspace, document: Document): readonly FileRange[] {
  const base = linkedIndicatorOf(workspace, document)?.chain.at(-2);
  return base === undefined ? [] : [{ file: base.path, range: base.rangeOfValue(['id']) }];
}

function linkedFileAt(workspace: Workspace, document: Document, offset: number): readonly FileRange[] {
  const { source } = document;
  const link = linksIn(workspace, document).find(
    ({ range }) => source.offsetAt(range.start) <= offset && offset <= source.offsetAt(range.end),
  );
  return link?.to.kind === 'file' ? [{ file: link.to.path, range: startOfFile }] : [];
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The partnership's own indicator, and the pack's of the same id that it adapts, are one to whoever looks for uses. */
function family(workspace: Workspace, thing: NamedThing): readonly NamedThing[] {
  const packs = workspace.packs.map(({ id }): NamedThing => ({ ...thing, owner: id }));
  return [{ ...thing, owner: '' }, ...packs];
}
