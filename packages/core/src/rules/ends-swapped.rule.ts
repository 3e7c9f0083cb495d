import { comparePeriods } from '../periods/compare-periods.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { Literal } from '../query/ast.ts';
import { defineRule, type RulePage } from './rule.ts';
import { periodOf } from './words/period-words.ts';
import { plainNumber } from './words/phrases.ts';
import { swapValues } from './words/yaml-edit.ts';
import { ownQueries, testsOf } from './written/bound-queries.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'What goes from one end to another begins with the earlier, or the smaller.',
  why: 'Between a later year and an earlier one lies nothing: no row is read, no period has a value, and nothing says why.',
  examples: {
    bad: `id: made-up-copy
extends: made-up-rate
measures:
  days: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons" and month between 2024-03 and 2023-04
`,
    good: `id: made-up-copy
extends: made-up-rate
measures:
  days: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons" and month between 2023-04 and 2024-03
`,
  },
};

export const endsSwapped = defineRule({
  id: 'ends-swapped',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    periods: ({ from, to }: { from: string; to: string }) =>
      `The series begins in ${from} and ends in ${to}, which is earlier, so it has no period. Swap the two.`,
    bounds: ({ minimum, maximum }: { minimum: number; maximum: number }) =>
      `No value is at least ${plainNumber(minimum)} and at most ${plainNumber(maximum)}. Swap the two.`,
    between: ({ column, low, high }: { column: string; low: string; high: string }) =>
      `Nothing in "${column}" lies between ${low} and ${high}, for the first is the larger or the later. Swap the two.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const { period, minimum, maximum } = effective;
    const [fromRange, toRange] = [
      ownValue(indicator, ['period', 'from']),
      ownValue(indicator, ['period', 'to']),
    ];
    const [first, last] = [period?.from, period?.to].map((written) => periodOf(written, period?.type));
    if (first && last && toRange && comparePeriods(last, first) < 0) {
      const fixes = fromRange ? swapValues(document, fromRange, toRange) : [];
      const params = { from: String(period?.from), to: String(period?.to) };
      report('periods', { document, range: toRange, params, fixes });
    }
    const [least, most] = [ownValue(indicator, ['minimum']), ownValue(indicator, ['maximum'])];
    const range = most ?? least;
    if (range && minimum !== undefined && maximum !== undefined && minimum > maximum) {
      const fixes = least && most ? swapValues(document, least, most) : [];
      report('bounds', { document, range, params: { minimum, maximum }, fixes });
    }
    for (const { query } of ownQueries(indicator)) {
      for (const test of testsOf(query.parsed.condition)) {
        if (test.kind !== 'between' || !isSwapped(test.low, test.high)) continue;
        const [low, high] = [test.low, test.high].map(({ span }) => query.text.slice(span.start, span.end));
        report('between', {
          document,
          range: query.rangeOf({ start: test.low.span.start, end: test.high.span.end }),
          params: { column: test.column.text, low: low ?? '', high: high ?? '' },
          fixes: swapValues(document, query.rangeOf(test.low.span), query.rangeOf(test.high.span)),
        });
      }
    }
  },
});

/** Whether the first of two ends is the larger number, or a later period of the same kind. */
function isSwapped(low: Literal, high: Literal): boolean {
  if (low.kind === 'number' && high.kind === 'number') return low.value > high.value;
  const [first, last] = [low, high].map(periodIn);
  return first !== undefined && first.kind === last?.kind && comparePeriods(last, first) < 0;
}

function periodIn(literal: Literal) {
  if (literal.kind === 'period') return literal.period;
  return literal.kind === 'text' ? parsePeriod(literal.value)?.period : undefined;
}
