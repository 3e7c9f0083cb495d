import { yamlLimits } from '../limits.ts';
import type { MapEntry, MapNode, TreeNode } from '../tree.ts';
import { readDirectly } from './read-directly.ts';
import { readEntries } from './read-entries.ts';
import { shiftedEntries } from './shifted-tree.ts';
import { differenceOf, type TextDifference } from './text-difference.ts';

/** A text without fault, as it was read. */
export interface SoundYaml {
  readonly text: string;
  readonly root: TreeNode;
  /** How many pieces the text falls into. */
  readonly lexemes: number;
}

/**
 * The tree of a text, made from that of the text before an edit. Only the entries that the edit touches are read again: those of the
 * file or, where the edit lies within a map of further entries, those of that map. The others are taken over, moved by as much as the
 * text grew. Undefined where the text must be read whole.
 *
 * Entries of a block map read by themselves as they read in their file, for nothing that began above goes on in a line that starts in
 * the column of their keys. That holds for text without faults; `readEntries` refuses any other.
 */
export function rereadYaml(text: string, before: SoundYaml): SoundYaml | undefined {
  const old = before.text;
  const map = before.root;
  if (map.kind !== 'map' || columnOf(map.span.start, old) !== 0) return undefined;
  const edit: Edit = { ...differenceOf(old, text), old, text, growth: text.length - old.length };
  const whole: OldMap = { map, column: 0, end: old.length };
  const made = rereadInner(whole, edit) ?? rereadMap(whole, edit);
  if (made === undefined) return undefined;
  const lexemes = before.lexemes + made.moreLexemes;
  return lexemes > yamlLimits.lexemes ? undefined : { text, root: made.map, lexemes };
}

interface Edit extends TextDifference {
  readonly old: string;
  readonly text: string;
  /** How much longer the text is than it was. */
  readonly growth: number;
}

/** A block map in the text before the edit. */
interface OldMap {
  readonly map: MapNode;
  /** Where each of its keys stands in its line. */
  readonly column: number;
  /** Where the lines end that belong to it. */
  readonly end: number;
}

interface NewMap {
  readonly map: MapNode;
  readonly moreLexemes: number;
}

/** The map with the edit made in the map that is the value of one of its keys, if all of the edit lies within that. */
function rereadInner({ map, end }: OldMap, edit: Edit): NewMap | undefined {
  const { entries } = map;
  const at = lastStartingBy(entries, edit.start);
  const [entry, next] = [entries[at], entries[at + 1]];
  if (entry?.value.kind !== 'map' || !isBlock(entry.value)) return undefined;
  const innerStart = lineStart(entry.value.span.start, edit.old);
  const innerEnd = next === undefined ? end : lineStart(next.key.span.start, edit.old);
  if (edit.start < innerStart || (next !== undefined && edit.oldEnd >= innerEnd)) return undefined;
  const column = columnOf(entry.value.span.start, edit.old);
  const made = rereadMap({ map: entry.value, column, end: innerEnd }, edit);
  if (made === undefined) return undefined;
  const changed = { from: at, to: at + 1, entries: [{ key: entry.key, value: made.map }] };
  return { map: withEntries(map, changed, edit), moreLexemes: made.moreLexemes };
}

/** The map with those entries read again that the edit touches, and the one before them. */
function rereadMap({ map, column, end }: OldMap, edit: Edit): NewMap | undefined {
  const { entries } = map;
  const { old, text, growth } = edit;
  const from = Math.max(0, lastStartingBy(entries, edit.start) - 1);
  const to = Math.max(from + 1, firstLineAfter(entries, edit.oldEnd, old));
  const [first, next] = [entries[from], entries[to]];
  if (first === undefined) return undefined;
  // What stands above the first key of the file is read with it.
  const start = column === 0 && from === 0 ? 0 : lineStart(first.key.span.start, old);
  const stop = next === undefined ? end : lineStart(next.key.span.start, old);
  if (edit.start < start || edit.oldEnd > stop) return undefined;
  const read = readEntries(text, { start, end: stop + growth }, column);
  if (read === undefined || repeatsKey(entries, from, to, read.map.entries)) return undefined;
  const changed = { from, to, entries: read.map.entries };
  const { lexemes: lexemesBefore } = readDirectly(old.slice(start, stop)) ?? {};
  if (lexemesBefore === undefined) return undefined;
  return { map: withEntries(map, changed, edit), moreLexemes: read.lexemes - lexemesBefore };
}

/** A map with other entries in the place of some; those behind them are moved. */
function withEntries(
  map: MapNode,
  put: { readonly from: number; readonly to: number; readonly entries: readonly MapEntry[] },
  { growth }: Edit,
): MapNode {
  const behind = shiftedEntries(map.entries.slice(put.to), growth);
  const entries = [...map.entries.slice(0, put.from), ...put.entries, ...behind];
  const start = entries[0]?.key.span.start ?? map.span.start;
  const end = entries.at(-1)?.value.span.end ?? map.span.end + growth;
  return { kind: 'map', span: { start, end }, entries };
}

/** Whether one of the entries now read has the key of one that stays. */
function repeatsKey(
  entries: readonly MapEntry[],
  from: number,
  to: number,
  read: readonly MapEntry[],
): boolean {
  const replaced = new Set(entries.slice(from, to).map(({ key }) => key.text));
  const fresh = new Set(read.map(({ key }) => key.text).filter((text) => !replaced.has(text)));
  return fresh.size > 0 && entries.some(({ key }) => fresh.has(key.text));
}

/** A map in brackets begins with its bracket, another with its first key. */
function isBlock({ entries, span }: MapNode): boolean {
  return entries[0]?.key.span.start === span.start;
}

function columnOf(offset: number, text: string): number {
  return offset - lineStart(offset, text);
}

function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The position of the last entry whose key starts at an offset or before it; 0 where none does. */
function lastStartingBy(entries: readonly MapEntry[], offset: number): number {
  return Math.max(0, firstStartingAfter(entries, offset) - 1);
}

/** The position of the first entry whose line starts after an offset. */
function firstLineAfter(entries: readonly MapEntry[], offset: number, text: string): number {
  const at = firstStartingAfter(entries, offset);
  const entry = entries[at];
  return entry !== undefined && lineStart(entry.key.span.start, text) <= offset ? at + 1 : at;
}

function firstStartingAfter(entries: readonly MapEntry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
