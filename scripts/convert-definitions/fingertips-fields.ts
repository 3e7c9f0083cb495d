import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { type Fate, type FieldRule, kept, leftOut } from './field-ledger.ts';
import { areaKinds } from './fingertips-areas.ts';
import { calculationOf, saysNone } from './fingertips-calculation.ts';
import { isoDay, periodShape, readDay } from './fingertips-periods.ts';
import { areaField, type FingertipsRow } from './fingertips-row.ts';
import { comparisons, intervals, polarities, statistics, wordFor } from './fingertips-words.ts';
import { markDerived, measureOf, sourceOf } from './indicator-draft.ts';
import { addScopeOfTitle } from './title-scope.ts';

type Place = (value: string, row: FingertipsRow, draft: Indicator) => readonly Fate[];

/** What becomes of each field of Fingertips. Fields that rest on others read them from the row, so their order does not matter. */
export const fingertipsFields: readonly FieldRule<FingertipsRow, Indicator>[] = Object.entries({
  indicatorID: (value, _, draft) => {
    draft.aliases = [value];
    return [kept('id'), kept('aliases')];
  },
  indicatorName: placeTitle,
  indicatorDefinition: (value, _, draft) => {
    if (value === 'ADD') return [leftOut('the text is only "ADD", a note to its writer')];
    draft.description = value;
    return [kept('description')];
  },
  rationale: (value, _, draft) => {
    draft.rationale = value;
    return [kept('rationale')];
  },
  dataSource: (value, _, draft) => {
    sourceOf(draft).title = value;
    return [kept('sources.title')];
  },
  copyright: (value, _, draft) => {
    sourceOf(draft).copyright = value;
    return [kept('sources.copyright')];
  },
  reuse: (value, _, draft) => {
    sourceOf(draft).reuse = value;
    return [kept('sources.reuse')];
  },
  lastUpdatedDate: (value, _, draft) => {
    sourceOf(draft).vintage = value.slice(0, 'YYYY-MM-DD'.length);
    return [kept('sources.vintage')];
  },
  valueType: (value, row, draft) => {
    draft.methodology = { ...draft.methodology, statistic: wordFor(statistics, value) };
    draft.calculation = calculationOf(row);
    if (draft.calculation.method === 'published') {
      measureOf(draft, 'value').title = 'The figure as it is published';
    }
    const fates = [kept('methodology.statistic'), kept('calculation.method')];
    if (value !== 'Score') return fates;
    draft.unit = 'score';
    return [...fates, kept('unit')];
  },
  method: (value, _, draft) => {
    draft.methodology = { ...draft.methodology, description: value };
    return [kept('methodology.description')];
  },
  ciMethod: (value, _, draft) => {
    const interval = { ...draft.methodology?.interval, method: wordFor(intervals, value) };
    draft.methodology = { ...draft.methodology, interval };
    return [kept('methodology.interval.method')];
  },
  ciMethodDetails: (value, row, draft) => {
    const interval = { method: wordFor(intervals, row.text('ciMethod')), description: value };
    draft.methodology = { ...draft.methodology, interval };
    return [kept('methodology.interval.description')];
  },
  standardPopulation: (value, row, draft) => {
    if (value === row.text('valueType'))
      return [leftOut('the text names no population, only the value type')];
    draft.standardPopulation = value;
    return [kept('standardPopulation')];
  },
  countDefinition: describes('numerator'),
  countSource: comesFrom('numerator'),
  denominatorType: (value, _, draft) => {
    if (saysNone(value)) return [leftOut('says that there is none')];
    measureOf(draft, 'denominator').title = value;
    return [kept('measures.denominator.title')];
  },
  denominatorDefinition: describes('denominator'),
  denominatorSource: comesFrom('denominator'),
  unitLabel: (value, row, draft) => {
    draft.unit = value;
    if (perOfUnit(value) !== row.text('unitValue')) {
      throw new Error(
        `${row.id}: the unit "${value}" does not agree with the multiplier ${row.text('unitValue')}.`,
      );
    }
    return [kept('unit')];
  },
  unitValue: (value, row) => {
    if (value === '1') return [leftOut('1: nothing is multiplied')];
    return [kept(calculationOf(row).method === 'published' ? 'unit' : 'calculation.per')];
  },
  polarity: (value, _, draft) => {
    draft.polarity = wordFor(polarities, value);
    return [kept('polarity')];
  },
  benchmarkComparisonMethod: (value, _, draft) => {
    draft.publication = { ...draft.publication, comparison: wordFor(comparisons, value) };
    return [kept('publication.comparison')];
  },
  periodType: (value, row, draft) => {
    const { type, months, startsIn } = periodShape(value, row.text('frequency'));
    draft.period = { type, ...draft.period, ...(months && { months }), ...(startsIn && { startsIn }) };
    return [
      kept('period.type'),
      ...(months ? [kept('period.months')] : []),
      ...(startsIn ? [kept('period.startsIn')] : []),
    ];
  },
  frequency: (value, _, draft) => {
    draft.publication = { ...draft.publication, frequency: value };
    return [kept('publication.frequency')];
  },
  earliestDataPeriod: (value, row, draft) => {
    const { written, type } = periodFrom(value, row);
    if (written === undefined) return noteDay(draft, `The first period begins on ${isoDay(readDay(value))}.`);
    draft.period = { ...draft.period, type, from: written };
    return [kept('period.from')];
  },
  latestDataPeriod: (value, row, draft) => {
    const { written } = periodFrom(value, row);
    if (written === undefined)
      return noteDay(draft, `The latest period begins on ${isoDay(readDay(value))}.`);
    draft.publication = { ...draft.publication, latest: written };
    return [kept('publication.latest')];
  },
  hasMultipleSexes: isSplitBy('sex'),
  hasMultipleAges: isSplitBy('age'),
  hasMultipleDeprivation: isSplitBy('deprivation'),
  hasInequalities: () => [leftOut('a switch of the web site; the splits themselves are kept')],
  usedInPoc: () => [leftOut('a switch of the web site')],
  hideInSearch: () => [leftOut('a switch of the web site')],
  containsCumulativePeriodData: (value, row) => {
    if (value !== 'false') throw new Error(`${row.id}: cumulative periods have no place yet.`);
    return [leftOut('false: no period is cumulative, and ours cannot be')];
  },
  requiresGeoAggregation: (value, row, draft) => {
    if (value === 'false') return [leftOut('false: says nothing of how areas add up')];
    if (calculationOf(row).method === 'published')
      throw new Error(`${row.id}: cannot be added up over areas.`);
    draft.aggregation = 'recompute';
    markDerived(draft, 'aggregation');
    return [kept('aggregation')];
  },
  [areaField]: (_, { areaCodes }, draft) => {
    draft.publication = { ...draft.publication, areas: [...areaKinds(areaCodes)] };
    return [
      kept('publication.areas'),
      leftOut('the codes: which single areas have figures is for the data to say, not for the definition'),
    ];
  },
  disclouseControl: (value, _, draft) => {
    draft.publication = { ...draft.publication, disclosureControl: value };
    return [kept('publication.disclosureControl')];
  },
  rounding: (value, _, draft) => {
    draft.publication = { ...draft.publication, rounding: value };
    return [kept('publication.rounding')];
  },
  caveats: (value, _, draft) => {
    draft.caveats = [value];
    return [kept('caveats')];
  },
  notes: (value, _, draft) => {
    draft.notes = [value];
    return [kept('notes')];
  },
} satisfies Record<string, Place>).map(([field, place]) => ({ field, place }));

/** The age in the title of a life expectancy is where the years are counted from. */
function placeTitle(value: string, row: FingertipsRow, draft: Indicator): readonly Fate[] {
  draft.title = value;
  const keys = row.text('valueType') === 'Life expectancy' ? [] : addScopeOfTitle(draft, value);
  return ['title', ...keys].map(kept);
}

function describes(name: string): Place {
  return (value, _, draft) => {
    if (saysNone(value)) return [leftOut('says that there is none')];
    measureOf(draft, name).description = value;
    return [kept(`measures.${name}.description`)];
  };
}

function comesFrom(name: string): Place {
  return (value, _, draft) => {
    if (saysNone(value)) return [leftOut('says that there is none')];
    measureOf(draft, name).source = value;
    return [kept(`measures.${name}.source`)];
  };
}

function isSplitBy(split: string): Place {
  return (value, _, draft) => {
    if (value === 'false') return [leftOut('false: there is no such split, so none is written')];
    draft.breakdowns = { ...draft.breakdowns, [split]: 'notListed' };
    return [kept(`breakdowns.${split}`)];
  };
}

function periodFrom(value: string, row: FingertipsRow) {
  const shape = periodShape(row.text('periodType'), row.text('frequency'));
  const day = readDay(value);
  if (shape.startsIn && day.month !== startMonths[shape.startsIn]) {
    throw new Error(`${row.id}: ${value} is not in ${shape.startsIn}.`);
  }
  return { type: shape.type, written: shape.write(day) };
}

/** Where the length of a period is not known, only the day on which it begins can be kept. */
function noteDay(draft: Indicator, sentence: string): readonly Fate[] {
  const source = sourceOf(draft);
  source.note = source.note === undefined ? sentence : `${source.note} ${sentence}`;
  return [kept('sources.note')];
}

/** The multiplier that a unit says, as Fingertips writes it. */
function perOfUnit(unit: string): string {
  if (unit === '%') return '100';
  return /^per ([\d,]+)$/.exec(unit)?.[1]?.replaceAll(',', '') ?? '1';
}

const startMonths = { April: 4, September: 9, November: 11 } as const;
