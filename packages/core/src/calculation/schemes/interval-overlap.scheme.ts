import type { Reason } from '../results/result.ts';
import { areaInWords } from './area-in-words.ts';
import { isAtLeast, isAtMost } from './closeness.ts';
import { notJudged } from './judgement.ts';
import type { Printer } from './printer.ts';
import { roundedFirst, roundsAll } from './round-first.ts';
import { type ComparatorValue, defineScheme, type PresentValue } from './scheme.ts';
import { coloursOfStanding, judgedBySide, type Side } from './standing.ts';

/** Judges whether the interval of a value overlaps that of another area. */
export const intervalOverlapScheme = defineScheme({
  id: 'intervalOverlap',
  title: 'Overlap of intervals',
  summary: 'Whether the confidence interval of the value overlaps that of Scotland or of another area.',
  comparesWith: 'comparator',
  needsPolarity: true,
  compares:
    'The interval of the area that `comparator` names, for the same period; with `against: value` its value alone, as if that were known for certain.',
  rounding: roundsAll,
  ends: 'Both ends of an interval belong to it: two that touch overlap, and a value on an end is inside.',
  absences: [
    { code: 'calc/no-interval', when: 'The value has no interval.' },
    {
      code: 'calc/no-comparator-interval',
      when: 'The comparator has no interval, and `against` is not `value`.',
    },
  ],
  source:
    'With `against: value` as the ScotPHO profiles and Fingertips do it. Two intervals that do not overlap differ; two that overlap may differ all the same, so that this is the careful way.',
  example: 'rag: { scheme: intervalOverlap, comparator: scotland }',
  heading: ({ comparator }) => `Against ${areaInWords(comparator)}, allowing for chance`,
  describe: ({ comparator, against }) =>
    against === 'value'
      ? `${coloursOfStanding}: whether the value of ${areaInWords(comparator)} lies inside the interval`
      : `${coloursOfStanding}: whether the interval overlaps that of ${areaInWords(comparator)}`,
  judge(value, { against = 'interval', roundFirst }, { polarity, print, comparator }) {
    if ('code' in comparator) return notJudged(comparator);
    const own = intervalOf(value, roundFirst);
    if (own === undefined) return notJudged(noInterval);
    const theirs = against === 'value' ? pointOf(comparator, roundFirst) : intervalOf(comparator, roundFirst);
    if (theirs === undefined) {
      return notJudged({
        code: 'calc/no-comparator-interval',
        message: `${comparator.name} has no confidence interval, so nothing can be said about an overlap.`,
      });
    }
    const side = sideOf(own, theirs);
    const why =
      against === 'value'
        ? `its value of ${print.value(comparator.value)} is ${side === 'not different' ? 'inside' : 'outside'} the interval`
        : `the intervals ${side === 'not different' ? 'overlap' : 'do not overlap'}`;
    return judgedBySide(side, polarity, {
      name: comparator.name,
      why,
      notes: [shown(own, comparator, print)],
    });
  },
});

const noInterval: Reason = {
  code: 'calc/no-interval',
  message: 'The value has no confidence interval, so nothing can be said about an overlap.',
};

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

function intervalOf({ lower, upper }: PresentValue, roundFirst: number | undefined): Interval | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  return { lower: roundedFirst(lower, roundFirst), upper: roundedFirst(upper, roundFirst) };
}

/** A value that is taken as known, as an interval without width. */
function pointOf({ value }: PresentValue, roundFirst: number | undefined): Interval {
  const point = roundedFirst(value, roundFirst);
  return { lower: point, upper: point };
}

function sideOf(own: Interval, theirs: Interval): Side {
  if (isAtMost(own.lower, theirs.upper) && isAtLeast(own.upper, theirs.lower)) return 'not different';
  return own.lower > theirs.upper ? 'higher' : 'lower';
}

function shown({ lower, upper }: Interval, { name, ...theirs }: ComparatorValue, print: Printer): string {
  const interval =
    theirs.lower === undefined || theirs.upper === undefined
      ? ''
      : ` (${print.value(theirs.lower)} to ${print.value(theirs.upper)})`;
  return `${print.value(lower)} to ${print.value(upper)}; ${name}: ${print.value(theirs.value)}${interval}.`;
}
