import { describe, expect, it } from 'vitest';
import { readShape } from './read-shape.ts';

const problemOf = (kind: 'indicator' | 'dataset', written: object) => {
  const { problems } = readShape(kind, { id: 'a', ...written });
  expect(problems).toHaveLength(1);
  return { mend: problems[0]?.fix?.newText, message: problems[0]?.message };
};

describe('the mend of a value of the wrong kind', () => {
  it.each([
    [{ outcomes: 2 }, '[2]'],
    [{ outcomes: '2, 3' }, '[2, 3]'],
    [{ outcomes: '2 and 3' }, '[2, 3]'],
    [{ outcomes: '1, 2 and 9' }, '[1, 2, 9]'],
    [{ areas: 'council, partnership' }, '[council, partnership]'],
    [{ areas: 'council' }, '[council]'],
    [{ aliases: 'MSG 3a' }, '["MSG 3a"]'],
    [{ aliases: 'null' }, '["null"]'],
    [{ caveats: 'Some came late.' }, '["Some came late."]'],
    [{ minimum: '12%' }, '12'],
    [{ period: 'calendarYear' }, '{ type: calendarYear }'],
    [{ reporting: 'suspended' }, '{ status: suspended }'],
  ])('writes what fits there: %j', (written, mend) => {
    expect(problemOf('indicator', written).mend).toBe(mend);
  });

  it('is the share where a percentage does not fit', () => {
    const calculation = { method: 'rate', numerator: 'a', denominator: 'b', per: 1000, confidence: '95%' };
    expect(problemOf('indicator', { calculation })).toEqual({
      mend: '0.95',
      message: '"confidence" takes a number; found "95%". Write 0.95 for 95 per cent.',
    });
  });

  const onLines = 'Write each item on a line of its own, with a dash before it.';
  const withKeys = 'Each item begins with a dash and has keys of its own, such as';
  it.each([
    [{ aliases: 'MSG 3a, MSG 3b' }, `"aliases" takes a list; found "MSG 3a, MSG 3b". ${onLines}`],
    [{ caveats: 'Some, but not all' }, `"caveats" takes a list; found "Some, but not all". ${onLines}`],
    [{ areas: 'Scotland, council' }, `"areas" takes a list; found "Scotland, council". ${onLines}`],
    [{ expect: 112 }, `"expect" takes a list; found the number 112. ${withKeys} "area" and "period".`],
    [{ breaks: '2017/18' }, `"breaks" takes a list; found "2017/18". ${withKeys} "at" and "reason".`],
    [
      { targets: 100 },
      `"targets" takes a list; found the number 100. ${withKeys} "period", "from", "to", "area", "atMost" and "atLeast".`,
    ],
    [{ measures: { falls: 42 } }, '"falls" takes words or a group of keys; found the number 42.'],
    [
      { twin: 'NI-2' },
      '"twin" takes a group of keys; found "NI-2". It has keys of its own, such as "indicator" and "differs".',
    ],
    [{ decimals: '1.5' }, '"decimals" takes a whole number; found "1.5".'],
    [
      { calculation: 'rate' },
      '"calculation" takes a group of keys; found "rate". Write "method: rate" below it, with the other keys.',
    ],
  ])('is left to the person where it is not certain: %j', (written, message) => {
    expect(problemOf('indicator', written)).toEqual({ mend: undefined, message });
  });
});

describe('a sign between cells', () => {
  it.each([
    ['tab', '"\\t"'],
    ['Tab', '"\\t"'],
    ['\\t', '"\\t"'],
    ['semicolon', '";"'],
  ])('that is called by its name, "%s", is mended', (written, mend) => {
    expect(problemOf('dataset', { delimiter: written })).toEqual({
      mend,
      message: `"delimiter" takes one sign; found "${written}". Write ${mend}.`,
    });
  });

  it('is one sign', () => {
    const message = '"delimiter" takes one sign; found "two".';
    expect(problemOf('dataset', { delimiter: 'two' })).toEqual({ mend: undefined, message });
  });
});

describe('a key of a part', () => {
  it.each([
    [
      'dataset',
      { suppressed: ['*'] },
      '"suppressed" is not a key of this file. It belongs to one of those under "columns".',
    ],
    [
      'indicator',
      { atMost: 3 },
      '"atMost" is not a key of this file. It belongs to one of those under "targets".',
    ],
  ] as const)('of a %s says where it belongs: %j', (kind, written, message) => {
    expect(problemOf(kind, written).message).toBe(message);
  });
});
