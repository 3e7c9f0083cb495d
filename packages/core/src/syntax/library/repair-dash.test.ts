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
    told: problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
    mended: applyChanges(text, fixes),
  };
}

describe('a dash without a space behind it, in a list', () => {
  it.each([
    ['below an item', 'a:\n  - A.\n  -B.\n', ['A.', 'B.'], ['-B.']],
    ['at the edge of the file', 'a:\n- A.\n-B.\n-C.\nb: 1\n', ['A.', 'B.', 'C.'], ['-B.', '-C.']],
    [
      'below a text of several lines',
      'a:\n  - A\n    and\n  -B\n    on\n  - C\n',
      ['A and', 'B on', 'C'],
      ['-B'],
    ],
    [
      'before a key',
      'a:\n  - x: 1\n    y: 2\n  -x: 3\n    y: 4\n',
      [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
      ['-x'],
    ],
    ['with lines as Windows ends them', 'a:\r\n  - A\r\n  -B\r\n', ['A', 'B'], ['-B']],
    ['behind a text in quotes', 'a:\n  - "A"\n  -B\n', ['A', 'B'], ['-B']],
    ['at every item', 'a:\n  -A\n  -B\n  -C\n', ['A', 'B', 'C'], ['-A', '-B', '-C']],
    ['at the first item', 'a:\n  -A\n  - B\n', ['A', 'B'], ['-A']],
  ])('is told of, and the item is read: %s', (_, text, value, told) => {
    const found = read(text);
    expect(found.value).toMatchObject({ a: value });
    expect(found.told).toEqual(told.map((each) => `syntax/space-after-dash ${each}`));
    expect(parseYaml(found.mended).problems).toEqual([]);
    expect(read(found.mended).value).toEqual(found.value);
  });

  it.each([
    ['a text that goes on with a minus, further in', 'a:\n  - between 5\n    -7\n', { a: ['between 5 -7'] }],
    ['a negative number', 'a: -5\nb:\n  - -5\n', { a: -5, b: [-5] }],
    ['a text below a key', 'a:\n  -A\nb: 1\n', { a: '-A', b: 1 }],
    ['a text in lines', 'a: >-\n  - A\n  -B\n', { a: '- A -B' }],
  ])('is none: %s', (_, text, value) => {
    expect(read(text)).toMatchObject({ value, told: [] });
  });
});
