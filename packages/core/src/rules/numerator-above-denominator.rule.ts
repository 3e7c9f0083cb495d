import { formatExactly } from '../calculation/format-number.ts';
import { countOf } from '../data/wording.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { neededMeasures } from './needed-measures.ts';
import { isCutOff, ownKey } from './own-words.ts';
import { defineRule } from './rule.ts';

export const numeratorAboveDenominator = defineRule({
  id: 'numerator-above-denominator',
  severity: 'error',
  appliesTo: ['indicator'],
  needsSoundDefinition: true,
  summary: 'In a proportion no part is larger than its whole.',
  why: 'A proportion above 100% means that the two queries count different people: another age group, another period, or the two the wrong way round.',
  examples: {
    bad: `id: readmitted
title: Discharges that were followed by a readmission
unit: "%"
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  readmitted: sum(readmitted) from made-up-discharges
  discharged: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: discharged, denominator: readmitted }
`,
    good: `id: readmitted
title: Discharges that were followed by a readmission
unit: "%"
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  readmitted: sum(readmitted) from made-up-discharges
  discharged: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: readmitted, denominator: discharged }
`,
  },
  messages: {
    above: (params: { area: string; period: string; numerator: number; denominator: number; more: number }) =>
      `In ${params.area}, ${params.period}, the numerator is ${formatExactly(params.numerator)} and the denominator only ${formatExactly(params.denominator)}, so the part is larger than the whole${
        params.more === 0 ? '' : `, as it is in ${countOf(params.more, 'more result')}`
      }. Check that the two queries count the same people, and that they are not the wrong way round.`,
  },
  check(indicator, { calculator }, report) {
    const { id, document, effective } = indicator;
    if (effective.calculation?.method !== 'proportion' || isCutOff(indicator)) return;
    const range =
      ownKey(indicator, ['calculation', 'numerator']) ??
      firstQueryKey(indicator) ??
      document.rangeOfValue(['id']);
    const periods = calculator.periodsOf(id);
    const above = calculator.areasOf(id).flatMap((area) =>
      periods.flatMap((period) => {
        const { numerator, denominator } = calculator.result(id, area, period);
        return numerator !== undefined && denominator !== undefined && numerator > denominator
          ? [{ area: area.name, period: describePeriod(period), numerator, denominator }]
          : [];
      }),
    );
    const [first] = above;
    if (first) report('above', { document, range, params: { ...first, more: above.length - 1 } });
  },
});

/** Where the file adds the queries to a calculation that it inherits. */
function firstQueryKey(indicator: Parameters<typeof neededMeasures>[0]) {
  return neededMeasures(indicator)
    .map(({ name }) => ownKey(indicator, ['measures', name]))
    .find((range) => range !== undefined);
}
