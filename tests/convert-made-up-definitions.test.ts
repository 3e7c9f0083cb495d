import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convertDefinitions } from '../scripts/convert-definitions/convert.ts';
import { emptyTallies, placeRow } from '../scripts/convert-definitions/field-ledger.ts';
import { plainText } from '../scripts/convert-definitions/plain-text.ts';
import { indicatorsById } from './harness/converted-definitions.ts';

const madeUp = fileURLToPath(new URL('fixtures/other-definitions/', import.meta.url));

describe('what the made-up definitions become', () => {
  const indicators = indicatorsById(convertDefinitions(madeUp));

  it('the calculation of ours that gives the published value with its interval, and only then', () => {
    const calculations = [...indicators].map(([id, { calculation }]) => [id, calculation]);
    expect(Object.fromEntries(calculations)).toEqual({
      'FT-900001': { method: 'proportion', numerator: 'numerator', denominator: 'denominator', per: 100 },
      'FT-900002': {
        method: 'published',
        value: 'value',
        numerator: 'numerator',
        denominator: 'denominator',
      },
      'FT-900003': { method: 'ratio', numerator: 'numerator', denominator: 'denominator', per: 100 },
      'FT-900004': { method: 'published', value: 'value' },
      'FT-900005': { method: 'rate', numerator: 'numerator', denominator: 'denominator', per: 1000 },
      SW91: { method: 'ratio', numerator: 'numerator', denominator: 'denominator', per: 1000 },
      'SW91-Real': { method: 'published', value: 'value' },
      SW92: { method: 'published', value: 'value' },
    });
  });

  it('periods of our kinds, a school year as twelve months that start in September', () => {
    const periods = [...indicators].map(([id, { period, publication }]) => [id, period, publication?.latest]);
    expect(periods).toEqual([
      ['FT-900001', { type: 'financialYear', from: '2013/14' }, '2023/24'],
      ['FT-900002', { type: 'calendarYear', from: '2001' }, '2023'],
      [
        'FT-900003',
        { type: 'rolling', months: 12, startsIn: 'September', from: '2018-09 to 2019-08' },
        '2022-09 to 2023-08',
      ],
      ['FT-900004', { type: 'rolling', startsIn: 'April' }, undefined],
      ['FT-900005', { type: 'financialQuarter', from: '2013/14 Q4' }, '2024/25 Q3'],
      ['SW91', { type: 'financialYear' }, undefined],
      ['SW91-Real', { type: 'financialYear' }, undefined],
      ['SW92', { type: 'surveyWave', every: 2 }, undefined],
    ]);
  });

  it('ages and sex from the title, marked as worked out', () => {
    expect(indicators.get('FT-900002')).toMatchObject({
      ages: { from: 0, to: 74 },
      sex: 'female',
      confidenceOf: { ages: 'derived', sex: 'derived' },
    });
    expect(indicators.get('FT-900001')?.ages).toEqual({ from: 65 });
  });

  it('plain text, with the breaks of paragraphs', () => {
    expect(indicators.get('FT-900001')?.description).toBe(
      'People of 65 and over with a made-up check-up, as a share of all “registered” people of that age.\n\nSecond line.',
    );
  });

  it('numbers behind an indicator as its measures; rows with no definition are named with the reason', () => {
    expect(indicators.get('SW91')?.measures).toEqual({
      numerator: {
        title: 'Made-up spend',
        description: 'Made-up cost (£000s)',
        source: 'Local Authorities',
      },
      denominator: { title: 'Made-up hours', source: 'Local Authorities' },
    });
    const left = convertDefinitions(madeUp).flatMap(({ rowsLeftOut }) => rowsLeftOut.map(({ row }) => row));
    expect(left).toEqual(['900006 Made-up population', 'Made-up average: Made-up average cost']);
  });
});

describe('the converter', () => {
  it('stops at a field that no rule knows', () => {
    const rules = [{ field: 'known', place: () => [{ kept: 'title' }] }];
    expect(() => placeRow(rules, emptyTallies(['known']), { known: 'a', strange: 'b' }, {}, {})).toThrow(
      'No rule says what to do with the field "strange".',
    );
  });

  it('stops at a value that its rule neither keeps nor leaves out with a reason', () => {
    const rules = [{ field: 'lost', place: () => [] }];
    expect(() => placeRow(rules, emptyTallies(['lost']), { lost: 'a' }, {}, {})).toThrow(
      '"a" of the field "lost" went nowhere.',
    );
  });

  it('stops at a character reference that it does not know', () => {
    expect(plainText('5&nbsp;&gt; 4 &amp; &pound;3')).toBe('5 > 4 & £3');
    expect(() => plainText('a &divide; b')).toThrow('unknown character reference: &divide;');
  });
});
