import { describe, expect, it } from 'vitest';
import { known } from '../../../../tests/harness/linked.ts';
import { findArea } from '../areas/find-area.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { resultFields, resultRow, resultsCsv, resultText } from './result-row.ts';
import type { IndicatorResult } from './results/result.ts';

/** What a row takes as it is. */
const unchanged = {
  indicator: 'made-up',
  value: 12.5,
  lower: 10,
  upper: 15,
  confidence: 0.95,
  numerator: 1,
  denominator: 8,
  unit: '%',
  method: 'proportion',
  intervalMethod: 'Wilson',
  status: 'final',
  notes: ['One.', 'Two.'],
  vintage: ['2020-06'],
} satisfies Partial<IndicatorResult>;
const whole: IndicatorResult = {
  ...unchanged,
  area: known(findArea('S12000005')),
  period: known(parsePeriod('2019/20')).period,
  reason: undefined,
  steps: [],
};
const absent: IndicatorResult = {
  ...whole,
  value: undefined,
  lower: undefined,
  upper: undefined,
  confidence: undefined,
  numerator: undefined,
  denominator: undefined,
  unit: undefined,
  intervalMethod: undefined,
  status: 'missing',
  reason: { code: 'calc/no-data', message: 'No figure, "none".' },
  notes: [],
  vintage: [],
};
const green = {
  kind: 'judged',
  colour: 'green',
  words: 'within the target',
  miss: 0,
  notes: [],
} as unknown as Parameters<typeof resultRow>[1];

describe('a result as a row', () => {
  it('has each number as it is, and the words of its area and period', () => {
    expect(resultRow(whole)).toEqual({
      ...unchanged,
      area: 'S12000005',
      areaName: 'Clackmannanshire',
      period: '2019/20',
      reason: null,
      judged: null,
      judgement: null,
    });
  });

  it('has null for what is absent, and the reason', () => {
    const row = resultRow(absent, green);
    const nothing = ['value', 'lower', 'upper', 'confidence', 'numerator', 'denominator', 'unit'] as const;
    expect(nothing.map((field) => row[field])).toEqual(nothing.map(() => null));
    expect(row).toMatchObject({
      intervalMethod: null,
      reason: { code: 'calc/no-data', message: 'No figure, "none".' },
      judged: null,
      judgement: null,
    });
  });

  it('has its colour and how it is judged, or why it is not', () => {
    expect(resultRow(whole, green)).toMatchObject({ judged: 'green', judgement: 'Green: within the target' });
    const reason = { code: 'calc/no-polarity', message: 'Nobody knows.' };
    expect(resultRow(whole, { kind: 'notJudged', reason })).toMatchObject({
      judged: null,
      judgement: 'Not judged: Nobody knows.',
    });
    expect(resultRow(whole, { kind: 'noTarget' })).toMatchObject({ judged: null, judgement: null });
  });

  it('has a text for each field', () => {
    const row = resultRow(absent);
    expect(resultText(row, 'reason')).toBe('No figure, "none".');
    expect(resultText(row, 'value')).toBe('');
    expect(resultText(resultRow(whole), 'reason')).toBe('');
    expect(resultText(resultRow(whole), 'notes')).toBe('One.; Two.');
    expect(resultText(resultRow(whole), 'vintage')).toBe('2020-06');
    expect(resultText(resultRow(whole), 'value')).toBe('12.5');
  });
});

describe('results as CSV', () => {
  it('have a heading, quotes where a cell needs them, and CRLF at the end of each line', () => {
    expect(resultsCsv([])).toBe(`${resultFields.join(',')}\r\n`);
    expect(
      resultsCsv([resultRow(whole), resultRow(absent)])
        .split('\r\n')
        .slice(1),
    ).toEqual([
      'made-up,S12000005,Clackmannanshire,2019/20,12.5,10,15,0.95,1,8,%,proportion,Wilson,final,,One.; Two.,2020-06,,',
      'made-up,S12000005,Clackmannanshire,2019/20,,,,,,,,proportion,,missing,"No figure, ""none"".",,,,',
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    [' =1', "' =1"],
    ['1=1', '1=1'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a"b', '"a""b"'],
  ])('show the text %j as %j, for a spreadsheet would work out a formula', (unit, shown) => {
    const [, line = ''] = resultsCsv([resultRow({ ...whole, unit })]).split('\r\n');
    expect(line).toContain(`,1,8,${shown},proportion`);
  });

  it('leave the sign of a number alone', () => {
    expect(resultsCsv([resultRow({ ...whole, value: -0.5 })])).toContain('2019/20,-0.5,10');
  });
});
