import { describe, expect, it } from 'vitest';
import { readShape } from './read-shape.ts';

const messages = (kind: 'indicator' | 'dataset', written: unknown) =>
  readShape(kind, written).problems.map(({ message }) => message);

describe('what is missing', () => {
  it('in one place is told in one problem', () => {
    expect(messages('indicator', { id: 'a', calculation: { method: 'rate' } })).toEqual([
      '"numerator", "denominator" and "per" are missing under "calculation".',
    ]);
    expect(messages('indicator', { id: 'a', calculation: { method: 'formula' } })).toEqual([
      '"formula" is missing under "calculation".',
    ]);
  });

  it('is told with where it is missing', () => {
    expect(messages('indicator', {})).toEqual(['"id" is missing in this file.']);
    expect(messages('indicator', { id: 'a', expect: [{ area: 'Fife', value: 3 }] })).toEqual([
      '"period" is missing in item 1 of "expect".',
    ]);
    expect(messages('indicator', { id: 'a', expect: [{ value: 3 }] })).toEqual([
      '"area" and "period" are missing in item 1 of "expect".',
    ]);
  });

  it('because the keys are those of another method is told at these keys', () => {
    const calculation = { method: 'formula', numerator: 'x', denominator: 'y' };
    expect(messages('indicator', { id: 'a', calculation })).toEqual([
      '"numerator" and "denominator" belong to "method: rate"; "method: formula" needs "formula" instead.',
    ]);
    expect(messages('dataset', { id: 'a', columns: { year: { role: 'period', level: 'council' } } })).toEqual(
      ['"level" belongs to "role: area"; "role: period" needs "grain" instead.'],
    );
  });

  it('beside a key of nothing at all are two problems', () => {
    expect(messages('indicator', { id: 'a', calculation: { method: 'formula', colour: 'red' } })).toEqual([
      '"formula" is missing under "calculation".',
      '"colour" is not a key under "calculation". The keys here are method and formula.',
    ]);
  });

  it('is left to the file that is extended', () => {
    expect(messages('indicator', { id: 'a', extends: 'b', calculation: { method: 'rate' } })).toEqual([]);
  });
});

describe('a key in the place of another', () => {
  it('is told by its value', () => {
    const columns = { year: { type: 'period', grain: 'calendarYear' } };
    expect(messages('dataset', { id: 'a', columns })).toEqual([
      '"type" is not a key under "year". Write "role: period".',
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    [{ decimals: '1' }, '"decimals" takes a whole number; found "1". Take the quotes away.'],
    [{ minimum: '1,000' }, '"minimum" takes a number; found "1,000". Write it without commas: 1000.'],
    [{ caveats: 'none' }, '"caveats" takes a list; found "none". Write it as a list: [none].'],
    [{ title: 2020 }, '"title" takes words; found the number 2020. Put it in quotes: "2020".'],
  ])('says what to write: %j', (written, message) => {
    expect(messages('indicator', { id: 'a', ...written })).toEqual([message]);
  });

  it('that is a percentage where a share is needed says the share', () => {
    const calculation = { method: 'rate', numerator: 'a', denominator: 'b', per: 1000, confidence: 95 };
    expect(messages('indicator', { id: 'a', calculation })).toEqual([
      '"confidence" must be below 1; found the number 95. Write 0.95 for 95 per cent.',
    ]);
  });
});
