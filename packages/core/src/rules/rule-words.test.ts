import { describe, expect, it } from 'vitest';
import { cellState, type MeasureColumn } from '../data/table.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { yearsInWords, yearsOf } from './age-years.ts';
import { conditionText } from './condition-text.ts';
import { whyNotAdded } from './estimates.ts';
import { findFractions } from './find-fractions.ts';
import { exampleOf, oneOf } from './period-words.ts';
import { didYouMean, namesOf, plainNumber } from './phrases.ts';

describe('names in a sentence', () => {
  it.each([
    [['a'], '"a"'],
    [['a', 'b'], '"a" and "b"'],
    [['a', 'b', 'c', 'd'], '"a", "b", "c" and "d"'],
    [['a', 'b', 'c', 'd', 'e'], '"a", "b", "c" and 2 others'],
  ])('%j are %s: never a single other', (names, words) => {
    expect(namesOf(names)).toBe(words);
  });

  it('are asked after, if there is one that may be meant', () => {
    expect(didYouMean('council')).toBe(' Did you mean "council"?');
    expect(didYouMean(null)).toBe('');
  });

  it('stand in quotation marks in a condition, and columns as a query writes them', () => {
    expect(conditionText('reason', 'All reasons')).toBe('reason = "All reasons"');
    expect(conditionText('age group', '75+')).toBe('`age group` = "75+"');
  });

  it('of numbers are without the dust of binary arithmetic', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(plainNumber(0.1 + 0.2)).toBe('0.3');
    expect(plainNumber(1155.7)).toBe('1155.7');
  });
});

describe('ages in a sentence', () => {
  it.each([
    [[{ from: 75 }], 'ages 75 and over'],
    [
      [
        { from: 0, to: 17 },
        { from: 65, to: 74 },
      ],
      'ages under 18 and 65 to 74',
    ],
    [[{ from: 75, to: 75 }], 'age 75'],
    [[{ from: 0 }], 'all ages'],
    [
      [
        { from: 18, to: 40 },
        { from: 41, to: 64 },
      ],
      'ages 18 to 64',
    ],
    [[{ from: 0, to: 0 }], 'age 0'],
    [
      [
        { from: 5, to: 5 },
        { from: 7, to: 7 },
      ],
      'ages 5 and 7',
    ],
    [[{ from: 90, to: 500 }], 'ages 90 and over'],
  ])('%j are %s', (bands, words) => {
    expect(yearsInWords(new Set(bands.flatMap((band) => [...yearsOf(band)])))).toBe(words);
  });
});

describe('periods in a sentence', () => {
  it.each([
    ['month', 'a month', '2023-04'],
    ['calendarQuarter', 'a calendar quarter', '2023 Q1'],
    ['financialQuarter', 'a quarter', '2023/24 Q1'],
    ['calendarYear', 'a calendar year', '2023'],
    ['financialYear', 'a financial year', '2023/24'],
    ['surveyWave', 'a survey wave', '2023/24'],
    ['snapshot', 'a day', '2024-03-28'],
    ['rolling', 'a rolling period', '2019/20 to 2021/22'],
  ] as const)('%s is %s, such as %s', (grain, words, example) => {
    expect(oneOf(grain)).toBe(words);
    expect(exampleOf(grain)).toBe(example);
  });

  it.each([
    ['2010', 'financialYear', '2010/11'],
    ['2010', 'surveyWave', '2010/11'],
    ['2010/11', 'calendarYear', '2010'],
    ['2010', 'month', '2023-04'],
    ['2010-06', 'financialYear', '2023/24'],
  ] as const)('where %s was written for a %s the example is %s', (written, grain, example) => {
    expect(exampleOf(grain, parsePeriod(written)?.period)).toBe(example);
  });
});

describe('numbers of a column', () => {
  it.each([
    [{ unit: '%' }, 'percentage'],
    [{ unit: ' Per cent of adults' }, 'percentage'],
    [{ unit: 'percentage' }, 'percentage'],
    [{ unit: 'days per 1,000 people' }, 'rate'],
    [{ unit: 'deaths per hundred thousand' }, 'rate'],
    [{ unit: 'cost per head' }, 'rate'],
    [{ unit: 'hours per week' }, undefined],
    [{ unit: '%', lower: 'low' }, 'estimate'],
    [{ upper: 'high' }, 'estimate'],
    [{ unit: 'people' }, undefined],
    [{}, undefined],
  ])('%j may not be added because it is a %s', (part, why) => {
    expect(whyNotAdded({ role: 'measure', ...part })).toBe(why);
  });

  it('that is no measure need no reason', () => {
    expect(whyNotAdded({ role: 'ignored' })).toBeUndefined();
    expect(whyNotAdded(undefined)).toBeUndefined();
  });

  const measure = (values: readonly number[], hidden: readonly number[] = []): MeasureColumn => ({
    role: 'measure',
    name: 'share',
    values: Float64Array.from(values),
    states: Uint8Array.from(values, (_, row) =>
      hidden.includes(row) ? cellState.suppressed : cellState.present,
    ),
  });

  it('are fractions where there are five or more from 0 to 1 that are not all noughts and ones', () => {
    expect(findFractions(measure([0, 0.2, 0.9, 1, 0.5]))).toEqual({ count: 5, highest: 1 });
    expect(findFractions(measure([0.1, 0.2, 0.9, 0.5]))).toBeUndefined();
    expect(findFractions(measure([0, 1, 1, 0, 1]))).toBeUndefined();
    expect(findFractions(measure([0.1, 0.2, 0.3, 0.4, 1.1]))).toBeUndefined();
    expect(findFractions(measure([0.1, 0.2, 0.3, 0.4, -0.1]))).toBeUndefined();
  });

  it('are looked at where they are shown and chosen only', () => {
    const column = measure([0.1, 0.2, 0.3, 0.4, 0.5, 80, 70], [5]);
    expect(findFractions(column)).toBeUndefined();
    expect(findFractions(column, Uint8Array.of(1, 1, 1, 1, 1, 1, 0))).toEqual({ count: 5, highest: 0.5 });
  });
});
