import { describe, expect, it } from 'vitest';
import { findLeaks } from './leaks/find-leaks.ts';
import { periodSums } from './period-sums.ts';

/** Months are counted from 0 here; each stretch is named by the months from and to. */
const stretch = (id: string, first: number, last: number) => ({ id, months: { first, last } });

describe('the sums over time', () => {
  it('are a year and its quarters, and each quarter and its months', () => {
    const quarters = [0, 3, 6, 9].map((first) => stretch(`Q${first / 3 + 1}`, first, first + 2));
    const months = [0, 1, 2].map((month) => stretch(`M${month + 1}`, month, month));
    expect(periodSums([stretch('year', 0, 11), ...quarters, ...months])).toEqual({
      sums: [
        { total: 'Q1', parts: ['M1', 'M2', 'M3'] },
        { total: 'year', parts: ['Q1', 'Q2', 'Q3', 'Q4'] },
      ],
      between: [],
    });
  });

  it('are none where no month is counted twice', () => {
    expect(periodSums([stretch('Q1', 0, 2), stretch('Q2', 3, 5)])).toEqual({ sums: [], between: [] });
  });

  it('make a year to date of the one before and what is between', () => {
    expect(periodSums([stretch('April', 0, 0), stretch('to May', 0, 1)])).toEqual({
      sums: [{ total: 'to May', parts: ['April', 'months 1 to 1'] }],
      between: [stretch('months 1 to 1', 1, 1)],
    });
  });

  it('make two spellings of the same months one', () => {
    const { sums } = periodSums([stretch('2023', 0, 11), stretch('January to December 2023', 0, 11)]);
    expect(sums).toEqual([{ total: 'January to December 2023', parts: ['2023'] }]);
  });

  it('tell in a sentence how a year less its quarters gives one away', () => {
    const stretches = [stretch('year', 0, 11), ...[0, 3, 6, 9].map((at) => stretch(`Q${at}`, at, at + 2))];
    const counts = { year: 30, Q0: 9, Q3: 'suppressed', Q6: 8, Q9: 10 } as const;
    const labels = {
      year: '2023/24',
      Q0: 'Quarter 1',
      Q3: 'Quarter 2',
      Q6: 'Quarter 3',
      Q9: 'Quarter 4',
    } as const;
    const published = (Object.keys(counts) as (keyof typeof counts)[]).map((id) => ({
      id,
      label: labels[id],
      count: counts[id],
    }));
    const { sums } = periodSums(stretches);
    expect(findLeaks({ counts: published, sums }).map(({ sentence }) => sentence)).toEqual([
      '2023/24 minus the three others: 30 − (9 + 8 + 10) = 3.',
    ]);
  });

  it('tell how one rolling sum less the one before gives away what came in', () => {
    // Over two quarters: 5 + 10 = 15, then 10 + 3 = 13: what came in is 13 − 15 + 5 = 3, by way of the 10 between.
    const stretches = [
      stretch('first', 0, 5),
      stretch('second', 3, 8),
      stretch('Q1', 0, 2),
      stretch('Q3', 6, 8),
    ];
    const { sums, between } = periodSums(stretches);
    const counts = [
      { id: 'first', label: 'Quarters 1 and 2', count: 15 },
      { id: 'second', label: 'Quarters 2 and 3', count: 13 },
      { id: 'Q1', label: 'Quarter 1', count: 5 },
      { id: 'Q3', label: 'Quarter 3', count: 'suppressed' as const },
      ...between.map(({ id }) => ({ id, label: id, count: 'missing' as const })),
    ];
    expect(findLeaks({ counts, sums }).map(({ sentence }) => sentence)).toEqual([
      'Quarters 2 and 3 minus the other: 13 − 10 = 3.',
    ]);
  });

  it('tell how two years to date give away the month between', () => {
    const stretches = [stretch('to April', 0, 0), stretch('to May', 0, 1), stretch('May', 1, 1)];
    const counts = [
      { id: 'to April', label: 'April', count: 20 },
      { id: 'to May', label: 'April to May', count: 22 },
      { id: 'May', label: 'May', count: 'suppressed' as const },
    ];
    const { sums } = periodSums(stretches);
    expect(findLeaks({ counts, sums }).map(({ sentence }) => sentence)).toEqual([
      'April to May minus the other: 22 − 20 = 2.',
    ]);
  });
});
