import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary.ts';

describe('Dictionary', () => {
  it('numbers texts in order of first appearance, the empty text like any other', () => {
    const dictionary = new Dictionary();
    const codes = ['b', 'a', '', 'b', 'é', '', 'ab'].map((text) => dictionary.codeOfText(text));
    expect(codes).toEqual([0, 1, 2, 0, 3, 2, 4]);
    expect(dictionary.members).toEqual(['b', 'a', '', 'é', 'ab']);
  });

  it('tells ten thousand texts apart', () => {
    const dictionary = new Dictionary();
    const texts = Array.from({ length: 10_000 }, (_, index) => `S0100${index}`);
    for (const text of texts) dictionary.codeOfText(text);
    expect(texts.map((text) => dictionary.codeOfText(text))).toEqual(texts.map((_, index) => index));
    expect(dictionary.members).toEqual(texts);
  });

  it('tells two texts of one hash apart', () => {
    const dictionary = new Dictionary();
    const codes = ['declinate', 'macallums', 'declinate'].map((text) => dictionary.codeOfText(text));
    expect(codes).toEqual([0, 1, 0]);
  });

  it('tells texts apart that all hash to one slot, before and after it grows', () => {
    const dictionary = new Dictionary();
    const crowd = textsOfOneSlot(600);
    for (const text of crowd) dictionary.codeOfText(text);
    expect(crowd.map((text) => dictionary.codeOfText(text))).toEqual(crowd.map((_, index) => index));
    expect(dictionary.members).toEqual(crowd);
  });
});

/** Texts whose FNV-1a hash, folded as the dictionary does it, ends in ten zero bits. */
function textsOfOneSlot(count: number): readonly string[] {
  const texts: string[] = [];
  for (let number = 0; texts.length < count; number++) {
    const text = String(number);
    let hash = 0x811c9dc5;
    for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    if (((hash ^ (hash >>> 15)) & 1023) === 0) texts.push(text);
  }
  return texts;
}
