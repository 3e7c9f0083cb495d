import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';
import { printYaml } from './print-yaml.ts';

function printed(text: unknown): string {
  return printYaml({ key: text }).slice('key: '.length, -1);
}

describe('printYaml', () => {
  it.each([
    ['2023/24', '2023/24'],
    ['2016-07', '2016-07'],
    ['75+', '75+'],
    ['18-74', '18-74'],
    ['../data/file.csv', '../data/file.csv'],
    ['https://www.gov.scot/a?b=c', 'https://www.gov.scot/a?b=c'],
    ['sum(days) from x where age >= 75', 'sum(days) from x where age >= 75'],
    ["Don't know", "Don't know"],
    ['a, b [c]', 'a, b [c]'],
    ['0x1F and more', '0x1F and more'],
    ['of 0x1F', 'of 0x1F'],
    ['.info', '.info'],
    ['x.inf', 'x.inf'],
    ['at 12:30', 'at 12:30'],
    ['12:30h', '12:30h'],
    ['untrue', 'untrue'],
    ['yes and no', 'yes and no'],
    ['1.2.3', '1.2.3'],
    ['v1.5', 'v1.5'],
    ['5e', '5e'],
    ['2025-10-01a', '2025-10-01a'],
    ['on 2025-10-01', 'on 2025-10-01'],
    ['a:b', 'a:b'],
    ['a#b', 'a#b'],
    ['...and so on', '"...and so on"'],
    ['<<a', '<<a'],
    ['=a', '=a'],
  ])('writes the text %s without quotes', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['2023', '"2023"'],
    ['1.50', '"1.50"'],
    ['-5', '"-5"'],
    ['.5', '".5"'],
    ['1e3', '"1e3"'],
    ['0x1F', '"0x1F"'],
    ['-0x1f', '"-0x1f"'],
    ['0o17', '"0o17"'],
    ['0b1_0', '"0b1_0"'],
    ['1_000', '"1_000"'],
    ['+5', '"+5"'],
    ['5.', '"5."'],
    ['1_0.5_0E-3', '"1_0.5_0E-3"'],
    ['.inf', '".inf"'],
    ['-.Inf', '"-.Inf"'],
    ['+.inf', '"+.inf"'],
    ['.NaN', '".NaN"'],
    ['12:30', '"12:30"'],
    ['-1:30:59.5', '"-1:30:59.5"'],
    ['2025-1-2', '"2025-1-2"'],
    ['2025-10-01T12', '"2025-10-01T12"'],
    ['2025-10-01 12', '"2025-10-01 12"'],
    ['=', '"="'],
    ['a ', '"a "'],
    ['2025-10-01', '"2025-10-01"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['', '""'],
    ['%', '"%"'],
    ['*', '"*"'],
    ['- a', '"- a"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['a #b', '"a #b"'],
    [' a', '" a"'],
    ['<<', '"<<"'],
    ['...', '"..."'],
    ['"a"', `'"a"'`],
    [`"it's"`, `'"it''s"'`],
    ['a\tb', '"a\\tb"'],
    ['a\u0085b', '"a\\u0085b"'],
    ['\ufeffa', '"\\ufeffa"'],
    ['\ud800', '"\\ud800"'],
  ])('writes the text %j in quotes', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('writes numbers, truth values and nothing as what they are', () => {
    expect(printYaml({ a: 5, b: -0.5, c: true, d: null, e: 1e21 })).toBe(
      'a: 5\nb: -0.5\nc: true\nd: null\ne: 1e+21\n',
    );
  });

  it('writes what JSON has no number for as YAML does', () => {
    expect(printYaml({ a: Infinity, b: -Infinity, c: NaN, d: -0 })).toBe(
      'a: .inf\nb: -.inf\nc: .nan\nd: -0\n',
    );
  });

  it('refuses what no YAML can hold, and says what it is', () => {
    for (const [value, kind] of [
      [undefined, 'undefined'],
      [() => 5, 'function'],
      [Symbol('five'), 'symbol'],
    ] as const) {
      expect(() => printYaml(value)).toThrow(`Only plain values can be written as YAML; found ${kind}.`);
    }
  });

  it('writes a value that is no list and no map on a line of its own', () => {
    expect(printYaml('one')).toBe('one\n');
    expect(printYaml('one\ntwo')).toBe('|-\n  one\n  two\n');
    expect(printYaml([])).toBe('[]\n');
    expect(printYaml([1, 'two'])).toBe('- 1\n- two\n');
  });

  it('puts quotes around a colon inside brackets unless it is that of an address', () => {
    expect(printYaml({ a: ['12:x', 'https://a.b', 'a]', '{a'] })).toBe(
      'a: ["12:x", https://a.b, "a]", "{a"]\n',
    );
  });

  it('writes short lists and maps in brackets, with quotes where a comma or a bracket would part them', () => {
    expect(
      printYaml({ areas: ['council', 'Patient, carer'], totals: { All: '*', '18plus': ['18-74'] } }),
    ).toBe('areas: [council, "Patient, carer"]\ntotals: { All: "*", 18plus: [18-74] }\n');
  });

  it('writes what is empty in brackets', () => {
    expect(printYaml({ a: [], b: {}, c: [{}] })).toBe('a: []\nb: {}\nc:\n  - {}\n');
    expect(printYaml({})).toBe('{}\n');
  });

  it('gives sentences and maps in lists a line each', () => {
    expect(
      printYaml({ caveats: ['One sentence.', 'Two.'], targets: [{ period: '2023/24', atMost: 5 }] }),
    ).toBe(`caveats:
  - One sentence.
  - Two.
targets:
  - { period: 2023/24, atMost: 5 }
`);
  });

  it('gives lines of their own to the parts of what holds a long text, a list in a list, or maps four deep', () => {
    const lines = (value: unknown) => printYaml({ a: value }).split('\n').length - 1;
    expect(lines(['x'.repeat(40)])).toBe(1);
    expect(lines(['x'.repeat(41)])).toBe(2);
    expect(lines([[1]])).toBe(2);
    expect(lines({ b: { c: { d: 1 } } })).toBe(1);
    expect(lines({ b: { c: { d: { e: 1 } } } })).toBe(2);
  });

  it('begins a map in a list on the line of its dash', () => {
    const source = 'A source whose title is too long for brackets';
    expect(printYaml({ breaks: [{ at: '2016/17', source }, [1, [2]]] })).toBe(`breaks:
  - at: 2016/17
    source: ${source}
  - - 1
    - [2]
`);
  });

  it('folds a long text at 110 columns, counted from the margin', () => {
    const word = 'ninechars';
    const text = Array.from({ length: 12 }, () => word).join(' ');
    const line = Array.from({ length: 10 }, () => word).join(' ');
    expect(printYaml({ caveats: [text] })).toBe(`caveats:\n  - >-\n    ${line}\n    ${word} ${word}\n`);
    const lines = printYaml({ caveats: [text] }).split('\n');
    expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(110);
  });

  it('leaves a text on its line that ends there in column 110, and folds one that ends in column 111', () => {
    const text = (length: number) => `${'word '.repeat(length).slice(0, length - 1)}x`;
    expect(printYaml({ note: text(104) })).toBe(`note: ${text(104)}\n`);
    expect(printYaml({ note: text(105) })).toMatch(/^note: >-\n {2}word /);
  });

  it('does not fold where a line would begin or end in more than one space', () => {
    const text = `${'a'.repeat(60)}  ${'b'.repeat(60)}`;
    expect(printYaml({ note: text })).toBe(`note: ${text}\n`);
  });

  it('keeps the lines of a text of several lines', () => {
    expect(printYaml({ note: 'one\n\n  two\n', query: 'a\nb' })).toBe(
      'note: |\n  one\n\n    two\nquery: |-\n  a\n  b\n',
    );
    expect(printYaml({ note: ' one\ntwo' })).toBe('note: " one\\ntwo"\n');
  });

  it('writes a key without quotes where YAML reads it as text', () => {
    expect(printYaml({ 1: 'a', '2023/24': 'b', '1.50': 'c', 'a: b': 'd', true: 'e' })).toBe(
      '1: a\n2023/24: b\n"1.50": c\n"a: b": d\n"true": e\n',
    );
  });

  it('gives lines of their own to the parts of a map that is to be spread', () => {
    expect(printYaml({ items: { a: 1 } }, { isSpread: (path) => path.join() === 'items' })).toBe(
      'items:\n  a: 1\n',
    );
  });

  it('is read back as the same value, by our reader and by the yaml library', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'ab1 .:#-?,[]{}&*!|>\'"%@`~=<\n\t\\0+/\u00a0\u2028é'),
        maxLength: 12,
      }),
      fc
        .array(fc.constantFrom('word', 'a:', '#b', '-', '>', 'x  y', 'https://a.b', '"q"'), { maxLength: 60 })
        .map((words) => words.join(' ')),
    );
    const key = fc.string({
      unit: fc.constantFrom(...'ab1 .:#-?,[]{}&*!|>\'"%@`~=<\u00a0'),
      minLength: 1,
      maxLength: 8,
    });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (written) => {
        const yaml = printYaml(written);
        const { problems, root } = parseYaml(yaml);
        expect(problems).toEqual([]);
        expect(root && toPlain(root)).toEqual(written);
        expect(parse(yaml)).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });
});
