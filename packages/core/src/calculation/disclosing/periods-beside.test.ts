import { expect, it } from 'vitest';
import { known } from '../../../../../tests/harness/linked.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { periodsBeside } from './periods-beside.ts';

const periods = (...texts: readonly string[]) => texts.map((text) => known(parsePeriod(text)).period);
const beside = (text: string, ...listed: readonly string[]) =>
  periods(text)
    .flatMap((period) => periodsBeside(period, periods(...listed)))
    .map(formatPeriod)
    .sort();

it.each([
  ['alone, where nothing is listed', '2019-05', [], ['2019-05']],
  [
    'alone, where what is listed is of other months',
    '2019-05',
    ['2019-04', '2019-06', '2018/19'],
    ['2019-05'],
  ],
  [
    'the year that holds it, and all months of that',
    '2019/20 Q2',
    ['2019/20', '2018/19'],
    ['2019/20', '2019/20 Q1', '2019/20 Q2', '2019/20 Q3', '2019/20 Q4'],
  ],
  [
    'the months that it holds, and no other quarter',
    '2019/20 Q1',
    ['2019-04', '2019-06', '2019-07'],
    ['2019-04', '2019-06', '2019/20 Q1'],
  ],
  // The calendar year 2019 has months in common with 2018/19 and 2019/20, and these reach from April 2018 to March 2020.
  [
    'years that cross, and the years beside it that cross those',
    '2019',
    ['2018/19', '2019/20'],
    ['2018', '2018/19', '2019', '2019/20', '2020'],
  ],
])('a period stands beside %s', (_, text, listed, expected) => {
  expect(beside(text, ...listed)).toEqual([...expected].sort());
});
