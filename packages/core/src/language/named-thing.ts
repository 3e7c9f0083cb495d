import { plainAt } from '../schema/plain.ts';
import type { Document } from '../workspace/document.ts';
import { readUse } from '../workspace/pack-version.ts';
import { packOf } from '../workspace/packs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { bandDatasets } from './band-columns.ts';
import { everyDocument, linkedIndicatorOf, numberedFramework } from './documents.ts';
import { type WrittenName, writtenNames } from './written-names.ts';

export type NamedKind =
  | 'indicator'
  | 'measure'
  | 'dataset'
  | 'column'
  | 'member'
  | 'framework'
  | 'item'
  | 'pack';

/** Something that has a name in a workspace and may be named in many places. */
export interface NamedThing {
  readonly kind: NamedKind;
  readonly name: string;
  /**
   * What the name is unique in: for an indicator its pack (empty for the partnership's own), for a measure the file that describes it,
   * for a column its dataset, for a member its dataset and column, for an item its framework.
   */
  readonly owner: string;
}

/** A place where a thing is named. */
export interface Occurrence extends WrittenName {
  readonly document: Document;
  readonly thing: NamedThing;
  readonly isDefinition: boolean;
}

export function isSameThing(a: NamedThing, b: NamedThing): boolean {
  return a.kind === b.kind && a.name === b.name && a.owner === b.owner;
}

/** The names of a file with what each stands for; names that stand for nothing here are left out. */
export function occurrencesIn(workspace: Workspace, document: Document): readonly Occurrence[] {
  return writtenNames(document).flatMap((name) => {
    const found = thingOf(workspace, document, name);
    return found === undefined ? [] : [{ ...name, ...found, document }];
  });
}

/** Every place of the workspace and its packs where a thing is named, by file and in the order of the text. */
export function occurrencesOf(workspace: Workspace, thing: NamedThing): readonly Occurrence[] {
  return everyDocument(workspace).flatMap((document) =>
    writtenNames(document)
      .filter((name) => mayName(name, thing))
      .flatMap((name) => {
        const found = thingOf(workspace, document, name, thing);
        return found && isSameThing(found.thing, thing) ? [{ ...name, ...found, document }] : [];
      }),
  );
}

/** What is named at a place in a file. */
export function occurrenceAt(
  workspace: Workspace,
  document: Document,
  offset: number,
): Occurrence | undefined {
  const name = writtenNames(document).find(({ span }) => span.start <= offset && offset <= span.end);
  const found = name && thingOf(workspace, document, name);
  return found && { ...name, ...found, document };
}

/** A quick look before a name is resolved. */
function mayName({ text, meaning }: WrittenName, { kind, name }: NamedThing): boolean {
  return (
    text === name ||
    text.endsWith(`/${name}`) ||
    (meaning === 'base' && kind === 'indicator') ||
    meaning === 'pack'
  );
}

type Found = Pick<Occurrence, 'thing' | 'isDefinition'>;

/** What a name stands for. One name may stand for columns of several datasets: then for the one that is `looked` for, if it is among them. */
function thingOf(
  workspace: Workspace,
  document: Document,
  name: WrittenName,
  looked?: NamedThing,
): Found | undefined {
  const { meaning, text } = name;
  const at = (kind: NamedKind, owner: string, isDefinition = false, as = text): Found => ({
    thing: { kind, owner, name: as },
    isDefinition,
  });
  switch (meaning) {
    case 'ownId':
      return ownThing(workspace, document, at);
    case 'base':
      return baseThing(workspace, document, text, at);
    case 'indicator':
      return at('indicator', ownerOfIndicator(workspace, document, text));
    case 'measure':
    case 'measureName': {
      const owner = describesMeasure(workspace, document, text);
      return at('measure', owner.path, meaning === 'measureName' && owner === document);
    }
    case 'dataset':
      return at('dataset', '');
    case 'column':
    case 'columnName':
      return at('column', name.dataset ?? idOf(document), meaning === 'columnName');
    case 'bandColumn': {
      const datasets = bandDatasets(workspace, document, name.path);
      const owner = datasets.find((each) => each === looked?.owner) ?? datasets[0];
      return owner === undefined ? undefined : at('column', owner);
    }
    case 'field':
      return at('measure', describesMeasure(workspace, document, text).path);
    case 'member':
      return at('member', `${name.dataset ?? idOf(document)}/${name.column ?? name.path[1]}`);
    case 'itemName':
      return at('item', idOf(document), true);
    case 'outcome': {
      const slash = text.indexOf('/');
      const framework = slash < 0 ? numberedFramework(workspace) : text.slice(0, slash);
      return framework === undefined ? undefined : at('item', framework, false, text.slice(slash + 1));
    }
    case 'framework':
      return at('framework', '');
    case 'pack':
      return at('pack', '', false, readUse(text).name);
    default:
      return undefined;
  }
}

type At = (kind: NamedKind, owner: string, isDefinition?: boolean, as?: string) => Found;

function ownThing(workspace: Workspace, document: Document, at: At): Found | undefined {
  switch (document.kind) {
    case 'indicator':
      return at('indicator', packId(workspace, document), true);
    case 'dataset':
    case 'framework':
    case 'pack':
      return at(document.kind, '', true);
    default:
      return undefined;
  }
}

/** `national` means the pack's indicator of the same id, `national/NI-14` another one, `local-1` one of the partnership's own. */
function baseThing(workspace: Workspace, document: Document, text: string, at: At): Found {
  const slash = text.indexOf('/');
  const pack = slash < 0 ? text : text.slice(0, slash);
  const isPack = workspace.packs.some(({ id }) => id === pack);
  if (!isPack) return at('indicator', '');
  return at('indicator', pack, false, slash < 0 ? idOf(document) : text.slice(slash + 1));
}

/** The definitions of a pack speak of one another; elsewhere the partnership's own definition comes before that of a pack. */
function ownerOfIndicator(workspace: Workspace, document: Document, id: string): string {
  const { indicators, packs } = workspace;
  if (document.pack === undefined && indicators.has(id)) return '';
  const own = packs.find((pack) => pack.id === packId(workspace, document));
  return (own?.indicators.get(id) ? own : packs.find((pack) => pack.indicators.get(id)))?.id ?? '';
}

function packId(workspace: Workspace, document: Document): string {
  return document.pack === undefined ? '' : (packOf(document, workspace.packs)?.id ?? document.pack);
}

/** The file that first describes a measure, among those that a file extends. */
function describesMeasure(workspace: Workspace, document: Document, name: string): Document {
  const chain = linkedIndicatorOf(workspace, document)?.chain ?? [document];
  return chain.find(({ authored }) => plainAt(authored, ['measures', name]) !== undefined) ?? document;
}

function idOf({ model, path }: Document): string {
  return (model as { readonly id?: string }).id ?? path;
}
