import { describe, expect, it } from 'vitest';
import { applyChanges } from '../edit/text-change.ts';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';

/** What a text says, the places that are told of, and the text once they are mended. */
function read(text: string) {
  const { root, problems } = parseYaml(text);
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  return {
    value: root && toPlain(root),
    told: problems.map(
      ({ code, span }) => `${code.slice('syntax/'.length)} ${text.slice(span.start, span.end)}`,
    ),
    mended: applyChanges(text, fixes),
  };
}

describe('a mend of text without quotes', () => {
  it.each([
    [
      'a comma that lacks at the end of a line',
      'a: { b: x\n  c: 2 }\n',
      'missing-comma c',
      'a: { b: x,\n  c: 2 }\n',
    ],
    ['a comma that lacks before a tab', 'a: { b: x y\tc: 2 }\n', 'missing-comma c', 'a: { b: x y,\tc: 2 }\n'],
    [
      'a comma that lacks, with a blank before the colon',
      'a: { b: x c : 2 }\n',
      'missing-comma c',
      'a: { b: x, c : 2 }\n',
    ],
    [
      'a colon against its value, the second key in brackets',
      'a: { b: x, c:y }\n',
      'space-after-colon c:',
      'a: { b: x, c: y }\n',
    ],
    [
      'a colon against its value, under another key',
      'a:\n  b:x\n  c: 2\n',
      'space-after-colon b:',
      'a:\n  b: x\n  c: 2\n',
    ],
    ['an equals sign', 'a = x\nb: 2\n', 'missing-colon a = ', 'a: x\nb: 2\n'],
    [
      'an equals sign without blanks, in a group',
      'a:\n  b: 1\n  c=x\n  d: 2\n',
      'missing-colon c=',
      'a:\n  b: 1\n  c: x\n  d: 2\n',
    ],
    ['an equals sign before quotes', 'a = "x"\nb: 2\n', 'missing-colon a = ', 'a: "x"\nb: 2\n'],
    ['a colon against quotes', "a:'x'\nb: 2\n", 'space-after-colon a:', "a: 'x'\nb: 2\n"],
    ['an equals sign in the last line', 'a: x\nb = y', 'missing-colon b = ', 'a: x\nb: y'],
    ['a second colon, and a third', 'a: x: y: z\nb: 1\n', 'needs-quotes x: y: z', 'a: "x: y: z"\nb: 1\n'],
    ['a colon before brackets', 'a: x: [y, z]\nb: 1\n', 'needs-quotes x: [y, z]', 'a: "x: [y, z]"\nb: 1\n'],
    [
      'a colon before a bracket that nothing closes',
      'a: x: [y\nb: 1\n',
      'needs-quotes x: [y',
      'a: "x: [y"\nb: 1\n',
    ],
    [
      'a quote that nothing closes, on the line below its key',
      'a:\n  "x y\nb: 1\n',
      'unclosed-quote "x y',
      'a:\n  "x y"\nb: 1\n',
    ],
    ['a colon, in an item', '- a: x: y\n- 2\n', 'needs-quotes x: y', '- a: "x: y"\n- 2\n'],
    [
      'a colon, where lines end as Windows ends them',
      'a: x: y\r\nb: 1\r\n',
      'needs-quotes x: y',
      'a: "x: y"\r\nb: 1\r\n',
    ],
  ])('%s: what is meant is read, and is what the mended text says', (_, text, told, mended) => {
    const found = read(text);
    expect(found.told).toEqual([told]);
    expect(found.mended).toBe(mended);
    expect(parseYaml(mended).problems).toEqual([]);
    expect(found.value).toEqual(read(mended).value);
  });

  it.each([
    [
      'a line too far in below a text of two lines',
      'a: x\n  y\n  b: 1\nc: 2\n',
      'indentation b',
      { a: 'x y', b: 1, c: 2 },
    ],
    [
      'a line without a colon between two keys, with blanks behind it',
      'a: 1\nb  \nc: 2\n',
      'missing-colon b',
      { a: 1, c: 2 },
    ],
    [
      'a line without a colon above a map, under a key',
      'a:\n  b\n  c: 2\nd: 1\n',
      'missing-colon b',
      { a: { c: 2 }, d: 1 },
    ],
    [
      'a web address, which has a colon against its value',
      'a: 1\nhttp://x\n',
      'missing-colon http://x',
      { a: 1 },
    ],
    ['a time of day', 'a: 1\n10:30\nb: 2\n', 'missing-colon 10:30', { a: 1, b: 2 }],
  ])('%s: there is none, and the rest is read', (_, text, told, value) => {
    expect(read(text)).toEqual({ value, told: [told], mended: text });
  });

  it.each([
    ['a web address', 'a: http://x:80/y\nb: [http://x]\n', { a: 'http://x:80/y', b: ['http://x'] }],
    ['a time of day', 'a: 10:30\nb: { c: 10:30 }\n', { a: '10:30', b: { c: '10:30' } }],
    ['a text on the line below its key', 'a:\n  b:x\nc: 1\n', { a: 'b:x', c: 1 }],
    ['a text in a list', '- b:x\n- y\n', ['b:x', 'y']],
    ['a text of several lines', 'a: x\n  b:y\n  z\nb: 1\n', { a: 'x b:y z', b: 1 }],
  ])('is not needed for %s', (_, text, value) => {
    expect(read(text)).toEqual({ value, told: [], mended: text });
  });
});

describe('a word that a message quotes', () => {
  it('is cut behind 80 letters', () => {
    const said = (letters: number) =>
      parseYaml(`a:\n    b: 1\n  ${'k'.repeat(letters)}: 2\n`).problems[0]?.params;
    expect(said(80)).toEqual({ word: 'k'.repeat(80) });
    expect(said(81)).toEqual({ word: `${'k'.repeat(80)}…` });
  });
});

describe('a text that begins with a sign of YAML', () => {
  it.each([
    ['a: @x y\n', 'a: "@x y"\n'],
    ['a: `x` "y"\n', 'a: \'`x` "y"\'\n'],
    ['- %x\n', '- "%x"\n'],
    ['a: @x#y\n', 'a: "@x#y"\n'],
  ])('is put in quotes: %j', (text, mended) => {
    expect(read(text).mended).toBe(mended);
  });

  it.each(['a: @x # why\n', 'a: [@x, y]\n', 'a: { b: @x }\n', 'a: @{x}\n'])(
    'is not, where it is not sure where it ends: %j',
    (text) => {
      expect(read(text)).toMatchObject({ told: [expect.stringMatching(/^needs-quotes @/)], mended: text });
    },
  );
});
