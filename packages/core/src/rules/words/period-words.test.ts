import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../periods/parse-period.ts';
import { exampleOf, oneOf } from './period-words.ts';

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
