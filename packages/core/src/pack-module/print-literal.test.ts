import { describe, expect, it } from 'vitest';
import { docComment, printType, printValue, Reference } from './print-literal.ts';

describe('printValue', () => {
  it('writes a value that reads back the same', () => {
    const value = {
      texts: ['', '"', "'", '`', '$', '{x}', '\\', '*/', '\n\r\t', '\u2028\u2029', '\ud800', '😀'],
      numbers: [0, -1.5e-7, 1e21, 7],
      flags: [true, false],
      empty: { list: [], map: {} },
      keys: { 1: 'a', '01': 'b', 'a-b': 'c', 'with space': 'd', constructor: 'e', class: 'f' },
    };
    expect(evaluated(printValue(value))).toEqual(value);
  });

  it('keeps a key called __proto__ a key', () => {
    const value = JSON.parse('{ "__proto__": ["a"] }');
    expect(Object.keys(evaluated(printValue(value)))).toEqual(['__proto__']);
  });

  it('leaves out what has no value', () => {
    expect(printValue({ a: undefined, b: 1 })).toBe('{\n  b: 1,\n}');
  });

  it('writes the name of what another module holds', () => {
    expect(printValue({ 'NI-1': new Reference('ni1', 'One') })).toBe('{\n  "NI-1": ni1,\n}');
  });
});

describe('printType', () => {
  it('writes the type that has this value and no other', () => {
    expect(printType({ id: 'A', list: [1, { b: true }], none: [] })).toBe(`{
  readonly id: "A";
  readonly list: readonly [
    1,
    {
      readonly b: true;
    },
  ];
  readonly none: readonly [];
}`);
  });

  it('says above what another module holds what it is', () => {
    expect(printType({ a: new Reference('first', 'The first */ of all') })).toBe(`{
  /** The first *\\/ of all */
  readonly a: typeof first;
}`);
  });
});

describe('docComment', () => {
  it('stands on one line and ends where it ends', () => {
    expect(docComment(' Two\n  lines */ ', '  ')).toBe('  /** Two lines *\\/ */\n');
  });
});

function evaluated(text: string): object {
  return new Function(`return ${text}`)() as object;
}
