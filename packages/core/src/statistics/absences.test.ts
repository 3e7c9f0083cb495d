import { describe, expect, it } from 'vitest';
import { annualPercentChange } from './annual-percent-change.ts';
import { difference, percentChange } from './change.ts';
import { changesOverTime } from './changes-over-time.ts';
import { composition } from './composition.ts';
import { scotpho } from './convention.ts';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';
import { sampledPercentage } from './finite-population.ts';
import { rateFunnel, ratioFunnel } from './funnel/funnel-limits.ts';
import { indirectlyStandardisedRate, indirectlyStandardisedRatio } from './indirectly-standardised.ts';
import { inequalityRange, scottishInequality } from './inequality/scottish-inequality.ts';
import { slopeIndexOfInequality } from './inequality/slope-index-of-inequality.ts';
import { lifeExpectancy } from './life-expectancy.ts';
import { abridgedStartAges } from './life-table.ts';
import { mean } from './mean.ts';
import type { AbsenceReason, Given, Outcome } from './outcome.ts';
import { proportion } from './proportion.ts';
import { quantileGroups } from './quantile-groups.ts';
import { quantileOf } from './quantile-of.ts';
import { rate } from './rate.ts';
import { ratio, ratioOfRates } from './ratio.ts';
import { rollingMeans, rollingRates, rollingSums } from './rolling.ts';
import { compareShares } from './survey/compare-shares.ts';
import { weightedShare } from './survey/weighted-share.ts';
import { yearToDate } from './year-to-date.ts';

type Reasons = Readonly<
  Record<string, readonly [outcome: Outcome<object> | undefined, reason: AbsenceReason | 'value']>
>;

const band = (events: Given, population: Given = 1000, weight: Given = 5000) => ({
  events,
  population,
  weight,
});
const reference = (population: Given = 1000, referencePopulation: Given = 100_000) => ({
  population,
  referenceEvents: 50,
  referencePopulation,
});
const ages = (deaths: Given, population: Given = 1000) =>
  abridgedStartAges.map((startAge) => ({ startAge, deaths, population }));
const fifths = (value: Given, population: Given = 100) =>
  [1, 2, 3, 4, 5].map((quantile) => ({ quantile, value, population, standardError: 1 }));
const fifthRates = (rateOfGroup: Given) =>
  [1, 2, 3, 4, 5].map((quantile) => ({ quantile, rate: rateOfGroup, population: 100 }));
const share = (p: Given, respondents: Given = 100) => ({ share: p, respondents, designEffect: 1 });

const statistics: Readonly<Record<string, Reasons>> = {
  proportion: {
    'a numerator of 0': [proportion(0, 10), 'value'],
    'a denominator of 0': [proportion(0, 0), 'zero-denominator'],
    'a numerator above its denominator': [proportion(11, 10), 'numerator-above-denominator'],
    'a missing number': [proportion('missing', 10), 'missing'],
    'a suppressed number': [proportion(3, 'suppressed'), 'suppressed'],
    'a count below 0': [proportion(-1, 10), 'negative'],
    'a number that is none': [proportion(Number.NaN, 10), 'not-a-number'],
    'a factor of 0': [proportion(1, 10, { per: 0 }), 'out-of-range'],
    'numbers beyond counting': [proportion(1e308, 1.7e308), 'too-large'],
  },
  'sampled percentage': {
    'a numerator of 0': [sampledPercentage(0, 10, 100), 'value'],
    'a population below 0': [sampledPercentage(1, 10, -1), 'negative'],
    'a sample larger than its population': [sampledPercentage(1, 10, 9), 'numerator-above-denominator'],
    'a suppressed population': [sampledPercentage(1, 10, 'suppressed'), 'suppressed'],
  },
  rate: {
    'a numerator of 0': [rate(0, 10), 'value'],
    'a denominator of 0': [rate(3, 0), 'zero-denominator'],
    'a numerator above its denominator': [rate(11, 10), 'value'],
    'a missing number': [rate(3, 'missing'), 'missing'],
    'a suppressed number': [rate('suppressed', 10), 'suppressed'],
    'a count below 0': [rate(-1, 10), 'negative'],
    'numbers beyond counting': [rate(1e300, 1e-300), 'too-large'],
  },
  ratio: {
    'a numerator of 0': [ratio(0, 10), 'value'],
    'a denominator of 0': [ratio(3, 0), 'zero-denominator'],
    'a quantity below 0': [ratio(-3, 10), 'value'],
    'a missing number': [ratio(3, 'missing'), 'missing'],
  },
  'ratio of rates': {
    'no events on one side': [
      ratioOfRates({ events: 0, population: 10 }, { events: 3, population: 10 }),
      'zero-numerator',
    ],
    'a suppressed count': [
      ratioOfRates({ events: 4, population: 10 }, { events: 'suppressed', population: 10 }),
      'suppressed',
    ],
  },
  mean: {
    'no values': [mean([]), 'too-few'],
    'one value': [mean([4]), 'value'],
    'a missing value': [mean([4, 'missing']), 'missing'],
    'a suppressed value': [mean([4, 'suppressed']), 'suppressed'],
  },
  'directly standardised rate': {
    'no events': [directlyStandardisedRate([band(0)]), 'too-few'],
    'no events as ScotPHO has it': [directlyStandardisedRate([band(0)], { convention: scotpho }), 'value'],
    'nine events': [directlyStandardisedRate([band(9)]), 'too-few'],
    'missing events of a band': [directlyStandardisedRate([band(20), band('missing')]), 'value'],
    'suppressed events of a band': [directlyStandardisedRate([band(20), band('suppressed')]), 'suppressed'],
    'a missing population': [directlyStandardisedRate([band(20, 'missing')]), 'missing'],
    'a population of 0': [directlyStandardisedRate([band(20, 0)]), 'zero-denominator'],
    'a population of 0 as ScotPHO has it': [
      directlyStandardisedRate([band(20), band(1, 0)], { convention: scotpho }),
      'value',
    ],
    'a weight below 0': [directlyStandardisedRate([band(20, 1000, -1)]), 'negative'],
    'weights that are all 0': [directlyStandardisedRate([band(20, 1000, 0)]), 'zero-denominator'],
    'no bands': [directlyStandardisedRate([]), 'zero-denominator'],
  },
  'indirectly standardised ratio': {
    'no events': [indirectlyStandardisedRatio(0, [reference()]), 'value'],
    'nothing expected': [indirectlyStandardisedRatio(5, [reference(0)]), 'zero-denominator'],
    'a reference without population': [
      indirectlyStandardisedRatio(5, [reference(10, 0)]),
      'zero-denominator',
    ],
    'a missing total': [indirectlyStandardisedRatio('missing', [reference()]), 'missing'],
    'a missing count of a band': [
      indirectlyStandardisedRatio([5, 'missing'], [reference(), reference()]),
      'value',
    ],
    'a suppressed count of a band': [
      indirectlyStandardisedRatio([5, 'suppressed'], [reference(), reference()]),
      'suppressed',
    ],
    'a count below 0': [indirectlyStandardisedRate(-1, [reference()]), 'negative'],
  },
  'quantile groups': {
    'fewer values than groups': [quantileGroups([1, 2], 5), 'too-few'],
    'a missing value': [quantileGroups([1, 2, 3, 4, 5, 'missing'], 5), 'value'],
    'half a group': [quantileGroups([1, 2, 3], 1.5), 'out-of-range'],
  },
  'quantile of values': {
    'no values': [quantileOf([], 0.5), 'too-few'],
    'a share above 1': [quantileOf([1], 1.1), 'out-of-range'],
    'a missing value': [quantileOf([1, 'missing'], 0.5), 'missing'],
  },
  'funnel limits': {
    'no areas': [ratioFunnel([]), 'too-few'],
    'no expected events': [ratioFunnel([0]), 'zero-denominator'],
    'no events at all': [rateFunnel([{ events: 0, rate: 0, population: 10 }]), 'zero-numerator'],
    'no events and no population': [rateFunnel([{ events: 0, rate: 0 }]), 'missing'],
  },
  'life expectancy': {
    'deaths in every band': [lifeExpectancy(ages(20)), 'value'],
    'no deaths in the last band': [lifeExpectancy(ages(0)), 'zero-numerator'],
    'a population of 0': [lifeExpectancy(ages(0, 0)), 'zero-denominator'],
    'more deaths than people': [lifeExpectancy(ages(1001)), 'numerator-above-denominator'],
    '5,000 people': [lifeExpectancy(ages(20, 250)), 'too-few'],
    'a band missing': [lifeExpectancy(ages(20).slice(1)), 'does-not-match'],
    'missing deaths': [lifeExpectancy(ages('missing')), 'missing'],
    'suppressed deaths': [lifeExpectancy(ages('suppressed')), 'suppressed'],
    'deaths below 0': [lifeExpectancy(ages(-1)), 'negative'],
  },
  'slope index of inequality': {
    'values of 0': [slopeIndexOfInequality(fifths(3)), 'value'],
    'four groups': [slopeIndexOfInequality(fifths(3).slice(0, 4)), 'too-few'],
    'a group missing': [slopeIndexOfInequality(fifths(3).slice(1)), 'does-not-match'],
    'a rate of 0': [slopeIndexOfInequality(fifths(0), { kind: 'rate' }), 'zero-numerator'],
    'a scale where there is none': [
      slopeIndexOfInequality(fifths(3), { isTransformed: true }),
      'out-of-range',
    ],
    'ten draws': [slopeIndexOfInequality(fifths(3), { draws: 10 }), 'out-of-range'],
    'a share above 1': [slopeIndexOfInequality(fifths(3), { kind: 'proportion' }), 'out-of-range'],
    'a population of 0': [slopeIndexOfInequality(fifths(3, 0)), 'zero-denominator'],
    'a missing value': [slopeIndexOfInequality(fifths('missing')), 'missing'],
  },
  'Scottish measures of inequality': {
    'a group missing': [scottishInequality(fifthRates(3).slice(1), 3), 'does-not-match'],
    'an overall rate of 0': [scottishInequality(fifthRates(3), 0), 'zero-denominator'],
    'a suppressed rate': [scottishInequality(fifthRates('suppressed'), 3), 'suppressed'],
    'nothing in the least deprived': [inequalityRange(3, 0), 'zero-denominator'],
  },
  'weighted share': {
    'nobody of the area': [weightedShare([{ isPositive: true, weight: 2, isInArea: false }]), 'too-few'],
    'one respondent': [weightedShare([{ isPositive: true, weight: 2 }]), 'too-few'],
    'a missing answer': [weightedShare([{ isPositive: 'missing', weight: 2 }]), 'missing'],
    'weights of 0': [weightedShare([{ isPositive: true, weight: 0 }]), 'zero-denominator'],
    'a weight below 0': [weightedShare([{ isPositive: true, weight: -1 }]), 'negative'],
  },
  'comparison of shares': {
    'nobody positive on either side': [compareShares(share(0), share(0)), 'too-few'],
    'no respondents': [compareShares(share(0.5, 0), share(0.5)), 'zero-denominator'],
    'a share above 1': [compareShares(share(50), share(0.5)), 'out-of-range'],
  },
  composition: {
    'a part of 0': [composition([0, 1]), 'value'],
    'nothing at all': [composition([0, 0]), 'zero-denominator'],
    'a suppressed part': [composition([3, 'suppressed']), 'suppressed'],
    'a part below 0': [composition([3, -1]), 'negative'],
  },
  change: {
    'from 0': [percentChange(0, 5), 'zero-denominator'],
    'from below 0': [percentChange(-5, 5), 'negative'],
    'to 0': [percentChange(5, 0), 'value'],
    'from what is missing': [difference('missing', 5), 'missing'],
    'before the first period': [changesOverTime([5], 1)[0]?.percent, 'missing'],
    'over half a period': [changesOverTime([5], 0.5)[0]?.percent, 'out-of-range'],
  },
  'annual change': {
    'two years': [annualPercentChange([1, 2].map((year) => ({ year, rate: 3 }))), 'too-few'],
    'a rate of 0': [annualPercentChange([1, 2, 3].map((year) => ({ year, rate: 0 }))), 'zero-numerator'],
    'one year three times': [
      annualPercentChange([1, 1, 1].map((year) => ({ year, rate: 3 }))),
      'zero-denominator',
    ],
  },
  rolling: {
    'a window that does not fit': [rollingSums([1], 2)[0], 'too-few'],
    'a gap in the window': [rollingSums([1, 'missing'], 2)[1], 'missing'],
    'a gap that is left out': [rollingMeans([1, 'suppressed'], 2, { gaps: 'left out' })[1], 'value'],
    'nothing but gaps': [rollingMeans(['missing'], 1, { gaps: 'left out' })[0], 'missing'],
    'denominators of 0': [rollingRates([1], [0], 1)[0], 'zero-denominator'],
    'a suppressed month of the year': [
      yearToDate([{ year: 2024, month: 4, value: 'suppressed' }], 4)[0],
      'suppressed',
    ],
  },
};

describe.each(Object.entries(statistics))('%s says why it has no value', (_, reasons) => {
  it.each(Object.entries(reasons))('%s', (__, [outcome, wanted]) => {
    expect(outcome?.kind === 'absent' ? outcome.reason : outcome?.kind).toBe(wanted);
    if (outcome?.kind === 'absent') expect(outcome.message).toMatch(/^[a-z0-9].*\.$/);
  });
});
