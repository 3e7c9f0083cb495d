import { emptyMap } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { changeSentence } from './change-words.ts';
import type { DefinitionChange } from './definition-change.ts';
import { type ComparedKind, carefulClass, fieldClassOf, isToldInParts } from './field-class.ts';
import { itemsOf, oneLine } from './list-items.ts';

/** Keys that choose between shapes: when one changes, the whole is another thing and its parts are not set side by side. */
const shapeKeys = ['method', 'scheme', 'role'] as const;

interface Place {
  readonly kind: ComparedKind;
  readonly path: TreePath;
  readonly pattern: string;
  readonly names: readonly string[];
  readonly method: string;
}

/** Every difference between two models of a kind, in the order of their keys. */
export function compareModels(
  kind: ComparedKind,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  method: string,
): readonly DefinitionChange[] {
  return compareMaps({ kind, path: [], pattern: '', names: [], method }, before, after);
}

function compareAt(place: Place, before: unknown, after: unknown): readonly DefinitionChange[] {
  if (isSame(before, after)) return [];
  const { kind, pattern } = place;
  const isOwnThing = fieldClassOf(kind, pattern) !== undefined;
  const oneIsAbsent = before === undefined || after === undefined;
  const canTellParts = oneIsAbsent ? !isOwnThing && isToldInParts(kind, pattern) : true;
  if (canTellParts && isListOrAbsent(before) && isListOrAbsent(after) && isToldInParts(kind, pattern)) {
    return compareLists(place, before ?? [], after ?? []);
  }
  if (canTellParts && isMapOrAbsent(before) && isMapOrAbsent(after)) {
    const isOtherShape =
      before !== undefined && after !== undefined && shapeKeys.some((key) => before[key] !== after[key]);
    if (!isOtherShape) return compareMaps(place, before ?? emptyMap(), after ?? emptyMap());
  }
  return [changeAt(place, before, after)];
}

function compareMaps(
  place: Place,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly DefinitionChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => compareAt(childOf(place, key), before[key], after[key]));
}

function compareLists(
  place: Place,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly DefinitionChange[] {
  const pattern = `${place.pattern}.*`;
  const old = itemsOf(pattern, before);
  const recent = itemsOf(pattern, after);
  const at = (index: number, name: string): Place => ({
    ...place,
    path: [...place.path, index],
    pattern,
    names: [...place.names, name],
  });
  return [
    ...[...recent.values()].flatMap(({ key, index, name, value }) =>
      compareAt(at(index, name), old.get(key)?.value, value),
    ),
    ...[...old.values()].flatMap(({ key, index, name, value }) =>
      recent.has(key) ? [] : [changeAt(at(index, name), value, undefined)],
    ),
  ];
}

/** The place of a key: by its own name where the model has one, else as one of many. */
function childOf({ kind, path, pattern, names, method }: Place, key: string): Place {
  const prefix = pattern === '' ? '' : `${pattern}.`;
  const isNamed = fieldClassOf(kind, `${prefix}*`) !== undefined && !isKnown(kind, `${prefix}${key}`);
  const isUnderWhole = pattern !== '' && fieldClassOf(kind, pattern)?.isWhole === true;
  return isNamed && !isUnderWhole
    ? { kind, path: [...path, key], pattern: `${prefix}*`, names: [...names, `"${key}"`], method }
    : { kind, path: [...path, key], pattern: `${prefix}${key}`, names, method };
}

function isKnown(kind: ComparedKind, pattern: string): boolean {
  return fieldClassOf(kind, pattern) !== undefined || isToldInParts(kind, pattern);
}

function changeAt(place: Place, before: unknown, after: unknown): DefinitionChange {
  const { path, pattern, names, method } = place;
  const field = fieldClassOf(place.kind, pattern) ?? carefulClass(pattern);
  const kind = before === undefined ? field.added : after === undefined ? field.removed : field.changed;
  const key = pattern.slice(pattern.lastIndexOf('.') + 1);
  return {
    path,
    before,
    after,
    kind,
    sentence: changeSentence({ field, names, method, key, before, after }, kind),
  };
}

function isListOrAbsent(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}

function isMapOrAbsent(value: unknown): value is Readonly<Record<string, unknown>> | undefined {
  return value === undefined || isMap(value);
}

/** Whether two values say the same: how a text is folded, and whether a year is a number or a text, does not matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return typeof a !== 'object' && typeof b !== 'object' && oneLine(a) === oneLine(b);
}
