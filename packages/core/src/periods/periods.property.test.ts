import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from './calendar.ts';
import { comparePeriods } from './compare-periods.ts';
import { formatPeriod } from './format-period.ts';
import { nextPeriod } from './next-period.ts';
import { parsePeriod } from './parse-period.ts';
import { partsOfPeriod } from './parts-of-period.ts';
import type { Period, PeriodGrain } from './period.ts';
import { grainOf } from './period-grain.ts';
import { periodKey } from './period-key.ts';

const read = (text: string, grain?: PeriodGrain) => parsePeriod(text, grain)?.period;

/** Of other years, `1819 Q1` and `2122 Q1` are quarters of 2018/19 and 2021/22, as they are in the files of publishers. */
const year = fc.integer({ min: 1900, max: 2100 });
const quarter = fc.integer({ min: 1, max: 4 });
const month = fc.integer({ min: 1, max: 12 });

/** A period made of months, quarters or years, as rolling periods are. */
const countedPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('month' as const), year, month }),
  fc.record({ kind: fc.constant('calendarQuarter' as const), year, quarter }),
  fc.record({ kind: fc.constant('financialQuarter' as const), startYear: year, quarter }),
  fc.record({ kind: fc.constant('calendarYear' as const), year }),
  fc.record({ kind: fc.constant('financialYear' as const), startYear: year }),
);

const plainPeriod: fc.Arbitrary<Period> = fc.oneof(
  countedPeriod,
  fc.record({ kind: fc.constant('surveyWave' as const), startYear: year }),
  fc
    .record({ year, month, day: fc.integer({ min: 1, max: 31 }) })
    .filter(({ year, month, day }) => day <= daysInMonth(year, month))
    .map((date) => ({ kind: 'snapshot' as const, ...date })),
);

const rollingPeriod: fc.Arbitrary<Period> = fc
  .tuple(countedPeriod, fc.integer({ min: 1, max: 5 }))
  .map(([first, steps]) => ({ kind: 'rolling', first, last: nextPeriod(first, steps) }));

/** The proxy of the domain: a calendar year in place of the financial year or survey wave that begins in it. */
const proxyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom('financialYear' as const, 'surveyWave' as const), year)
  .map(([kind, startYear]) => ({
    kind: 'proxy',
    standsFor: { kind, startYear },
    measuredOver: { kind: 'calendarYear', year: startYear },
  }));

/** Periods of every kind, for tests of what holds for all. */
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(plainPeriod, rollingPeriod, proxyPeriod);

describe('any text', () => {
  it('is read back as the period it was printed from, given its grain', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(read(formatPeriod(period), grainOf(period))).toEqual(period);
      }),
    );
  });

  it('is a period of the grain asked for, or none', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (written, asked) => {
        const period = read(formatPeriod(written), grainOf(asked));
        expect(period === undefined || grainOf(period) === grainOf(asked)).toBe(true);
      }),
    );
  });

  it('is read without a throw', () => {
    const pieces = fc.constantFrom(
      '2017',
      '18',
      '/',
      '-',
      ' ',
      ' to ',
      'Q1',
      'M1',
      'apr',
      ';',
      '(',
      ')',
      'fy',
      'p',
      '٣',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const period = read(text);
          expect(period === undefined || formatPeriod(period).length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is refused at once when it is long', () => {
    for (const piece of ['2017/18 to ', '-', ' ', '(', '2017-', 'p', '9', 'january to ']) {
      expect(read(piece.repeat(1_000_000))).toBeUndefined();
      expect(read(piece.repeat(Math.floor(100 / piece.length)))).toBeUndefined();
    }
    expect(read(`2017${' '.repeat(1_000_000)}Q1`)).toBeUndefined();
    expect(read(`${' '.repeat(1_000_000)}2017/18${' '.repeat(1_000_000)}`)).toEqual({
      kind: 'financialYear',
      startYear: 2017,
    });
  });
});

describe('any period', () => {
  it('has a key that only equal periods share', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(periodKey(a) === periodKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('comes before the next one, from which stepping back returns', () => {
    fc.assert(
      fc.property(
        anyPeriod.filter((each) => each.kind !== 'snapshot'),
        fc.integer({ min: 1, max: 50 }),
        (start, steps) => {
          expect(comparePeriods(start, nextPeriod(start, steps))).toBeLessThan(0);
          expect(nextPeriod(nextPeriod(start, steps), -steps)).toEqual(start);
        },
      ),
    );
  });

  it('is its own one part', () => {
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(partsOfPeriod(each, grainOf(each))).toEqual([each]);
      }),
    );
  });
});
