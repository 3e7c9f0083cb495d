import { breaking, type FieldClass } from './change-kind.ts';
import { indicatorFields } from './indicator-fields.ts';
import { datasetFields, frameworkFields } from './pack-fields.ts';

/** The kinds of file whose changes are told. */
export type ComparedKind = 'indicator' | 'framework' | 'dataset';

const fields: Readonly<Record<ComparedKind, Readonly<Record<string, FieldClass>>>> = {
  indicator: indicatorFields,
  framework: frameworkFields,
  dataset: datasetFields,
};

/**
 * The class of a place in the model, by a pattern such as `measures.*.unit`. Under a field that is of one class as a whole, places
 * without one of their own have the field's. Undefined where nothing says.
 */
export function fieldClassOf(kind: ComparedKind, pattern: string): FieldClass | undefined {
  const own = fields[kind][pattern];
  if (own) return own;
  const above = wholeAbove(kind, pattern);
  if (!above) return undefined;
  const [, rest] = above;
  return { ...above[0], name: `"${rest}" of ${above[0].name}` };
}

/** The class to use where the model has a key that nobody has classed yet: the careful one. */
export function carefulClass(pattern: string): FieldClass {
  return breaking(`"${pattern.split('.').at(-1) ?? pattern}"`);
}

/** Whether the parts of this place have classes of their own, so that a change is told part by part. */
export function isToldInParts(kind: ComparedKind, pattern: string): boolean {
  return Object.keys(fields[kind]).some((key) => key.startsWith(`${pattern}.`));
}

/** The patterns of a kind, for the test that holds them to the model. */
export function patternsOf(kind: ComparedKind): readonly string[] {
  return Object.keys(fields[kind]);
}

function wholeAbove(kind: ComparedKind, pattern: string): readonly [FieldClass, string] | undefined {
  const steps = pattern.split('.');
  for (let length = steps.length - 1; length > 0; length--) {
    const found = fields[kind][steps.slice(0, length).join('.')];
    if (found?.isWhole) return [found, steps.slice(length).join('.')];
  }
  return undefined;
}
