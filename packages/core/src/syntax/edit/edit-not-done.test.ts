import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insert, remove, set } from '../../../../../tests/harness/yaml-edits.ts';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';
import { editYaml } from './edit-yaml.ts';
import { applyChanges } from './text-change.ts';
import type { YamlEdit } from './yaml-edit.ts';

describe('editYaml: what is not done', () => {
  const cases: readonly (readonly [string, string, YamlEdit])[] = [
    ['a path through a text', 'a: 1\n', set(2, 'a', 'b')],
    ['a place beyond the end of a list', 'a: [1]\n', set(2, 'a', 5)],
    ['an item before the first of a list', 'a: [1, 3]\n', insert(2, 'a', -1)],
    ['all that a file says that says nothing', '', insert({ a: 1 })],
    ['an item behind the place after the last', 'a: [1]\n', insert(2, 'a', 2)],
    ['an item of a list by a name', 'a: [1]\n', insert(2, 'a', 'b')],
    ['a key of a text', 'a: 1\n', insert(2, 'a', 'b')],
    ['a place that is not named', 'a: 1\n', insert(2)],
    ['the whole file to take away', 'a: 1\n', remove()],
    ['a list that does not begin with its first item', 'a: 1\n', set(2, 'b', 1)],
    ['a key to add that is there', 'a: 1\n', insert(2, 'a')],
    ['a key to take away that is not there', 'a: 1\n', remove('b')],
    ['a value inside one that stands elsewhere', 'a: &x { b: 1 }\nc: *x\n', set(2, 'c', 'b')],
    ['a value that another place repeats', 'a: &x { b: 1 }\nc: *x\n', remove('a')],
    ['a key of which a second one is not read', 'a: 1\na: 2\n', remove('a')],
    ['another value for the whole file', 'a: 1\n', set([1])],
    ['a file that is too large to be read', `# ${'x'.repeat(1_000_000)}\na: 1\n`, set(2, 'a')],
  ];
  it.each(cases)('leaves the text as it is and names the edit: %s', (_, from, edit) => {
    expect(editYaml(from, [edit])).toEqual({ text: from, changes: [], missed: [edit] });
  });

  it('makes the other edits all the same', () => {
    const result = editYaml('a: 1\nb: 2\n', [remove('c'), set(3, 'b')]);
    expect(result).toMatchObject({ text: 'a: 1\nb: 3\n', missed: [remove('c')] });
  });

  it('never throws, and says what was asked for or leaves the text alone, for any text', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          'a:',
          ' ',
          '\n',
          '\n  ',
          '- ',
          'b',
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          '#c',
          ': ',
          '>-',
          '|+',
          '&x ',
          '*x',
          '\t',
          '\r\n',
          '1',
          '!t ',
          '? ',
        ),
        { maxLength: 25 },
      )
      .map((pieces) => pieces.join(''));
    const paths = fc.array(fc.constantFrom<string | number>('a', 'b', 0, 1), { maxLength: 3 });
    const edits = fc.record({
      kind: fc.constantFrom('set', 'insert', 'remove'),
      path: paths,
      value: fc.constantFrom<unknown>(1, 'x y', { a: [1] }, ['One.'], 'p\nq'),
    });
    fc.assert(
      fc.property(texts, edits, (from, edit) => {
        const result = editYaml(from, [edit as YamlEdit]);
        expect(applyChanges(from, result.changes)).toBe(result.text);
        if (result.missed.length > 0) expect(result.text).toBe(from);
        else if (edit.kind !== 'remove') {
          const { root } = parseYaml(result.text);
          const says = edit.path.reduce<unknown>(
            (value, step) => (value as never)[step],
            root && toPlain(root),
          );
          expect(says).toEqual(edit.value);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
