import { describe, expect, it } from 'vitest';
import { completionPlace } from './completion-place.ts';

/** The place of the mark ‸, in short: what is wanted, where, what stands there and where in the file that is. */
function placeIn(marked: string) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const place = completionPlace(text, offset);
  if (place === undefined) return undefined;
  const { start, end } = place.spanOf({ start: 0, end: place.text.length });
  expect(place.spanOf({ start: place.at, end: place.at })).toEqual({ start: offset, end: offset });
  return {
    wants: place.wants,
    path: place.path.join('.'),
    text: place.text,
    written: text.slice(start, end),
  };
}

describe('the place where something is written', () => {
  it.each([
    ['an empty line among keys', 'id: x\n‸\nunit: y', 'key', '', ''],
    ['a half-written key', 'calculation:\n  method: rate\n  num‸\n  per: 3\n', 'key', 'calculation', 'num'],
    ['a key among the keys of an item', 'targets:\n  - period: 1\n    ‸\n', 'key', 'targets.0', ''],
    ['a key between braces', 'a: { role: x, ‸ }', 'key', 'a', ''],
    ['a key before a brace that is not there yet', 'a: { role: x, ‸', 'key', 'a', ''],
    ['a value that is not there yet', 'polarity: ‸', 'value', 'polarity', ''],
    ['a value in the middle', 'polarity: low‸er\nunit: x\n', 'value', 'polarity', 'lower'],
    ['a value in quotes', 'a: { role: "ar‸" }', 'value', 'a.role', 'ar'],
    ['an item between brackets', 'outcomes: [2, ‸', 'value', 'outcomes.1', ''],
    ['an item on a line of its own', 'outcomes:\n  - 2\n  - ‸', 'either', 'outcomes.1', ''],
    ['a line below its key', 'measures:\n  ‸', 'either', 'measures', ''],
    ['an empty file', '‸', 'either', '', ''],
  ])('%s', (_, marked, wants, path, text) => {
    expect(placeIn(marked)).toEqual({ wants, path, text, written: text });
  });

  it('goes through the folds and escapes of a text', () => {
    expect(placeIn('m:\n  d: >-\n    sum(x)\n    fr‸\n  e: 3')).toEqual({
      wants: 'value',
      path: 'm.d',
      text: 'sum(x) fr',
      written: 'sum(x)\n    fr',
    });
    expect(placeIn('m: "a = \\"b‸\\" c"')).toMatchObject({ text: 'a = "b" c', written: 'a = \\"b\\" c' });
    expect(placeIn("m: 'it''s ‸'")).toMatchObject({ text: "it's ", written: "it''s " });
  });

  it('reads only the block around it, so that a mistake elsewhere is none here', () => {
    expect(placeIn('id: "unclosed\npolarity: ‸\nunit: [\n')).toMatchObject({
      wants: 'value',
      path: 'polarity',
    });
  });

  it('knows all keys beside it, however many there are', () => {
    const column = (name: string) => `  ${name}: { role: measure, unit: people }\n`;
    const names = (word: string) => Array.from({ length: 1000 }, (_, at) => `${word}${at}`);
    const above = ['"in double quotes"', "'in single quotes'", 'of two words', ...names('above')];
    const text = `id: x\ncolumns:\n${above.map(column).join('')}  ‸\n${names('below').map(column).join('')}title: y\n`;
    const place = completionPlace(text.replace('‸', ''), text.indexOf('‸'));
    expect(place).toMatchObject({ wants: 'key', path: ['columns'], text: '' });
    const keys = [...above.map((name) => name.replace(/["']/g, '')), ...names('below')];
    expect(place?.siblings.toSorted()).toEqual(keys.toSorted());
  });
});
