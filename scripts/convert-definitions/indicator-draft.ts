import { stringify } from 'yaml';
import { type Indicator, indicatorSchema, type Measure } from '../../packages/core/src/model/indicator.ts';
import type { Pack } from '../../packages/core/src/model/pack.ts';
import { type Source, sourceSchema } from '../../packages/core/src/model/source.ts';

/** The source of a definition that is being written, as others of its fields fill it. */
export function sourceOf(draft: Indicator): Source {
  const [known] = draft.sources ?? [];
  if (typeof known === 'object') return known;
  const source: Source = {};
  draft.sources = [source];
  return source;
}

/** A measure of a definition that is being written. */
export function measureOf(draft: Indicator, name: string): Measure {
  const measures = draft.measures ?? {};
  draft.measures = measures;
  const known = measures[name];
  if (typeof known === 'object') return known;
  const measure: Measure = {};
  measures[name] = measure;
  return measure;
}

/** Marks a field that was worked out from the words of the source and does not stand there as such. */
export function markDerived(draft: Indicator, field: string): void {
  draft.confidenceOf = { ...draft.confidenceOf, [field]: 'derived' };
}

/** Adds a heading, once. */
export function addTopic(draft: Indicator, topic: string): void {
  draft.topics = [...new Set([...(draft.topics ?? []), topic])];
}

/** An indicator file, its keys in the order of the model. */
export function indicatorText(draft: Indicator): string {
  const sources = draft.sources?.map((source) =>
    typeof source === 'string' ? source : inOrderOf(sourceSchema.shape, source),
  );
  return yamlText(inOrderOf(indicatorSchema.shape, sources ? { ...draft, sources } : draft));
}

/** A pack.yaml. */
export function packText(pack: Pack): string {
  return yamlText(pack);
}

function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
}

function inOrderOf<T extends object>(shape: Readonly<Record<string, unknown>>, value: T): T {
  const order = Object.keys(shape);
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  ) as T;
}
