import type { TextEdit } from '../diagnostics/problem.ts';
import { writeName } from '../query/read-name.ts';
import { applyChanges } from '../syntax/edit/text-change.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { printKey, printText } from '../syntax/print/print-scalar.ts';
import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keptBands } from './band-columns.ts';
import { findDocument } from './documents.ts';
import { headingChoices } from './heading-choices.ts';
import { inQuotes } from './in-quotes.ts';
import { type NamedThing, type Occurrence, occurrenceAt, occurrencesOf } from './named-thing.ts';
import { refuseName } from './refuse-name.ts';
import type { RenameChoice } from './rename-choice.ts';
import { scalarsOf } from './scalars.ts';
import { writtenNames } from './written-names.ts';

/** A name that can be changed, or a sentence that says why not. */
export type RenamePlace =
  | { readonly kind: 'renamable'; readonly name: string; readonly range: Range }
  | { readonly kind: 'refused'; readonly why: string };

export type Renaming =
  | {
      readonly kind: 'edits';
      readonly edits: readonly TextEdit[];
      readonly choices: readonly RenameChoice[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Whether what is named at a place can have another name; undefined where nothing is named. */
export function prepareRename(
  workspace: Workspace,
  document: Document,
  offset: number,
): RenamePlace | undefined {
  const found = occurrenceAt(workspace, document, offset);
  if (found === undefined) return undefined;
  const why = refusal(workspace, found.thing);
  if (why !== undefined) return { kind: 'refused', why };
  const range = document.source.rangeOf(found.span);
  return { kind: 'renamable', name: found.thing.name, range };
}

/** The edits that give what is named at a place another name, in all files, queries and formulas. */
export function renameAt(
  workspace: Workspace,
  document: Document,
  offset: number,
  name: string,
): Renaming | undefined {
  const found = occurrenceAt(workspace, document, offset);
  if (found === undefined) return undefined;
  const why = refusal(workspace, found.thing) ?? refuseName(workspace, found.thing, name);
  if (why !== undefined) return { kind: 'refused', why };
  const own = occurrencesOf(workspace, found.thing).filter((each) => each.document.pack === undefined);
  const edits = own.flatMap((each) => editsOf(workspace, each, name));
  const broken = brokenBy(workspace, edits, name);
  if (broken !== undefined) return { kind: 'refused', why: broken };
  const { kind, owner, name: before } = found.thing;
  if (kind === 'column') edits.push(...keptBands(workspace, owner, before));
  const unique = new Map(edits.map((edit) => [`${edit.file} ${JSON.stringify(edit.range.start)}`, edit]));
  const choices = found.thing.kind === 'column' ? headingChoices(workspace, found.thing, name) : [];
  return { kind: 'edits', edits: [...unique.values()], choices };
}

/** Why a name with signs that mean something in YAML cannot stand where it is named: it would not be read back, or not without a fault. */
function brokenBy(workspace: Workspace, edits: readonly TextEdit[], name: string): string | undefined {
  if (!/[,:#[\]{}]/.test(name)) return undefined;
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const document = findDocument(workspace, file);
    if (document === undefined) continue;
    const { source } = document;
    const changes = edits
      .filter((edit) => edit.file === file)
      .map(({ range, newText }) => ({
        span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) },
        newText,
      }));
    const { root, problems } = parseYaml(applyChanges(source.text, changes));
    const named = [...scalarsOf(root)].reduce(
      (sum, { scalar }) => sum + scalar.text.split(name).length - 1,
      0,
    );
    if (named < changes.length || problems.length > parseYaml(source.text).problems.length)
      return `"${name}" cannot be written in ${file} as it stands: put quotes around the query there first, or choose a name without commas, brackets, colons and "#".`;
  }
  return undefined;
}

function refusal(workspace: Workspace, thing: NamedThing): string | undefined {
  const { kind, name } = thing;
  if (kind === 'member') return `"${name}" is a word of the data; change it in the data file.`;
  if (kind === 'pack') return `"${name}" is a pack; its name is in its pack.yaml.`;
  const defined = occurrencesOf(workspace, thing).filter(({ isDefinition }) => isDefinition);
  if (defined.length === 0) return `"${name}" is not defined here, so its name cannot be changed here.`;
  const foreign = defined.find(({ document }) => document.pack !== undefined);
  return (
    foreign &&
    `"${name}" is defined in the pack "${foreign.document.pack}", which is not the partnership's to change.`
  );
}

/** What a name needs to be another one, there and beside it. */
function editsOf(workspace: Workspace, occurrence: Occurrence, name: string): readonly TextEdit[] {
  const { document, thing, meaning, text, span } = occurrence;
  // `extends: national` names the pack alone; the id that it means is the file's own.
  const isShortBase = meaning === 'base' && text !== thing.name && !text.includes('/');
  if (isShortBase) return [];
  const edit = {
    file: document.path,
    range: document.source.rangeOf(span),
    newText: written(occurrence, name),
  };
  return meaning === 'ownId' ? [edit, ...keptBase(workspace, document, thing.name)] : [edit];
}

function written({ meaning, place, style }: Occurrence, name: string): string {
  switch (place) {
    case 'query':
      return inQuotes(writeName(name), style);
    case 'brackets':
      return `[${name}]`;
    case 'formula':
    case 'part':
      return name;
    case 'whole':
      return keyMeanings.includes(meaning) ? printKey(name, 'flow') : printText(name, 'flow');
  }
}

const keyMeanings: readonly Occurrence['meaning'][] = ['columnName', 'measureName', 'itemName'];

/** `extends: national` means the definition of the file's own id: under a new id, the old one stands beside the pack. */
function keptBase({ packs }: Workspace, document: Document, oldId: string): readonly TextEdit[] {
  const base = writtenNames(document).find(({ meaning }) => meaning === 'base');
  if (base === undefined || !packs.some(({ id }) => id === base.text)) return [];
  const range = document.source.rangeOf(base.span);
  return [{ file: document.path, range, newText: printText(`${base.text}/${oldId}`, 'flow') }];
}
