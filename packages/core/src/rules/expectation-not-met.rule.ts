import { type ExpectationOutcome, notMetSentence, runExpectations } from '../calculation/expectations.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { defineRule, type RulePage } from './rule.ts';
import { ownKey, ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Every expected figure comes out of the definition.',
  why: 'An expected figure is a test of the definition: as long as it is met, the query, the denominator and the data still say what the publication said.',
  examples: {
    bad: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
expect:
  - { area: South Lanarkshire, period: 2023/24, value: 79, within: 0.05, source: made up }
`,
    good: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
expect:
  - { area: South Lanarkshire, period: 2023/24, value: 72, within: 0.05, source: made up }
`,
  },
};

export const expectationNotMet = defineRule({
  id: 'expectation-not-met',
  severity: 'error',
  appliesTo: ['indicator'],
  tellsFigures: true,
  needsSoundDefinition: true,
  messages: {
    notMet: (params: NotMet) => notMetSentence(params),
  },
  check(indicator, { workspace, calculator }, report) {
    runExpectations(workspace, calculator, indicator).forEach((outcome, index) => {
      const { met, reason, expected, actual, difference } = outcome;
      if (met || reason === undefined || actual === undefined || isReportedElsewhere(outcome)) return;
      const key = keyOf(outcome);
      const range =
        ownValue(indicator, ['expect', index, key]) ?? ownKey(indicator, ['expect', index, 'area']);
      if (range === undefined) return;
      report('notMet', {
        document: indicator.document,
        range,
        params: {
          area: actual.area.name,
          period: describePeriod(actual.period),
          reason,
          key,
          expected: expected[key] ?? null,
          actual: actual[key] ?? null,
          difference: difference ?? null,
          within: expected.within ?? 0,
        },
      });
    });
  },
});

type NotMet = {
  readonly area: string;
  readonly period: string;
  readonly reason: string;
  readonly key: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly difference: number | null;
  readonly within: number;
};

/** Faults of the definition that other checks report at their place; every expected figure would only repeat them. */
const definitionFaults = new Set([
  'calc/circular-formula',
  'calc/no-area-column',
  'calc/no-calculation',
  'calc/no-data-file',
  'calc/no-formula',
  'calc/no-period-column',
  'calc/no-query',
  'calc/query-not-usable',
  'calc/unknown-dataset',
  'calc/unknown-indicator',
  'calc/unknown-measure',
]);

function isReportedElsewhere({ actual }: ExpectationOutcome): boolean {
  return actual?.reason !== undefined && definitionFaults.has(actual.reason.code);
}

/** The figure of the expectation that differs. */
function keyOf({ expected, actual }: ExpectationOutcome): 'value' | 'numerator' | 'denominator' | 'status' {
  const keys = ['status', 'value', 'numerator', 'denominator'] as const;
  const differs = keys.find((key) => {
    const [wanted, found] = [expected[key], actual?.[key]];
    if (wanted === undefined) return false;
    if (typeof wanted === 'string' || typeof found !== 'number') return wanted !== found;
    return Math.abs(found - wanted) > (key === 'value' ? (expected.within ?? 0) : 0);
  });
  return differs ?? 'value';
}
