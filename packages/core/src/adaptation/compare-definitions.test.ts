import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { compareDefinitions } from './compare-definitions.ts';

const rate: Partial<Indicator> = {
  id: 'falls',
  title: 'Falls',
  unit: 'falls per 1,000',
  polarity: 'lowerIsBetter',
  period: { type: 'financialYear', proxies: { '2023/24': 2023 } },
  outcomes: [9, { outcome: 2, authority: 'Made-up Board' }],
  measures: { falls: { title: 'Falls', includes: ['Code 1'] }, people: { title: 'People' } },
  calculation: { method: 'rate', numerator: 'falls', denominator: 'people', per: 1000 },
  caveats: ['Small numbers.'],
};

const told = (change: Partial<Indicator>) =>
  compareDefinitions(rate, { ...rate, ...change }).map(({ kind, sentence }) => `${kind}: ${sentence}`);

describe('a difference between two definitions', () => {
  it('has its place, what was and is there, what it does to the figures, and a sentence', () => {
    const calculation = { method: 'rate', numerator: 'falls', denominator: 'people', per: 100_000 } as const;
    expect(compareDefinitions(rate, { ...rate, calculation })).toEqual([
      {
        path: ['calculation', 'per'],
        before: 1000,
        after: 100_000,
        kind: 'valueChanging',
        sentence:
          'The rate is per 100,000 instead of per 1,000: values are not comparable with earlier ones.',
      },
    ]);
  });

  it('is none between a definition and itself, in whatever order lists stand and however a thing is spelt', () => {
    expect(compareDefinitions(rate, rate)).toEqual([]);
    expect(
      told({
        outcomes: [{ outcome: '2', authority: 'Made-up  Board\n' }, { outcome: '9' }],
        calculation: { ...rate.calculation, confidence: 0.95 } as Indicator['calculation'],
        period: { type: 'financialYear', proxies: { '2023/24': '2023' } },
        extends: 'some-pack',
      }),
    ).toEqual([]);
  });

  it('is of words alone', () => {
    expect(told({ title: 'Falls at home', caveats: ['Small numbers.', 'Boundaries changed.'] })).toEqual([
      'label: The title is "Falls at home" instead of "Falls".',
      'label: The caveat "Boundaries changed." is new.',
    ]);
    expect(told({ title: `Falls ${'that are long '.repeat(6)}` })).toEqual([
      'label: The title is worded anew.',
    ]);
  });

  it('adds something', () => {
    expect(
      told({
        aliases: ['F1'],
        targets: [{ period: '2024/25', atMost: 20 }],
        breaks: [{ at: '2020/21', reason: 'New codes.' }],
        measures: {
          ...rate.measures,
          beds: { title: 'Beds' },
          falls: { title: 'Falls', includes: ['Code 1'], query: 'count() from a' },
        },
      }),
    ).toEqual([
      'additive: The query of the measure "falls" is given now, "count() from a".',
      'additive: The measure "beds" is new.',
      'additive: The alias "F1" is new.',
      'additive: The target for 2024/25 is new.',
      'additive: The break at 2020/21 is new.',
    ]);
  });

  it('judges the same figures in another way', () => {
    expect(told({ polarity: 'higherIsBetter' })).toEqual([
      'judgement: The polarity is "higherIsBetter" instead of "lowerIsBetter": values stay as they are, but are judged in another way.',
    ]);
    const before = { ...rate, targets: [{ period: '2024/25', atMost: 20 }] };
    const after = { ...rate, targets: [{ period: '2024/25', atMost: 18 }] };
    expect(compareDefinitions(before, after)).toMatchObject([
      {
        path: ['targets', 0, 'atMost'],
        kind: 'judgement',
        sentence:
          'The highest value that meets the target for 2024/25 is 18 instead of 20: values stay as they are, but are judged in another way.',
      },
    ]);
  });

  it.each([
    [{ unit: 'falls per 100' }, 'The unit is "falls per 100" instead of "falls per 1,000"'],
    [
      { calculation: { method: 'ratio', numerator: 'falls', denominator: 'people', per: 1000 } },
      'The calculation is "ratio" instead of "rate"',
    ],
    [
      {
        measures: { falls: { title: 'Falls', includes: ['Code 1', 'Code 2'] }, people: { title: 'People' } },
      },
      '"Code 2", which the measure "falls" includes, is new',
    ],
    [
      {
        measures: {
          falls: rate.measures?.falls as object,
          people: { title: 'People', dating: 'midYearOfFirstCalendarYear' },
        },
      },
      'The period of the data that the measure "people" takes is "midYearOfFirstCalendarYear" instead of "samePeriod"',
    ],
    [{ measures: { falls: rate.measures?.falls as object } }, 'The measure "people" is gone'],
    [
      { aggregation: 'recompute' },
      'The way longer periods and larger areas are added up is given now, "recompute"',
    ],
    [
      { period: { type: 'calendarYear', proxies: { '2023/24': 2023 } } },
      'The type of period is "calendarYear" instead of "financialYear"',
    ],
    [{ period: { type: 'financialYear' } }, 'The period that stands in for "2023/24" is gone'],
    [{ ages: { from: 65 } }, 'The ages is new'],
  ] as readonly [Partial<Indicator>, string][])('breaks the series: %j', (change, says) => {
    expect(told(change)).toEqual([`valueChanging: ${says}: values are not comparable with earlier ones.`]);
  });
});
