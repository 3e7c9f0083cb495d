import { comparePeriods } from '../periods/compare-periods.ts';
import { defineRule, type RulePage } from './rule.ts';
import { periodOf } from './words/period-words.ts';
import { plainNumber } from './words/phrases.ts';
import { ownTargets } from './written/own-targets.ts';

export const page: RulePage = {
  summary: 'Every target says what it asks for and from when, and can be met.',
  why: 'A target without a limit or a period is not compared with anything; one with limits that exclude each other can never be met.',
  examples: {
    bad: `id: NI-19
extends: national
targets:
  - { period: 2025/26, source: illustrative }
`,
    good: `id: NI-19
extends: national
targets:
  - { period: 2025/26, atMost: 900, source: illustrative }
`,
  },
};

export const targetNeedsOneSide = defineRule({
  id: 'target-needs-one-side',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    noLimit: ({ polarity }: { polarity: string | null }) =>
      `This target has no limit. Add ${
        polarity === 'higherIsBetter'
          ? '"atLeast:"'
          : polarity === 'lowerIsBetter'
            ? '"atMost:"'
            : '"atMost:" or "atLeast:"'
      } with the value that meets it.`,
    noPeriod: () =>
      'This target is for no period. Add "period:" for one period, or "from:" for all from there on.',
    twoPeriods: () =>
      'This target has both "period" and "from". Keep "period" for one period, or "from" and "to" for several.',
    impossible: ({ atMost, atLeast }: { atMost: number; atLeast: number }) =>
      `No value is both at most ${plainNumber(atMost)} and at least ${plainNumber(atLeast)}, so this target can never be met. Correct one of the two.`,
    backwards: ({ from, to }: { from: string; to: string }) =>
      `This target ends in ${to}, before it begins in ${from}. Swap the two.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    for (const { target, has, keyRange, mainKey } of ownTargets(indicator)) {
      const { atMost, atLeast, from, to } = target;
      if (!has('atMost') && !has('atLeast')) {
        report('noLimit', { document, range: mainKey(), params: { polarity: effective.polarity ?? null } });
      }
      if (atMost !== undefined && atLeast !== undefined && atLeast > atMost) {
        report('impossible', { document, range: mainKey(), params: { atMost, atLeast } });
      }
      if (!has('period') && !has('from')) report('noPeriod', { document, range: mainKey(), params: {} });
      const fromKey = keyRange('from');
      if (has('period') && fromKey) report('twoPeriods', { document, range: fromKey, params: {} });
      const [first, last] = [from, to].map((written) => periodOf(written, effective.period?.type));
      const toKey = keyRange('to');
      if (first && last && toKey && comparePeriods(last, first) < 0) {
        report('backwards', { document, range: toKey, params: { from: String(from), to: String(to) } });
      }
    }
  },
});
