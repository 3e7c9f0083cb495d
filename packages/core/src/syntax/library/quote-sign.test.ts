import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';

/** The text after its first mend, and so on until nothing is left to mend. */
function mended(text: string): string {
  const fix = parseYaml(text).problems[0]?.fix;
  return fix === undefined
    ? text
    : mended(text.slice(0, fix.span.start) + fix.newText + text.slice(fix.span.end));
}

describe('a sign on its own', () => {
  it.each([
    ['a: [-, "*"]\n', 'a: ["-", "*"]\n', ['-', '*']],
    ['a: [-, *, NA, n/a]\n', 'a: ["-", "*", NA, n/a]\n', ['-', '*', 'NA', 'n/a']],
    ['a: [*, c]\n', 'a: ["*", c]\n', ['*', 'c']],
    ['a: [ c, - ]\n', 'a: [ c, "-" ]\n', ['c', '-']],
    ['a: [- , c]\n', 'a: ["-" , c]\n', ['-', 'c']],
    ['a: { b: -, c: * }\n', 'a: { b: "-", c: "*" }\n', { b: '-', c: '*' }],
    ['a: [\n  -,\n  *\n]\n', 'a: [\n  "-",\n  "*"\n]\n', ['-', '*']],
    ['a:\n  - *\n  - c # d\n', 'a:\n  - "*"\n  - c # d\n', ['*', 'c']],
    ['a: * # b\n', 'a: "*" # b\n', '*'],
    ['a: *', 'a: "*"', '*'],
  ])('is a text that needs quotes: %j', (text, sound, plain) => {
    const { root, problems } = parseYaml(text);
    expect(root && toPlain(root)).toEqual({ a: plain });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['syntax/needs-quotes']));
    expect(problems.every(({ span }) => span.end === span.start + 1)).toBe(true);
    expect(mended(text)).toBe(sound);
  });

  it.each([
    ['a: [- b]\n', 'syntax/indentation'],
    ['a: [* b]\n', 'syntax/needs-quotes'],
    ['a:\n  - -\n', undefined],
  ])('is something else before other text, or as an item of a list in lines: %j', (text, code) => {
    const { problems } = parseYaml(text);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.message).not.toBe('Text that is only "-" needs quotes around it.');
  });
});
