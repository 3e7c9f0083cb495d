import { describe, expect, it } from 'vitest';
import { childOf, isMap, isSameValue, setOwn } from './plain-value.ts';

describe('plain values', () => {
  it.each([
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    [[1, 2], [1, 2, 3], false],
    [[1, 2, 3], [1, 2], false],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 2 }, false],
    [[], {}, false],
    [{}, [], false],
    [{ 0: 1 }, [1], false],
    [null, {}, false],
    [{}, null, false],
    ['1', 1, false],
    [Number.NaN, Number.NaN, true],
  ])('%j and %j say the same: %s', (a, b, isSame) => {
    expect(isSameValue(a, b)).toBe(isSame);
  });

  it('are groups of keys or not', () => {
    expect([{}, { a: 1 }].map(isMap)).toEqual([true, true]);
    expect([[], null, undefined, 'a', 1].map(isMap)).toEqual([false, false, false, false, false]);
  });

  it('have under a key what is their own, and nothing that they inherit', () => {
    expect(childOf({ a: 1 }, 'a')).toBe(1);
    expect(childOf(['x'], 0)).toBe('x');
    expect(childOf({}, 'constructor')).toBeUndefined();
    expect(childOf('text', 'length')).toBeUndefined();
    expect(childOf(null, 'a')).toBeUndefined();
    expect(childOf(undefined, 'a')).toBeUndefined();
  });

  it('hold a key "__proto__" like any other', () => {
    const map: Record<string, unknown> = {};
    setOwn(map, '__proto__', { a: 1 });
    setOwn(map, 'b', 2);
    expect(Object.entries(map)).toEqual([
      ['__proto__', { a: 1 }],
      ['b', 2],
    ]);
    expect(map.a).toBeUndefined();
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
    setOwn(map, 'b', 3);
    setOwn(map, '__proto__', 4);
    expect(Object.entries(map)).toEqual([
      ['__proto__', 4],
      ['b', 3],
    ]);
  });
});
