import { describe, expect, it } from 'vitest';
import { conditionText } from './condition-text.ts';
import { didYouMean, namesOf, plainNumber, toldMembers } from './phrases.ts';

describe('names in a sentence', () => {
  it.each([
    [['a'], '"a"'],
    [['a', 'b'], '"a" and "b"'],
    [['a', 'b', 'c', 'd'], '"a", "b", "c" and "d"'],
    [['a', 'b', 'c', 'd', 'e'], '"a", "b", "c" and 2 others'],
  ])('%j are %s: never a single other', (names, words) => {
    expect(namesOf(names)).toBe(words);
  });

  it('of a long list are the first, with the number of all', () => {
    const { members, count } = toldMembers(Array.from({ length: 30 }, (_, number) => `m${number}`));
    expect([members.length, count]).toEqual([20, 30]);
    expect(namesOf(members, 3, count)).toBe('"m0", "m1", "m2" and 27 others');
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
