import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../model/indicator.ts';
import { decode } from './decode.ts';
import { originalPaths } from './original-paths.ts';
import { fewestShapeProblems } from './shape-problem.ts';

const read = (value: Readonly<Record<string, unknown>>) =>
  decode<Record<string, unknown>>(indicatorSchema, value);
const codes = (value: Readonly<Record<string, unknown>>) =>
  read(value).problems.map(({ code, path, at }) => [code, path.join('.'), at]);

describe('decode', () => {
  it('reads what fits and leaves out what does not', () => {
    const { model } = read({ id: 'a', title: 3, unit: 'days' });
    expect(model).toEqual({ id: 'a', unit: 'days' });
  });

  it('reports a misspelt key once, with the likely word, not also as missing', () => {
    const { problems } = read({
      id: 'a',
      calculation: { method: 'ratio', numerater: 'x', denominator: 'y' },
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'schema/unknown-key',
      params: { key: 'numerater', suggestion: 'numerator' },
      path: ['calculation', 'numerater'],
      fix: { newText: 'numerator' },
    });
  });

  it('names the methods when the method is not one of them', () => {
    const { problems } = read({ id: 'a', calculation: { method: 'proportoin' } });
    expect(problems[0]).toMatchObject({ code: 'schema/not-one-of', params: { suggestion: 'proportion' } });
    expect(problems[0]?.message).toContain('rate, proportion, ratio, formula, published');
  });

  it('counts the items of a list that has too few or too many', () => {
    const messages = (of: readonly string[]) =>
      read({ id: 'a', calculation: { method: 'composition', value: 'm0', of } }).problems.map(
        ({ message }) => message,
      );
    const parts = Array.from({ length: 201 }, (_, number) => `m${number}`);
    expect(messages(parts)).toEqual(['"of" must have at most 200 items; it has 201.']);
    expect(messages(['m0'])).toEqual(['"of" must have at least 2 items; it has 1.']);
    expect(messages(parts.slice(1))).toEqual([]);
  });

  it('asks for the method when none is written', () => {
    expect(codes({ id: 'a', calculation: { numerator: 'x' } })).toEqual([
      ['schema/missing-key', 'calculation', 'key'],
    ]);
  });

  it('says where a misplaced key belongs', () => {
    expect(read({ id: 'a', every: 2 }).problems[0]?.message).toContain('It belongs under "period".');
  });

  it('asks to take quotes from a number and to put them round words', () => {
    const { problems } = read({ id: 'a', decimals: '1', title: 5 });
    expect(problems.map(({ fix }) => fix?.newText).sort()).toEqual(['"5"', '1']);
  });

  it('looks inside the branch that a person chose', () => {
    expect(codes({ id: 'a', measures: { deaths: { titel: 'x' } } })).toEqual([
      ['schema/unknown-key', 'measures.deaths.titel', 'key'],
    ]);
  });

  it('keeps the other items of a list, and their places', () => {
    const { model, dropped } = read({ id: 'a', expect: [{ area: 1 }, { area: 'x', period: '2020' }] });
    expect(model.expect).toEqual([{ area: 'x', period: '2020' }]);
    expect(originalPaths(dropped)(['expect', 0, 'area'])).toEqual(['expect', 1, 'area']);
  });

  it('says what was meant for the first fifty keys only, and leaves all of them out', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`titel${index}`, 1]));
    const { model, problems } = read({ id: 'a', ...many });
    expect(model).toEqual({ id: 'a' });
    expect(problems).toHaveLength(3000);
    expect(problems.at(-1)?.message).toBe('"titel2999" is not a key of this file.');
    expect(fewestShapeProblems(problems)).toHaveLength(51);
    expect(fewestShapeProblems(problems).at(-1)).toMatchObject({
      code: 'schema/more-problems',
      params: { count: 2950 },
    });
  });

  it('reads any group of keys without throwing', () => {
    const bare = Object.create(null);
    for (const value of [
      { id: bare, polarity: bare, rag: { scheme: bare } },
      { title: bare, outcomes: bare },
      { __proto__: null, id: {} },
      { id: 'a', outcomes: [null] },
    ]) {
      expect(() => read(value)).not.toThrow();
    }
  });
});
