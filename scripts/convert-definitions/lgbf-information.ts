import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { type Fate, type FieldRule, kept, leftOut } from './field-ledger.ts';
import { addTopic, markDerived, measureOf, sourceOf } from './indicator-draft.ts';
import type { LgbfRow } from './lgbf-source.ts';
import { addScopeOfTitle } from './title-scope.ts';

type Place = (value: string, row: LgbfRow, draft: Indicator) => readonly Fate[];

/** What becomes of each field of the excerpt. Its headings, and what they mean, are of the council that made it. */
export const informationRules: readonly FieldRule<LgbfRow, Indicator>[] = Object.entries({
  Title: (value, _, draft) => {
    draft.title = value;
    return ['title', ...addScopeOfTitle(draft, value)].map(kept);
  },
  Code: () => [kept('id')],
  Code_Sortable: (value, _, draft) => {
    draft.aliases = [value, ...(draft.aliases ?? [])];
    return [kept('aliases')];
  },
  ReportingPeriod: (value, _, draft) => {
    draft.period = value === '2 Yearly' ? { type: 'surveyWave', every: 2 } : yearly(value);
    markDerived(draft, 'period.type');
    return [kept('period.type'), ...(draft.period.every ? [kept('period.every')] : [])];
  },
  MeasureType: (value, _, draft) => {
    const unit = units[value];
    if (unit === undefined) throw new Error(`No unit is known for "${value}".`);
    draft.unit = unit;
    return [kept('unit')];
  },
  NumberFormat: (value, _, draft) => {
    const decimals = /\d\.(0+)/.exec(value)?.[1]?.length;
    if (decimals === undefined) throw new Error(`"${value}" does not say how many decimals are printed.`);
    draft.decimals = decimals;
    return [kept('decimals')];
  },
  NumberFormat_NoText: () => [leftOut('the number format again, for tools that cannot print words')],
  YMin: () => [leftOut(axis)],
  YMax: () => [leftOut(axis)],
  ISCategory: (value, _, draft) => {
    addTopic(draft, value);
    return [kept('topics')];
  },
  Committee: () => [leftOut(council)],
  StirlingService: () => [leftOut(council)],
  FamilyGrouping: (value, _, draft) => {
    if (value !== 'Children, Social Work and Housing indicators') {
      throw new Error(`No peer group is "${value}".`);
    }
    draft.comparators = ['lgbf-people'];
    return [kept('comparators')];
  },
  Ranking_Type: (value, row, draft) => {
    const polarity = polarities[value];
    if (polarity === undefined) throw new Error(`${row.Code}: no polarity is "${value}".`);
    draft.polarity = polarity;
    return [kept('polarity')];
  },
  Ranking_GoldilocksMidpoint: () => [],
  Source: (value, _, draft) => {
    sourceOf(draft).note = value;
    return [kept('sources.note')];
  },
  Numerator_Correct: isNamed('numerator'),
  Denominator_Correct: isNamed('denominator'),
  Numerator_Match: findsMeasure,
  Denominator_Match: findsMeasure,
  Numerator_Multipier: multiplies,
  Denominator_Multiplier: multiplies,
} satisfies Record<string, Place>).map(([field, place]) => ({ field, place }));

const units: Readonly<Record<string, string>> = {
  Cost: '£',
  Percentage: '%',
  'Rate per 1,000': 'per 1,000',
  Days: 'Days',
};

/** What is ranked from the lowest up has its best at the lowest. */
const polarities: Readonly<Record<string, 'higherIsBetter' | 'lowerIsBetter'>> = {
  Ascending: 'lowerIsBetter',
  Descending: 'higherIsBetter',
};

const axis = 'an end of the axis of a chart, not of the values';
const council =
  'how one council arranges its own reports; its own files say so, with `outcomes` and `frameworks`';

/** The framework's years are financial years; a two-yearly figure comes from a survey. */
function yearly(value: string): NonNullable<Indicator['period']> {
  if (value !== 'Annual') throw new Error(`No kind of period is "${value}".`);
  return { type: 'financialYear' };
}

function isNamed(side: 'numerator' | 'denominator'): Place {
  return (value, _, draft) => {
    measureOf(draft, side).title = value;
    return [kept(`measures.${side}.title`)];
  };
}

function findsMeasure(value: string): readonly Fate[] {
  if (value === 'None') return [leftOut('says that there is none')];
  return [leftOut('the name of a row of the other file, whose fields are kept under this measure')];
}

/** Thousands of pounds, or people in thousands; a percentage is a fraction as it stands, and ours says "per: 100". */
function multiplies(_: string, row: LgbfRow, draft: Indicator): readonly Fate[] {
  const above = Number(row.Numerator_Multipier);
  const below = Number(row.Denominator_Multiplier);
  const printed = row.MeasureType === 'Percentage' ? 100 : 1;
  const per = (above / below) * printed;
  draft.calculation = { method: 'ratio', numerator: 'numerator', denominator: 'denominator', per };
  return [kept('calculation.per')];
}
