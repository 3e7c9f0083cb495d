import { describe, expect, it } from 'vitest';
import { checkFiles } from './harness/small-workspace.ts';

const indicator = `id: falls
title: Falls that were followed by an admission
unit: admissions per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`;

const copy = `id: made-up-copy
extends: made-up-share
`;

const dataset = `id: case
path: ../data/made-up-falls.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  falls: { role: measure }
`;

const expected = `${indicator}expect:
  - { area: South Lanarkshire, period: 2019, value: 111.82, source: Made up }
`;

/** A file in which one thing is changed, and the code of the one problem that it has then. */
const slips: readonly (readonly [string, string, string, string])[] = [
  [indicator, '{ type: calendarYear }', 'calendarYear', 'schema/wrong-type'],
  [indicator, '{ type: calendarYear }', '{}', 'schema/missing-key'],
  [indicator, '{ type: calendarYear }', '{ tpye: calendarYear }', 'schema/unknown-key'],
  [indicator, 'period:', 'periods:', 'schema/unknown-key'],
  [indicator, 'polarity:', 'Polarity:', 'schema/unknown-key'],
  [indicator, 'unit: admissions per 1,000 people', 'unit:', 'schema/empty-value'],
  [indicator, 'polarity:', 'polarity', 'syntax/missing-colon'],
  [indicator, 'unit:', 'unit =', 'syntax/missing-colon'],
  [indicator, 'calculation:', 'calculation', 'syntax/needs-quotes'],
  [indicator, 'sum(falls) from made-up-falls', '42', 'schema/wrong-type'],
  [indicator, 'falls: sum(falls) from made-up-falls', 'falls:', 'schema/empty-value'],
  [indicator, 'measures:', 'Measures:', 'schema/unknown-key'],
  [
    indicator,
    indicator.slice(indicator.indexOf('\n  falls:'), indicator.indexOf('\ncalc')),
    '',
    'schema/empty-value',
  ],
  [copy, 'extends:', 'extends', 'syntax/missing-colon'],
  [copy, 'extends:', 'extend:', 'schema/unknown-key'],
  [copy, 'extends: made-up-share', 'extends:', 'schema/empty-value'],
  [copy, 'made-up-share', '[made-up-share]', 'schema/wrong-type'],
  [
    `${copy}rag: { scheme: percentOfTarget, green: 5, amber: 10 }\n`,
    'green: 5',
    'green: 5%',
    'schema/wrong-type',
  ],
  [expected, '111.82', '"111.82"', 'schema/wrong-type'],
  [expected, '111.82', '111.82%', 'schema/wrong-type'],
  [expected, 'value:', 'vaule:', 'schema/unknown-key'],
  [dataset, 'role: period', 'role: perod', 'schema/not-one-of'],
  [dataset, 'grain: calendarYear', 'grain: year', 'schema/not-one-of'],
  [dataset, '{ role: period, grain: calendarYear }', 'period', 'schema/wrong-type'],
  [dataset, '{ role: period, grain: calendarYear }', '', 'schema/empty-value'],
  [dataset, 'path:', 'path', 'syntax/missing-colon'],
  [dataset, 'path: ../data/made-up-falls.csv', 'path:', 'schema/empty-value'],
  [dataset, dataset.slice(dataset.indexOf('columns:')), 'columns:', 'schema/empty-value'],
  [dataset, 'columns:', 'colums:', 'schema/unknown-key'],
];

/** The codes of the problems of a file. */
async function codesIn(text: string): Promise<readonly string[]> {
  const path = text.includes('id: case') ? 'datasets/case.dataset.yaml' : 'indicators/case.indicator.yaml';
  const found = await checkFiles({ [path]: text });
  return found.filter(({ file }) => file === path).map(({ code }) => code);
}

describe('a slip in a key that must be there', () => {
  it.each(slips.map(([text, written, slip, code]) => ({ text, written, slip, code })))(
    'is one problem, and nothing else is missing: $slip',
    async ({ text, written, slip, code }) => {
      expect(text).toContain(written);
      expect(await codesIn(text.replace(written, slip))).toEqual([code]);
    },
  );

  it('of a file that is extended is not told again of the one that extends it', async () => {
    const base = 'indicators/case.indicator.yaml';
    const found = await checkFiles({
      [base]: indicator.replace('polarity:', 'Polarity:'),
      'indicators/copy.indicator.yaml': 'id: copy\nextends: falls\n',
    });
    const ofIndicators = found.filter(({ file }) => file.startsWith('indicators/'));
    expect(ofIndicators.map(({ code, file }) => [code, file])).toEqual([['schema/unknown-key', base]]);
  });

  it('does not hide what the file takes away', async () => {
    expect(await codesIn(`${copy}unit:\n`)).toEqual(['rule/missing-field']);
    expect(await codesIn(`${copy}period:\n`)).toEqual(['rule/missing-field']);
  });

  it('does not hide what is missing elsewhere', async () => {
    const text = indicator.replace('{ type: calendarYear }', 'calendarYear').replace(/unit: .*\n/, '');
    expect(await codesIn(text)).toEqual(['rule/missing-field', 'schema/wrong-type']);
  });
});
