import { describe, expect, it } from 'vitest';
import { council, count, month, resultOf } from '../../../../../tests/harness/asked-result.ts';

describe('what the parts of a larger area and a longer period lack is said of those parts', () => {
  const councils = ['Clackmannanshire', 'Stirling'];
  const months = ['2019-04', '2019-05', '2019-06'];
  /** Of two councils and three months, with other cells or none in some places. */
  const parts = (
    other: Readonly<Record<string, string | null>>,
    area = 'S37000005',
    period = '2019/20 Q1',
  ) => {
    const rows = months.flatMap((at) =>
      councils.flatMap((name) => {
        const cell = other[`${name} ${at}`];
        return cell === null ? [] : [`${name},${at},${cell ?? '5'}`];
      }),
    );
    return resultOf({
      csv: `council,month,a\n${rows.join('\n')}\n`,
      columns: { council, month, a: count },
      indicator: { measures: { a: 'sum(a) from data' }, calculation: { method: 'formula', formula: 'a' } },
      area,
      period,
    });
  };
  const both = 'Clackmannanshire and Stirling';

  it('where nothing is lacking there is a sum', () => {
    expect(parts({}).value).toBe(30);
  });

  it.each<[string, Readonly<Record<string, string | null>>, string, string]>([
    [
      'a month of both',
      { 'Clackmannanshire 2019-05': null, 'Stirling 2019-05': null },
      'calc/incomplete-period',
      '2 of 3 months of 2019/20 Q1 are in the data; the first one missing is May 2019.',
    ],
    [
      'all months of one',
      { 'Stirling 2019-04': null, 'Stirling 2019-05': null, 'Stirling 2019-06': null },
      'calc/incomplete-area',
      `1 of 2 councils of ${both} are in the data; the first one missing is Stirling.`,
    ],
    [
      'a month of one',
      { 'Stirling 2019-05': null },
      'calc/incomplete-area',
      `5 of 6 parts (areas and periods) of ${both} in 2019/20 Q1 are in the data; the first one missing is May 2019, Stirling.`,
    ],
    [
      'a number that is hidden',
      { 'Stirling 2019-05': '*' },
      'calc/suppressed',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is suppressed in the data.`,
    ],
    [
      'two numbers that are hidden, and one that is empty',
      { 'Stirling 2019-05': '*', 'Stirling 2019-06': '*', 'Clackmannanshire 2019-04': '' },
      'calc/suppressed',
      `2 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) are suppressed in the data.`,
    ],
    [
      'a number that is none, and one that is empty',
      { 'Stirling 2019-05': 'x', 'Stirling 2019-04': '' },
      'calc/unreadable-value',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is not readable as a number.`,
    ],
    [
      'a number that is empty, and one that is not there',
      { 'Stirling 2019-05': '', 'Stirling 2019-06': null },
      'calc/missing-value',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is missing in the data.`,
    ],
  ])('%s', (_, other, code, message) => {
    expect(parts(other).reason).toEqual({ code, message: `a: ${message}` });
  });

  it('by months where it is one area, and by areas where it is one month', () => {
    const other = { 'Stirling 2019-05': '*' };
    expect(parts(other, 'S12000030').reason?.message).toBe(
      'a: 1 of the 3 months of 2019/20 Q1 (the first is May 2019) is suppressed in the data.',
    );
    expect(parts(other, 'S37000005', '2019-05').reason?.message).toBe(
      `a: 1 of the 2 councils of ${both} (the first is Stirling) is suppressed in the data.`,
    );
  });

  it('a total so far is given where only months are lacking', () => {
    const started = parts({ 'Clackmannanshire 2019-06': null, 'Stirling 2019-06': null });
    expect(started).toMatchObject({ value: 20, status: 'incomplete', lower: undefined });
    expect(parts({ 'Stirling 2019-06': null })).toMatchObject({ value: undefined, status: 'incomplete' });
  });
});
