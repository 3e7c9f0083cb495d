import { formatExactly } from '../calculation/results/format-number.ts';
import { isMap } from '../syntax/plain-value.ts';
import { quoted, shortened } from '../text/quoted.ts';
import type { ChangeKind, FieldClass } from './change-kind.ts';
import { oneLine } from './list-items.ts';

/** What a sentence about a change speaks of. */
export interface ChangedThing {
  readonly field: FieldClass;
  /** The names along the path: of a measure, of an item. */
  readonly names: readonly string[];
  /** The method of the calculation, as a noun: rate, proportion. */
  readonly method: string;
  /** The last key of the path, or `*`. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change in plain English, with what follows from it for the figures. */
export function changeSentence(thing: ChangedThing, kind: ChangeKind): string {
  const said = whatChanged(thing);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${consequences[kind]}.`;
}

const consequences: Readonly<Record<ChangeKind, string>> = {
  label: '',
  additive: '',
  judgement: ': values stay as they are, but are judged in another way',
  valueChanging: ': values are not comparable with earlier ones',
};

function whatChanged(thing: ChangedThing): string {
  const { before, after } = thing;
  const name = nameOf(thing);
  const isThing = thing.key === '*' || isMap(before ?? after);
  if (before === undefined) {
    return isThing ? `${name} is new` : `${name} is given now, ${inWords(after, thing)}`;
  }
  if (after === undefined) {
    return isThing ? `${name} is gone` : `${name} is not given any more, and was ${inWords(before, thing)}`;
  }
  if (isLong(before) || isLong(after)) return `${name} is worded anew`;
  return `${name} is ${inWords(after, thing)} instead of ${inWords(before, thing)}`;
}

function nameOf({ field, names, method }: ChangedThing): string {
  return field.name
    .replace('{method}', method)
    .replace(/\{(\d)\}/g, (_, index: string) => names[Number(index)] ?? '');
}

/** Texts that are too long for a sentence to hold both. */
function isLong(value: unknown): boolean {
  return typeof value === 'string' && shortened(oneLine(value)).endsWith('…');
}

/** Keys whose numbers are years. */
const yearKeys = new Set(['at', 'period', 'since', 'from', 'to', 'latest', 'provisionalFrom', '*']);

function inWords(value: unknown, { field, key }: ChangedThing): string {
  if (typeof value === 'number') {
    return `${field.reads}${yearKeys.has(key) ? String(value) : formatExactly(value)}`;
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return quoted(oneLine(value));
  if (Array.isArray(value)) return quoted(value.map(oneLine).join(', '));
  if (!isMap(value)) return 'nothing';
  return quoted(oneLine(value.method ?? value.scheme ?? value.role ?? value.title ?? value));
}
