import { describeArea } from '../areas/describe-area.ts';
import { formatExactly } from '../calculation/results/format-number.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { countOf } from '../text/count-of.ts';
import { defineRule, type RulePage } from './rule.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { isCutOff, ownKey } from './written/own-words.ts';

export const page: RulePage = {
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
};

export const numeratorAboveDenominator = defineRule({
  id: 'numerator-above-denominator',
  severity: 'error',
  appliesTo: ['indicator'],
  tellsFigures: true,
  needsSoundDefinition: true,
  messages: {
    above: (params: {
      area: string;
      period: string;
      numerator: number;
      denominator: number;
      areas: number;
      periods: number;
    }) =>
      `In ${params.area}, ${params.period}, the numerator is ${formatExactly(params.numerator)} and the denominator only ${formatExactly(params.denominator)}, so the part is larger than the whole${howOften(params)}. Check that the two queries count the same people, and that they are not the wrong way round.`,
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
          ? [{ area, period: describePeriod(period), numerator, denominator }]
          : [];
      }),
    );
    const [first] = above;
    if (first === undefined) return;
    const params = {
      ...first,
      area: describeArea(first.area),
      // A council and the partnership of the same name are one place to a reader.
      areas: new Set(above.map(({ area }) => area.name)).size,
      periods: new Set(above.map(({ period }) => period)).size,
    };
    report('above', { document, range, params });
  },
});

function howOften({ areas, periods }: { readonly areas: number; readonly periods: number }): string {
  if (areas === 1 && periods === 1) return '';
  if (areas === 1) return `; so it is in ${countOf(periods, 'period')}`;
  const inPeriods = periods === 1 ? '' : ` and ${countOf(periods, 'period')}`;
  return `; so it is in ${countOf(areas, 'area')}${inPeriods}`;
}

/** Where the file adds the queries to a calculation that it inherits. */
function firstQueryKey(indicator: Parameters<typeof neededMeasures>[0]) {
  return neededMeasures(indicator)
    .map(({ name }) => ownKey(indicator, ['measures', name]))
    .find((range) => range !== undefined);
}
