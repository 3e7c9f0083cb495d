import { expect, it } from 'vitest';
import { applyChanges } from '../edit/text-change.ts';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';

it.each([
  [
    'the step that the file has elsewhere',
    'a:\n    b: 1\nc:\n\td:\n\t\te: 2\n',
    'a:\n    b: 1\nc:\n    d:\n        e: 2\n',
    { a: { b: 1 }, c: { d: { e: 2 } } },
  ],
  [
    'the column of the keys beside it',
    'a:\n        b: 1\n\tc: 2\n',
    'a:\n        b: 1\n        c: 2\n',
    { a: { b: 1, c: 2 } },
  ],
  [
    'the inside of the key above, comments apart',
    'a: # why: this\n\tb: 1 # so\n\tc: 2\n',
    'a: # why: this\n  b: 1 # so\n  c: 2\n',
    { a: { b: 1, c: 2 } },
  ],
  [
    'the key of the item above',
    'a:\n  - b: 1\n\t\tc: 2\n',
    'a:\n  - b: 1\n    c: 2\n',
    { a: [{ b: 1, c: 2 }] },
  ],
  ['the inside of brackets', 'a: [\n\t1,\n\t2\n  ]\n', 'a: [\n  1,\n  2\n  ]\n', { a: [1, 2] }],
  [
    'the lines of a text',
    'a: >-\n\tone\n\ttwo\nb: 1\n',
    'a: >-\n  one\n  two\nb: 1\n',
    { a: 'one two', b: 1 },
  ],
  [
    'a key, though the text above it looks like one',
    'a:\n  b: |\n    c: 1\n\td: 2\n',
    'a:\n  b: |\n    c: 1\n  d: 2\n',
    { a: { b: 'c: 1\n', d: 2 } },
  ],
  ['one blank, behind a dash', '-\ta: 1\n- b\n', '- a: 1\n- b\n', [{ a: 1 }, 'b']],
  [
    'eight columns, where a key above stands there and none where the file would have it by its step',
    'a:\n  - x\nb:\n        c:\n            d: 1\n\te: 2\n',
    'a:\n  - x\nb:\n        c:\n            d: 1\n        e: 2\n',
    { a: ['x'], b: { c: { d: 1 }, e: 2 } },
  ],
  [
    'four columns, in the same way',
    'a:\n  - x\nb:\n    c:\n          d: 1\n\te: 2\n',
    'a:\n  - x\nb:\n    c:\n          d: 1\n    e: 2\n',
    { a: ['x'], b: { c: { d: 1 }, e: 2 } },
  ],
  [
    'the column of the nearest key, where no width of a tab leads to one',
    'a:\n  - x\nb:\n      c: 1\n\td: 2\n',
    'a:\n  - x\nb:\n      c: 1\n      d: 2\n',
    { a: ['x'], b: { c: 1, d: 2 } },
  ],
  [
    'the column of a key that is still open, and not of one that was closed',
    'a:\n        b: 1\nc:\n   - x\nd:\n      e: 1\n\tf: 2\n',
    'a:\n        b: 1\nc:\n   - x\nd:\n      e: 1\n      f: 2\n',
    { a: { b: 1 }, c: ['x'], d: { e: 1, f: 2 } },
  ],
  [
    'the step of the file, behind spaces that stand before it',
    'a:\n  b:\n  \tc: 1\n  \td: 2\n  e: 3\n',
    'a:\n  b:\n    c: 1\n    d: 2\n  e: 3\n',
    { a: { b: { c: 1, d: 2 }, e: 3 } },
  ],
  [
    'the key behind the dash of an item that is indented with a tab too',
    'a:\n\t- b: 1\n\t  c: 2\n\t- b: 3\n',
    'a:\n  - b: 1\n    c: 2\n  - b: 3\n',
    { a: [{ b: 1, c: 2 }, { b: 3 }] },
  ],
  [
    'the step of the file behind a key with a comment, and not the depth that the comment has',
    'a: # b:\n\tb: 1\n        # c:\n\tc: 2\n',
    'a: # b:\n  b: 1\n        # c:\n  c: 2\n',
    { a: { b: 1, c: 2 } },
  ],
  [
    'an item with nothing in it, beside the others',
    'a:\n    - 1\n\t-\n    - 2\n',
    'a:\n    - 1\n    -\n    - 2\n',
    { a: [1, null, 2] },
  ],
  ['items below their key', 'a:\n\t- 1\n\t- 2\n', 'a:\n  - 1\n  - 2\n', { a: [1, 2] }],
])('a tab in front of a line stands for %s', (_, text, spaced, plain) => {
  const { problems, root } = parseYaml(text);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['syntax/tab']));
  expect(root && toPlain(root)).toEqual(plain);
  const fixes = problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  expect(applyChanges(text, fixes)).toBe(spaced);
});

it('what else is wrong in a text with tabs is told too, at its place in the text as it is written', () => {
  const text = 'a:\n\tb: 1\nno colon here\nd: @x\n';
  const { problems, root } = parseYaml(text);
  expect(problems.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
    ['syntax/tab', '\t'],
    ['syntax/missing-colon', 'no colon here'],
    ['syntax/needs-quotes', '@x'],
  ]);
  const fixes = problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  expect(applyChanges(text, fixes)).toBe('a:\n  b: 1\nno colon here\nd: "@x"\n');
  expect(root && toPlain(root)).toEqual({ a: { b: 1 }, d: '@x' });
});

it('what is underlined is the tabs, with the blanks between and behind them', () => {
  const told = (text: string) => parseYaml(text).problems.map(({ span }) => text.slice(span.start, span.end));
  expect(told('-\t a: 1\n   b: 2\n')).toEqual(['\t ']);
  expect(told('a:\n\t \tb: 1\n')).toEqual(['\t \t']);
});
