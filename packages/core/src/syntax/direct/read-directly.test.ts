import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../text/source-text.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { planFromTree } from '../format/plan-from-tree.ts';
import { findComments } from '../library/find-comments.ts';
import { lexYaml } from '../library/lex-yaml.ts';
import { planFormat } from '../library/plan-format.ts';
import { readWithLibrary } from '../library/read-with-library.ts';
import { readDirectly } from './read-directly.ts';

/** Holds what is read directly to what the library makes of the same text; says whether it was read directly at all. */
function agrees(text: string): boolean {
  const direct = cleanCharacters(text) === text ? readDirectly(text) : undefined;
  if (direct === undefined) return false;
  const { root, problems } = readWithLibrary(text, createSourceText(text));
  const said = JSON.stringify(text);
  expect(problems, said).toEqual([]);
  expect(direct.root, said).toEqual(root);
  // One of the library's pieces stands for the start of the document.
  expect(direct.lexemes, said).toBe(lexYaml(text, 0).lexemes.length - 1);
  const comments = direct.comments.map(({ start, end }) => ({
    start,
    text: text.slice(start, end).trimEnd(),
  }));
  expect(comments, said).toEqual(findComments(text));
  expect(direct.root && planFromTree(text, direct.root), said).toEqual(planFormat(text));
  return true;
}

const folders = ['../../../national', '../../../../../examples'];
const definitions = folders.flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => join(entry.parentPath, entry.name));
});

/** What a text may be put together of; most of it makes no sense. */
const pieces = [
  "a¦b: ¦c:¦key: ¦key¦- ¦-¦ ¦  ¦\n¦\n  ¦\n    ¦\n- ¦\n  - ¦\r\n¦\r\n  ¦\n\n¦\n \n¦# c¦ # c¦\"¦'¦\"x\"¦'y'¦''¦\\n¦\\\"¦[¦]¦{¦}¦, ¦,¦{ a: 1 }¦[1, b]¦:¦?",
  '-¦-, ¦*, ¦(¦)¦f("b", ¦c)¦|¦>¦|-¦>-¦|\n  ¦>\n    ¦1¦-5¦1.5¦0o17¦~¦true¦null¦.inf¦1e3¦&¦*¦!¦%¦@¦`¦2019/20¦https://a.b¦a:b¦<<¦<<: ¦---¦é¦\u00a0¦long text¦x: y¦=',
].flatMap((line) => line.split('¦'));
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

/** Lines with a key each, most of them in order. */
const indents = ['', '  ', '    ', '- ', '  - ', '    - ', ' '];
const keys = ['a', 'b', 'c', 'd', 'e', '"f"', "'g h'", '2019', 'i j', 'k-l'];
const values = [
  ':¦: ¦: 1¦: text¦: "q"¦: \'q\'¦: # c¦: t # c¦: "q" # c¦¦: a:b¦: -1¦: - 1¦: a: b¦:   ¦: text  ¦: |¦: >-¦: >¦: |-¦: |  ¦: ~¦: a #b¦: a#b¦ : x',
  ': [a, 2]¦: { a: 1, b: [c] }¦: { a: 1,\n  b: 2 }¦: [a,\n    b\n  ]¦: [1,\n]¦: [¦: {}¦: [ ]¦: # c\n¦: "a\\"b"¦: [ "a, b" , c ]¦: { "a": b }',
  ': {a: f(b, c)}¦: { a: f("b", c: d) }¦: [-, a]¦: [a, ?]¦: {a: -}¦: {a:b}¦: [a:b]¦: {a: }¦: [a, ]¦: "a"#b¦: "a\n  b\n\n    c "¦: \'a\n  it\'\'s\'¦: a\n  b\n\n    c',
].flatMap((line) => line.split('¦'));
const lineEnds = ['\n', '\n', '\n', '\r\n', '\n\n', '\n  \n', '\n# c\n', '\n    # c\n', ''];
const keyedLine = fc
  .tuple(...[indents, keys, values, lineEnds].map((choices) => fc.constantFrom(...choices)))
  .map((parts) => parts.join(''));
const keyedText = fc.array(keyedLine, { maxLength: 12 }).map((lines) => lines.join(''));

/** A real definition with a line left out, doubled or moved in, or with something put into it. */
const changedDefinition = fc
  .tuple(
    fc.constantFrom(...definitions.map((path) => readFileSync(path, 'utf8').split('\n'))),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '  ', ' ', ...pieces)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([lines, changes]) => {
    const changed = [...lines];
    for (const [at, column, piece] of changes) {
      const number = at % changed.length;
      const line = changed[number] ?? '';
      const cut = column % (line.length + 1);
      if (piece === '') changed.splice(number, 1);
      else if (cut === line.length) changed.splice(number, 0, line);
      else changed[number] = line.slice(0, cut) + piece + line.slice(cut);
    }
    return changed.join('\n');
  });

/** Reads texts of a kind: whatever is read directly reads as the library reads it, and at least one in a hundred is. */
function holdDirect(texts: fc.Arbitrary<string>, runs: number): void {
  let [direct, all] = [0, 0];
  fc.assert(
    fc.property(texts, (text) => {
      all++;
      if (agrees(text)) direct++;
    }),
    { numRuns: runs },
  );
  expect(direct).toBeGreaterThanOrEqual(Math.floor(all / 100));
}

describe('a text read directly', () => {
  it.each([
    ['whatever it is put together of', anyText],
    ['with a key on each line', keyedText],
  ])('reads as the library reads it, %s', (_, texts) => {
    holdDirect(texts, 10_000);
  });

  it('is every real definition without a fault', () => {
    for (const path of definitions) {
      const text = readFileSync(path, 'utf8');
      const isSound = readWithLibrary(text, createSourceText(text)).problems.length === 0;
      expect(agrees(text), path).toBe(isSound);
      expect(agrees(text.replaceAll('\n', '\r\n')), path).toBe(isSound);
    }
  });

  it('reads as the library reads it where a real definition was changed', () => {
    holdDirect(changedDefinition, 1_000);
  });
});
