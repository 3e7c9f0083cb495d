import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLine } from './position-encoding.ts';

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

describe('the places of a line', () => {
  it.each([
    // A letter of one byte, one of two, one of three, and one beyond the first plane: four bytes and two units.
    ['aé€📊z', [0, 1, 3, 6, 10, 11]],
    // An accent apart from its letter is a character of its own.
    ['e\u0301', [0, 1, 3]],
  ])('are the bytes and the units before each character of %s', (line, bytes) => {
    const places = measureLine(line);
    const units = [0];
    for (const character of line) units.push((units.at(-1) ?? 0) + character.length);
    expect(units.map(places.bytesAt)).toEqual(bytes);
    expect(bytes.map(places.unitsAt)).toEqual(units);
  });

  it('within a character are before it, and beyond the end are the end', () => {
    const places = measureLine('📊é');
    expect([1, 2, 3, 99].map(places.bytesAt)).toEqual([0, 4, 6, 6]);
    expect([1, 3, 4, 5, 6, 99].map(places.unitsAt)).toEqual([0, 0, 2, 2, 3, 3]);
    expect(measureLine('ab').bytesAt(9)).toBe(2);
  });

  it('are as many bytes as the text before them has, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const places = measureLine(line);
        const befores = [...line].map((_, index, all) => all.slice(0, index).join(''));
        const units = befores.map(({ length }) => length);
        expect(units.map(places.bytesAt)).toEqual(befores.map(bytesOf));
        expect(befores.map(bytesOf).map(places.unitsAt)).toEqual(units);
      }),
    );
  });
});
