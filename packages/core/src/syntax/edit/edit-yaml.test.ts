import { describe, expect, it } from 'vitest';
import { insert, remove, set } from '../../../../../tests/harness/yaml-edits.ts';
import { editYaml } from './edit-yaml.ts';
import { applyChanges } from './text-change.ts';
import type { YamlEdit } from './yaml-edit.ts';

const text = `# The head of the file.
id: NI-19 # its name

# About the measures.
measures:
  # Both conditions are needed.
  days: >- # folded
    sum(days) from x
    where a = 1

  people: sum(n) from y
targets:
  - period: 2023/24 # this year
    # Set by the board.
    atMost: 5
  # Next year's.
  - { period: 2024/25, atMost: 4.50 }
caveats: [one, two]
`;

/** The text after the edits, all of which are made. */
function edited(from: string, ...edits: readonly YamlEdit[]): string {
  const result = editYaml(from, edits);
  expect(result.missed).toEqual([]);
  expect(applyChanges(from, result.changes)).toBe(result.text);
  return result.text;
}

describe('editYaml: set', () => {
  it('replaces a value and keeps the comment beside it', () => {
    expect(edited(text, set('NI-20', 'id'))).toBe(text.replace('NI-19', 'NI-20'));
    expect(edited(text, set(4, 'targets', 1, 'atMost'))).toBe(text.replace('4.50', '4'));
  });

  it('changes nothing where the value is that already, however it is written', () => {
    expect(edited(text, set(4.5, 'targets', 1, 'atMost'))).toBe(text);
    expect(edited(text, set('sum(days) from x where a = 1', 'measures', 'days'))).toBe(text);
  });

  it('replaces a folded text by a short one and keeps the comment behind its sign', () => {
    expect(edited(text, set('count() from x', 'measures', 'days'))).toBe(
      text.replace('>- # folded\n    sum(days) from x\n    where a = 1', 'count() from x # folded'),
    );
  });

  it('replaces a text of several lines in the same way', () => {
    expect(edited('a: | # why\n  one\n  two\nb: 1\n', set('x', 'a'))).toBe('a: x # why\nb: 1\n');
  });

  it('folds a long text below the key and keeps the comment beside the key', () => {
    const long = 'word '.repeat(30).trim();
    const lines = `${'word '.repeat(21).trim()}\n  ${'word '.repeat(9).trim()}`;
    expect(edited(text, set(long, 'id'))).toBe(text.replace('NI-19 # its name', `>- # its name\n  ${lines}`));
  });

  it('puts a map in the place of a text', () => {
    expect(edited(text, set({ title: 'A sentence.' }, 'measures', 'days'))).toBe(
      text.replace(
        'days: >- # folded\n    sum(days) from x\n    where a = 1',
        'days: # folded\n    title: A sentence.',
      ),
    );
  });

  it('changes only those parts of a map or list that differ, so that comments inside stay', () => {
    const targets = [
      { period: '2023/24', atMost: 6 },
      { period: '2024/25', atMost: 4.5 },
      { period: '2025/26', atMost: 3 },
    ];
    expect(edited(text, set(targets, 'targets'))).toBe(
      text
        .replace('atMost: 5', 'atMost: 6')
        .replace('4.50 }\n', '4.50 }\n  - { period: 2025/26, atMost: 3 }\n'),
    );
  });

  it('adds what is not there yet, with the keys above it', () => {
    expect(edited('id: a\n', set(5, 'period', 'every'))).toBe('id: a\nperiod: { every: 5 }\n');
    expect(edited('id: a\ntargets:\n', set('x', 'targets', 0, 'source'))).toBe(
      'id: a\ntargets:\n  - { source: x }\n',
    );
  });

  it('fills in a key that has nothing behind it but a comment', () => {
    expect(edited('a: # why\n', set(5, 'a'))).toBe('a: 5 # why\n');
    expect(edited('a: # why\nb: 1\n', set('x', 'a', 'c', 0))).toBe('a: { c: [x] } # why\nb: 1\n');
  });

  it('starts a file that says nothing yet', () => {
    expect(edited('# Nothing yet.', set('a', 'id'))).toBe('# Nothing yet.\nid: a\n');
    expect(edited('', set('a', 'id'), set([1], 'list'))).toBe('id: a\nlist: [1]\n');
  });

  it('puts a short value beside the key of what stood on the lines below, and keeps comments that are not inside', () => {
    expect(edited('a:\n  - 1\n  - 2\nb: 3\n', set('x', 'a'))).toBe('a: x\nb: 3\n');
    expect(edited('a: # why\n  b: 1\nc: 2\n', set(5, 'a'))).toBe('a: 5 # why\nc: 2\n');
    expect(edited('a:\n  # about b\n  b: 1\nc: 2\n', set(5, 'a'))).toBe('a: 5\n  # about b\nc: 2\n');
  });

  it('folds a long text in the place of lines below, but not below a comment that stays', () => {
    const long = 'word '.repeat(30).trim();
    const folded = `  ${'word '.repeat(21).trim()}\n  ${'word '.repeat(9).trim()}`;
    expect(edited('a:\n  b: 1\nc: 2\n', set(long, 'a'))).toBe(`a: >-\n${folded}\nc: 2\n`);
    expect(edited('a: # why\n  b: 1\nc: 2\n', set(long, 'a'))).toBe(`a: >- # why\n${folded}\nc: 2\n`);
    expect(edited('a:\n  # about b\n  b: 1\nc: 2\n', set(long, 'a'))).toBe(`a: ${long}\n  # about b\nc: 2\n`);
  });

  it('begins a list or map at the column of what stood there', () => {
    const two = ['One.', 'Two.'];
    expect(edited('a:\n    b: 1\nc: 2\n', set(two, 'a'))).toBe('a:\n    - One.\n    - Two.\nc: 2\n');
    expect(edited('a: 1\nc: 2\n', set(two, 'a'))).toBe('a:\n  - One.\n  - Two.\nc: 2\n');
    expect(edited('a:\nc: 2\n', set(two, 'a'))).toBe('a:\n  - One.\n  - Two.\nc: 2\n');
    expect(edited('a: |\n  one\n  two\nc: 2\n', set(two, 'a'))).toBe('a:\n  - One.\n  - Two.\nc: 2\n');
  });

  it('keeps a list or map in the place of an item on the line of its dash', () => {
    const two = ['One.', 'Two.'];
    expect(edited('- x # why\n- 2\n', set(two, 0))).toBe('- - One.\n  - Two. # why\n- 2\n');
    expect(edited('- |\n  one\n- 2\n', set(two, 0))).toBe('- - One.\n  - Two.\n- 2\n');
    expect(edited('- a: 1\n  b: 2\n- 2\n', set('x', 0))).toBe('- x\n- 2\n');
    expect(edited('-\n- 2\n', set(two, 0))).toBe('-\n  - One.\n  - Two.\n- 2\n');
  });

  it('takes away from the end what a shorter list no longer has', () => {
    expect(edited('a: [1, 2, 3, 4]\n', set([1, 4], 'a'))).toBe('a: [1, 4]\n');
    expect(edited('a:\n  - 1\n  - 2 # two\n  - 3\n', set([1], 'a'))).toBe('a:\n  - 1\n');
    expect(edited('a:\n  - 1\n  - 2\n', set([], 'a'))).toBe('a: []\n');
  });

  it('knows a key that is a number, and keeps the line breaks of the file', () => {
    expect(edited('a:\n  1: x\n', set('z', 'a', 1))).toBe('a:\n  1: z\n');
    expect(edited('a: 1\r\nb: 2\r\n', set('x\ny', 'a'))).toBe('a: |-\r\n  x\r\n  y\r\nb: 2\r\n');
    expect(edited('# Nothing yet.\r\n', set('a', 'id'))).toBe('# Nothing yet.\r\nid: a\r\n');
  });

  it('edits a text that has a fault elsewhere already', () => {
    expect(edited('a: 1\na: 2\nb: 3\n', set(4, 'b'))).toBe('a: 1\na: 2\nb: 4\n');
  });

  it('puts a value in the place of one that stands elsewhere, and leaves that', () => {
    const repeated = 'a: &x [1, 2]\nb: *x # again\nc:\n  - *x\n  - 3\nd: [*x, 4]\n';
    expect(edited(repeated, set(5, 'b'))).toBe(repeated.replace('*x # again', '5 # again'));
    expect(edited(repeated, set('z', 'c', 0))).toBe(repeated.replace('- *x', '- z'));
    expect(edited(repeated, set(6, 'd', 1))).toBe(repeated.replace('4', '6'));
    expect(edited(repeated, remove('b'), remove('c', 0))).toBe('a: &x [1, 2]\nc:\n  - 3\nd: [*x, 4]\n');
  });

  it('knows the items of a list by its own dashes, whatever stands in them', () => {
    const list = '- - 1\n  - 2\n-\n- |\n  - text\n-\t- 3\n- -4\n- # none\n  a: 5\n';
    expect(edited(list, set('x', 0, 1))).toBe(list.replace('2', 'x'));
    expect(edited(list, set('x', 1))).toBe(list.replace('-\n', '- x\n'));
    expect(edited(list, set('x', 2))).toBe(list.replace('|\n  - text', 'x'));
    expect(edited(list, set('x', 4))).toBe(list.replace('-4', 'x'));
    expect(edited(list, remove(4))).toBe(list.replace('- -4\n', ''));
    expect(edited(list, set('x', 5, 'a'))).toBe(list.replace('5', 'x'));
  });

  it('writes inside brackets what stands in brackets', () => {
    expect(edited('a: { b: x, c: y }\n', set('p, q', 'a', 'b'), set(['r'], 'a', 'c'))).toBe(
      'a: { b: "p, q", c: [r] }\n',
    );
  });
});

describe('editYaml: insert', () => {
  it('adds a key behind the last one, below its comment', () => {
    expect(edited('a: 1 # one\n# end\n', insert(2, 'b'))).toBe('a: 1 # one\nb: 2\n# end\n');
  });

  it('adds a key where the usual order has it', () => {
    const options = { orderOf: () => ['id', 'title', 'unit', 'caveats'] };
    expect(editYaml('id: a\n# about the unit\nunit: b\n', [insert('T', 'title')], options).text).toBe(
      'id: a\ntitle: T\n# about the unit\nunit: b\n',
    );
  });

  it('adds a key above all others where the usual order has it first, and at the end where it has no place for it', () => {
    const options = { orderOf: () => ['id', 'title'] };
    expect(editYaml('title: T\nunit: b\n', [insert('a', 'id')], options).text).toBe(
      'id: a\ntitle: T\nunit: b\n',
    );
    expect(editYaml('title: T\nunit: b\n', [insert('a', 'source')], options).text).toBe(
      'title: T\nunit: b\nsource: a\n',
    );
    expect(editYaml('a: { title: T }\n', [insert('i', 'a', 'id')], options).text).toBe(
      'a: { id: i, title: T }\n',
    );
  });

  it('adds the first item of a list that begins on the line of a dash, or at the margin', () => {
    expect(edited('- 1\n- 2\n', insert(0, 0))).toBe('- 0\n- 1\n- 2\n');
    expect(edited('- - 1\n  - 2\n', insert(0, 0, 0))).toBe('- - 0\n  - 1\n  - 2\n');
    expect(edited('a:\n- 1\n', insert(0, 'a', 0))).toBe('a:\n- 0\n- 1\n');
  });

  it('asks for the usual order of the map that the key goes to, and moves the first key from the line of a dash', () => {
    const orderOf = (path: readonly (string | number)[]) =>
      path.join('.') === 'a.0' ? ['x', 'y'] : ['y', 'x'];
    const first = editYaml('a:\n  - y: 1 # why\n    z: 2\n', [insert(0, 'a', 0, 'x')], { orderOf });
    expect(first.text).toBe('a:\n  - x: 0\n    y: 1 # why\n    z: 2\n');
    const behind = editYaml('b:\n  # the first\n  y: 1\n', [insert(0, 'b', 'x')], { orderOf });
    expect(behind.text).toBe('b:\n  # the first\n  y: 1\n  x: 0\n');
  });

  it('adds the keys above it where these are not there yet', () => {
    expect(edited('id: a\n', insert(5, 'period', 'every'))).toBe('id: a\nperiod: { every: 5 }\n');
    expect(edited('id: a\ntargets:\n', insert('x', 'targets', 0))).toBe('id: a\ntargets: [x]\n');
  });

  it('fills brackets that are the whole of a file', () => {
    expect(edited('{}\n', insert(1, 'a'))).toBe('{ a: 1 }\n');
    expect(edited('[]\n', insert('x', 0))).toBe('[x]\n');
  });

  it('adds items of a list before the one that stands there, above nothing that belongs to it', () => {
    expect(edited(text, insert({ period: '2022/23', atMost: 6 }, 'targets', 1))).toBe(
      text.replace("  # Next year's.", "  - { period: 2022/23, atMost: 6 }\n  # Next year's."),
    );
    expect(edited('a:\n  # about 1\n  - 1\n', insert(0, 'a', 0))).toBe('a:\n  - 0\n  # about 1\n  - 1\n');
  });

  it('adds to what stands in brackets', () => {
    expect(edited(text, insert('none', 'caveats', 0), insert('three', 'caveats', 3))).toBe(
      text.replace('[one, two]', '[none, one, two, three]'),
    );
    expect(edited('a: {}\n', insert(1, 'a', 'b'))).toBe('a: { b: 1 }\n');
  });

  it('keeps the line breaks of the file and a last line without one', () => {
    expect(edited('a:\r\n  b: 1\r\n', insert(['x y.', 'z.'], 'a', 'c'))).toBe(
      'a:\r\n  b: 1\r\n  c:\r\n    - x y.\r\n    - z.\r\n',
    );
    expect(edited('a: 1', insert(2, 'b'))).toBe('a: 1\nb: 2');
  });
});

describe('editYaml: remove', () => {
  it('takes a key with its lines, and leaves blank lines and the comments above', () => {
    expect(edited(text, remove('measures', 'days'))).toBe(
      text.replace('  days: >- # folded\n    sum(days) from x\n    where a = 1\n', ''),
    );
  });

  it('moves the next key to the dash when the first key of an item goes', () => {
    expect(edited('a:\n  - b: 1\n    c: 2\n', remove('a', 0, 'b'))).toBe('a:\n  - c: 2\n');
    expect(edited(text, remove('targets', 0, 'period'))).toBe(
      text.replace('  - period: 2023/24 # this year\n', '  -\n'),
    );
  });

  it('leaves brackets where nothing is left', () => {
    expect(edited('a:\n  b: 1\nc: 2\n', remove('a', 'b'))).toBe('a: {}\nc: 2\n');
    expect(edited('a:\n  # why\n  - 1\n', remove('a', 0))).toBe('a:\n  # why\n  []\n');
    expect(edited('a: [1]\n', remove('a', 0))).toBe('a: []\n');
  });

  it('takes one of several from brackets with its comma', () => {
    expect(edited('a: [1, 2, 3]\n', remove('a', 0))).toBe('a: [2, 3]\n');
    expect(edited('a: [1, 2, 3]\n', remove('a', 2), remove('a', 1))).toBe('a: [1]\n');
    expect(edited('a: { b: 1,\n  c: 2, d: 3 }\n', remove('a', 'c'))).toBe('a: { b: 1,\n  d: 3 }\n');
  });

  it('takes the last line of a file without a line break at its end', () => {
    expect(edited('a: 1\nb: 2', remove('b'))).toBe('a: 1');
  });
});
