import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';
import type { TreeNode } from '../tree.ts';
import { nodeAt } from '../tree-access.ts';
import { readDirectly } from './read-directly.ts';
import { rereadYaml, type SoundYaml } from './reread-yaml.ts';

/** The text read whole, as something that an edit can be made to; undefined for a text with faults. */
function sound(text: string): SoundYaml | undefined {
  const { root, lexemes = 0 } = readDirectly(text) ?? {};
  return root && parseYaml(text).problems.length === 0 ? { text, root, lexemes } : undefined;
}

/** Makes edits one after another, those that do no harm for good, and holds each reading to that of the whole text. */
function follow(start: string, edits: readonly Edit[], counts: Counts): void {
  let before = parseYaml(start);
  let known = sound(start);
  for (const edit of edits) {
    const text = edited(before.source.text, edit);
    const again = parseYaml(text, before);
    const whole = parseYaml(text);
    const said = JSON.stringify([before.source.text, text]);
    expect(again.root, said).toEqual(whole.root);
    expect(again.problems, said).toEqual(whole.problems);
    const soundWhole = sound(text);
    if (known !== undefined && soundWhole !== undefined) {
      counts.sound++;
      const part = rereadYaml(text, known);
      if (part !== undefined) {
        counts.parts++;
        expect(part.lexemes, said).toBe(soundWhole.lexemes);
      }
      known = part ?? soundWhole;
      before = again;
    }
  }
}

/** How many edits left a text without faults, and of how many of those only a part was read. */
interface Counts {
  sound: number;
  parts: number;
}

interface Edit {
  /** Where in the text, of 1; near a line's start where `atLine` is. */
  readonly at: number;
  readonly atLine: boolean;
  readonly off: number;
  readonly remove: number;
  readonly put: string;
}

function edited(text: string, { at, atLine, off, remove, put }: Edit): string {
  const anywhere = Math.floor(at * (text.length + 1));
  const place = atLine ? text.lastIndexOf('\n', anywhere - 1) + 1 : anywhere;
  const start = Math.max(0, Math.min(text.length, place + off));
  return text.slice(0, start) + put + text.slice(start + remove);
}

const marks = [
  '',
  '',
  '',
  'x',
  '1',
  ' ',
  '  ',
  '\n',
  '\n\n',
  'k: v\n',
  '  k: v\n',
  'other: 2\n',
  '- ',
  '  - a\n',
  ': ',
  '#',
  ' # said\n',
  '# said\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '{ a: 1 }',
  '[1, 2]',
  '|\n',
  '>-\n',
  '|+\n',
  '|2\n',
  '&a ',
  '*a',
  '!t ',
  '!!str ',
  '\t',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\ufeff',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0000',
  '? ',
  '<<: ',
  'a: b: c\n',
  '   deeper: 1\n',
  ',',
  '1,000',
  '@',
  '`',
  '\ud83d',
  '"a\n  b"',
  "'a\n\n  b'",
];
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  atLine: fc.boolean(),
  off: fc.integer({ min: -2, max: 4 }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  put: fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 4 }), fc.constantFrom('a', 'b', 'word')),
});

const scalar = fc.constantFrom(
  '1',
  'a word',
  '"in quotes"',
  "'it''s'",
  '[1, 2, { a: b }]',
  '{ a: 1, b: [2] }',
  '',
  'null',
  '~',
  'a\n    longer\n    text',
  '"a\n    b"',
  '|\n    kept\n\n    lines\n',
  '>-\n    folded\n     further\n    lines',
  '|+\n    end\n\n\n',
  '|2\n     two\n    more',
  '!!str 5',
  '# nothing but this',
  'x # said',
  '\n    - 1\n    - 2',
  '\n    - a: 1\n      b: 2\n    - c',
  '\n    in: 1\n    # said\n    out: 2\n    # at the end',
  '{ a: 1,\n    b: 2 }',
  '[1,\n  2]',
  '&n 5',
  '*n',
  '"tab\there"',
  '- a',
);
const gap = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '\n\n',
  '# said\n',
  '  # inside\n',
  '    # deep\n',
  ' \n',
  '\t\n',
);
const keys = (indent: string) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', '"f g"', 'h-1', '2023'), scalar, gap), {
      minLength: 1,
      maxLength: 6,
      selector: ([key]) => key,
    })
    .map((all) =>
      all
        .map(
          ([key, value, after]) =>
            `${indent}${key}: ${value.replaceAll('\n', `\n${indent}`).replace(/[ ]+$/, '')}\n${after}`,
        )
        .join(''),
    );
const block = fc.oneof(
  fc.tuple(fc.constantFrom('one', 'two', 'three'), keys('  ')).map(([key, inner]) => `${key}:\n${inner}`),
  fc.tuple(fc.constantFrom('four', 'five'), keys('    ')).map(([key, inner]) => `${key}: # said\n${inner}`),
  keys(''),
  fc.constantFrom(
    'list:\n- 1\n- 2\n',
    'list:\n  - a: 1\n    b: 2\n',
    'flow: {\n  a: 1,\n  b: 2\n}\n',
    '? odd\n: value\n',
  ),
);
const file = fc
  .tuple(
    fc.constantFrom('', '', '# A file.\n', '---\n', '\ufeff', '%YAML 1.2\n---\n', '\n\n'),
    fc.array(block, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '', '\n', '...\n', '# The end.', 'last: 1', '---\nb: 1\n'),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([head, blocks, tail, lineEnd]) => (head + blocks.join('') + tail).replaceAll('\n', lineEnd));

function realFiles(): readonly string[] {
  const folder = join(import.meta.dirname, '../../../../../examples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.length < 20_000);
}

describe('a text read again after an edit', () => {
  it('has the tree, the problems and the size of the text read whole, whatever is in it', () => {
    const counts = { sound: 0, parts: 0 };
    fc.assert(
      fc.property(file, fc.array(edit, { minLength: 1, maxLength: 12 }), (text, changes) =>
        follow(text, changes, counts),
      ),
      { numRuns: 250 },
    );
    expect(counts.parts / counts.sound).toBeGreaterThan(0.3);
  }, 600_000);

  it('has them in real definitions', () => {
    const texts = realFiles();
    const counts = { sound: 0, parts: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (text, changes) => follow(text, changes, counts),
      ),
      { numRuns: 150 },
    );
    expect(counts.parts / counts.sound).toBeGreaterThan(0.5);
  }, 600_000);

  it.each([
    ['a key that is there already', 'a: 1\nb: 2\nc: 3\nd: 4\n', 'a: 1\nb: 2\nc: 3\na: 4\n'],
    [
      'a tab that only now stands between two keys',
      'x: [1,\n  2]\none:\n  a: # said\n\t\nlast: 1',
      'a: # said\n\t\nlast: 1',
    ],
    ['a value that stands for another', 'a: &n 1\nb: 2\nc: 3\nd: *n\n', 'a: &n 5\nb: 2\nc: 3\nd: *n\n'],
    ['a line that goes on in the next', 'a:\n  b: 1\n  c: 2\n  d: 3\n', 'a:\n  b: 1\n  c: "2\n  d: 3\n'],
    ['lines that end a text kept whole', 'a: |+\n  text\n\nb: 1\n', 'a: |+\n  text\n\n\nb: 1\n'],
    ['a second document', 'a: 1\nb: 2\nc: 3\n', 'a: 1\n---\nc: 3\n'],
  ])('has them where an edit makes %s', (_, old, now) => {
    const again = parseYaml(now, parseYaml(old));
    const whole = parseYaml(now);
    expect(again.root).toEqual(whole.root);
    expect(again.problems).toEqual(whole.problems);
  });
});

/** Maps in maps, lists, texts over lines and comments; nothing in it is wrong. */
const nested = `# head
a: 1
b:
  c: 2 # two
  d: >-
    folded
    text
  e: [1, 2]
# of f
f:
  - g: 3
    h: 4
  - i
k: "l"
`;

describe('an edit at any place', () => {
  it.each(['x', '\n', '#', '- '])('that puts in %j reads as the whole text does', (put) => {
    const old = parseYaml(nested);
    expect(old.problems).toEqual([]);
    for (let at = 0; at <= nested.length; at++) {
      for (const now of [
        nested.slice(0, at) + put + nested.slice(at),
        nested.slice(0, at) + nested.slice(at + put.length),
      ]) {
        const [again, whole] = [parseYaml(now, old), parseYaml(now)];
        expect(again.root).toEqual(whole.root);
        expect(again.problems).toEqual(whole.problems);
      }
    }
  });

  it.each([
    ['the first value', 'a: 1', 'a: 10', ['b', 'f', 'k']],
    ['a value within a map', 'c: 2', 'c: 22', ['a', 'f', 'k']],
    ['a line of a text', 'folded', 'unfolded', ['a', 'f', 'k']],
    ['a key', 'k: "l"', 'kk: "l"', ['a', 'b']],
    ['a line more at the end', 'k: "l"\n', 'k: "l"\nm: 5\n', ['a', 'b']],
    ['a line more in a map', '  e: [1, 2]\n', '  e: [1, 2]\n  ee: 5\n', ['a', 'f', 'k']],
    ['a line less in a map', '  c: 2 # two\n', '', ['a', 'f', 'k']],
  ])('of %s takes over what it does not touch', (_, from, to, kept) => {
    const now = nested.replace(from, to);
    expect(now).not.toBe(nested);
    const before = parseYaml(nested);
    const reread = rereadYaml(now, { text: nested, root: before.root as TreeNode, lexemes: 100 });
    expect(reread?.root).toEqual(parseYaml(now).root);
    expect(reread?.text).toBe(now);
    const at = now.indexOf(to);
    for (const key of kept) {
      const isBefore = nested.indexOf(`${key}:`) < at;
      if (!isBefore) continue;
      expect(nodeAt(reread?.root, [key])).toBe(nodeAt(before.root, [key]));
      const again = parseYaml(now, before);
      expect(nodeAt(again.root, [key])).toBe(nodeAt(before.root, [key]));
      expect(nodeAt(parseYaml(`${now}# more`, again).root, [key])).toBe(nodeAt(before.root, [key]));
    }
  });

  it('is read whole where the text was not a map of lines', () => {
    for (const old of ['[1, 2]\n', '{ a: 1 }\n', 'text\n']) {
      const { root } = parseYaml(old);
      expect(rereadYaml(`${old}\n`, { text: old, root: root as TreeNode, lexemes: 5 })).toBeUndefined();
    }
  });
});
