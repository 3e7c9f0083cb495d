import type { Indicator } from '../model/indicator.ts';
import { defineRule, type RulePage } from './rule.ts';
import { plainNumber } from './words/phrases.ts';
import { ownTargets, sides } from './written/own-targets.ts';

export const page: RulePage = {
  summary: 'Every target is a value that the indicator can have.',
  why: 'A target of 110% can never be met, and one of 0.9 for an indicator in per cent is met by everybody: both are slips of the unit.',
  examples: {
    bad: `id: NI-2
extends: national
targets:
  - { period: 2025/26, atLeast: 850, source: illustrative }
`,
    good: `id: NI-2
extends: national
targets:
  - { period: 2025/26, atLeast: 85, source: illustrative }
`,
  },
};

export const targetOutOfRange = defineRule({
  id: 'target-out-of-range',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    above: (params: OutOfRange) =>
      `The target ${plainNumber(params.target)} is above ${plainNumber(params.limit)}, ${params.why}, so ${
        params.side === 'atLeast' ? 'no value can reach it' : 'every value meets it'
      }. ${mendFor(params)}`,
    below: (params: OutOfRange) =>
      `The target ${plainNumber(params.target)} is below ${plainNumber(params.limit)}, ${params.why}, so ${
        params.side === 'atLeast' ? 'every value meets it' : 'no value can be that low'
      }. ${mendFor(params)}`,
  },
  check(indicator, _, report) {
    const { low, high } = possibleRange(indicator.effective);
    const { unit = null } = indicator.effective;
    const ends = { from: low?.limit ?? null, to: high?.limit ?? null };
    for (const { target, valueRange } of ownTargets(indicator)) {
      for (const side of sides) {
        const limit = target[side];
        const range = valueRange(side);
        if (limit === undefined || range === undefined) continue;
        const place = { document: indicator.document, range };
        if (high && limit > high.limit) {
          report('above', { ...place, params: { target: limit, side, unit, ...ends, ...high } });
        } else if (low && limit < low.limit) {
          report('below', { ...place, params: { target: limit, side, unit, ...ends, ...low } });
        }
      }
    }
  },
});

type OutOfRange = {
  readonly target: number;
  readonly side: (typeof sides)[number];
  readonly limit: number;
  readonly why: string;
  readonly unit: string | null;
  readonly from: number | null;
  readonly to: number | null;
};

function mendFor({ from, to, unit }: OutOfRange): string {
  const range =
    from === null || to === null
      ? from === null
        ? `of ${plainNumber(to ?? 0)} or less`
        : `of ${plainNumber(from)} or more`
      : `from ${plainNumber(from)} to ${plainNumber(to)}`;
  return `Write a value ${range}${unit === null ? '' : `, in the unit "${unit}"`}.`;
}

type Bound = { readonly limit: number; readonly why: string } | undefined;

/** What the definition says of its values, else what the method makes certain. */
function possibleRange({ minimum, maximum, calculation }: Partial<Indicator>): { low: Bound; high: Bound } {
  const isProportion = calculation?.method === 'proportion';
  const isCount = isProportion || calculation?.method === 'rate';
  const whole = isProportion ? (calculation.per ?? 100) : undefined;
  return {
    low:
      minimum !== undefined
        ? { limit: minimum, why: 'the lowest value that the definition allows' }
        : isCount
          ? { limit: 0, why: `the lowest that a ${calculation.method} can be` }
          : undefined,
    high:
      maximum !== undefined
        ? { limit: maximum, why: 'the highest value that the definition allows' }
        : whole !== undefined
          ? { limit: whole, why: 'the whole of the proportion' }
          : undefined,
  };
}
