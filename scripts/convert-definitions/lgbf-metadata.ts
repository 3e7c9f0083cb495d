import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { type Fate, type FieldRule, kept, leftOut } from './field-ledger.ts';
import { addTopic, measureOf, sourceOf } from './indicator-draft.ts';
import type { LgbfRow } from './lgbf-source.ts';
import { addScopeOfTitle } from './title-scope.ts';

/** A definition and, for a row that is a number behind it, which of its measures. */
export interface MetadataDraft {
  readonly indicator: Indicator;
  readonly measure: 'numerator' | 'denominator' | undefined;
}
type Place = (value: string, row: LgbfRow, draft: MetadataDraft) => readonly Fate[];

/** What becomes of each field of the framework's own list. */
export const metadataRules: readonly FieldRule<LgbfRow, MetadataDraft>[] = Object.entries({
  'Variable name': (_, __, { measure }) =>
    measure === undefined
      ? [kept('id')]
      : [leftOut('the heading of the figures in a file, which a dataset has under `columns`')],
  Title: (value, _, { indicator, measure }) => {
    if (measure !== undefined) return placeMeasureTitle(value, indicator, measure);
    if (indicator.title === undefined) {
      indicator.title = value;
      return ['title', ...addScopeOfTitle(indicator, value)].map(kept);
    }
    if (indicator.title === value) return [kept('title')];
    indicator.aliases = [...(indicator.aliases ?? []), value];
    return [kept('aliases')];
  },
  Category: isTopic,
  Domain: isTopic,
  Topic: isTopic,
  'Update frequency': (value, _, { indicator }) => {
    indicator.publication = { ...indicator.publication, frequency: value };
    return [kept('publication.frequency')];
  },
  Source: (value, _, { indicator, measure }) => {
    if (measure === undefined) {
      sourceOf(indicator).title = value;
      return [kept('sources.title')];
    }
    measureOf(indicator, measure).source = value;
    return [kept(`measures.${measure}.source`)];
  },
  'Key indicator': (_, __, { measure }) => [kept(measure === undefined ? 'the file' : `measures.${measure}`)],
  Description: (value, row) => {
    if (value !== row['Variable name'] && value !== row.Title) {
      throw new Error(`The description of "${value}" says more than its name.`);
    }
    return [leftOut('says the name again')];
  },
  'Corresponding Key Indicator': (_, __, { measure }) => [kept(`measures.${measure}`)],
  'One is high': (value, _, { indicator }) => {
    const polarity = value === 'Yes' ? 'higherIsBetter' : 'lowerIsBetter';
    if (indicator.polarity !== undefined && indicator.polarity !== polarity) {
      throw new Error(`${indicator.id}: the two files do not agree which way is better.`);
    }
    indicator.polarity = polarity;
    return [kept('polarity')];
  },
  'system variable (ignore)': () => [leftOut('the framework says to ignore it')],
  'Unnamed: 12': () => [],
} satisfies Record<string, Place>).map(([field, place]) => ({ field, place }));

function isTopic(value: string, _: LgbfRow, { indicator }: MetadataDraft): readonly Fate[] {
  addTopic(indicator, value);
  return [kept('topics')];
}

/** The excerpt may have named the measure already; then the list's own words describe it. */
function placeMeasureTitle(value: string, indicator: Indicator, name: string): readonly Fate[] {
  const measure = measureOf(indicator, name);
  if (measure.title === undefined || measure.title === value) {
    measure.title = value;
    return [kept(`measures.${name}.title`)];
  }
  measure.description = value;
  return [kept(`measures.${name}.description`)];
}
