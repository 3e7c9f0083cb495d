import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooSmall } from './disclosure-policy.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { periodSums } from './period-sums.ts';
import { type CountOverTime, suppressOverTime } from './suppress-over-time.ts';

const policy = { suppressAtOrBelow: 4, zeros: 'suppressed' } as const;

function counted(id: string, first: number, last: number, count: number): CountOverTime {
  return { id, months: { first, last }, count, isHidden: count <= 4, isPrinted: true };
}

describe('suppression over time', () => {
  it('takes the lowest other quarter of a year whose sum is shown', () => {
    const quarters = [9, 3, 8, 10].map((count, at) => counted(`Q${at + 1}`, at * 3, at * 3 + 2, count));
    expect(suppressOverTime([counted('year', 0, 11, 30), ...quarters], policy)).toEqual(['Q3']);
    expect(suppressOverTime(quarters, policy)).toEqual([]);
  });

  it('takes another quarter where the two that are hidden can be nothing but zero', () => {
    // 19 − 9 − 10 = 0, so both others are 0 until the 9 goes as well.
    const quarters = [9, 0, 0, 10].map((count, at) => counted(`Q${at + 1}`, at * 3, at * 3 + 2, count));
    expect(suppressOverTime([counted('year', 0, 11, 19), ...quarters], policy)).toEqual(['Q1']);
  });

  it('takes a rolling sum that differs from the next by a hidden quarter and a shown one', () => {
    const rolling = [counted('Q1 and Q2', 0, 5, 15), counted('Q2 and Q3', 3, 8, 13)];
    const quarters = [counted('Q1', 0, 2, 5), counted('Q3', 6, 8, 3)];
    expect(suppressOverTime([...rolling, ...quarters], policy)).toEqual(['Q1']);
    expect(suppressOverTime([...rolling, counted('Q3', 6, 8, 3)], policy)).toEqual([]);
  });

  it('takes a year to date whose last month is small, though no month is printed', () => {
    const toDate = [counted('April', 0, 0, 20), counted('to May', 0, 1, 22), counted('to June', 0, 2, 40)];
    const may = { ...counted('May', 1, 1, 2), isPrinted: false };
    expect(suppressOverTime([...toDate, may], policy)).toEqual(['April']);
  });

  it('leaves no hidden count that what is shown gives away', () => {
    const series = fc.array(fc.oneof(fc.nat(5), fc.nat(60)), { minLength: 12, maxLength: 12 });
    const shapes = fc.subarray(['months', 'quarters', 'years', 'rolling', 'toDate'] as const, {
      minLength: 1,
    });
    fc.assert(
      fc.property(series, shapes, fc.constantFrom('shown', 'suppressed'), (months, kinds, zeros) => {
        const sum = (first: number, last: number) =>
          months.slice(first, last + 1).reduce((total, each) => total + each, 0);
        const runs = kinds.flatMap((kind) =>
          months.flatMap((_, at): (readonly [number, number])[] => {
            if (kind === 'months') return [[at, at]];
            if (kind === 'quarters') return at % 3 === 2 ? [[at - 2, at]] : [];
            if (kind === 'years') return at % 6 === 5 ? [[at - 5, at]] : [];
            if (kind === 'rolling') return at >= 3 ? [[at - 3, at]] : [];
            return [[at - (at % 6), at]];
          }),
        );
        const unique = new Map(runs.map((run) => [run.join(), run]));
        const all = [...unique].map(([id, [first, last]]): CountOverTime => {
          const count = sum(first, last);
          const isHidden = isTooSmall(count, { ...policy, zeros });
          return { id, months: { first, last }, count, isHidden, isPrinted: true };
        });
        for (const [at, count] of months.entries()) {
          const isHidden = isTooSmall(count, { ...policy, zeros });
          if (!unique.has([at, at].join()))
            all.push({
              id: [at, at].join(),
              months: { first: at, last: at },
              count,
              isHidden,
              isPrinted: false,
            });
        }
        const gone = new Set(suppressOverTime(all, { zeros }));
        const { sums, between } = periodSums(all);
        const counts = all.map(({ id, count = 0, isHidden, isPrinted }) => ({
          id,
          label: id,
          count:
            isHidden || gone.has(id) ? ('suppressed' as const) : isPrinted ? count : ('missing' as const),
        }));
        const unseen = between.map(({ id }) => ({ id, label: id, count: 'missing' as const }));
        expect(findLeaks({ counts: [...counts, ...unseen], sums })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
