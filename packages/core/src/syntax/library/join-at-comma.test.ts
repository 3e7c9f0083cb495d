import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';

const query = 'sum(x) from d where y in ("a", "b")';

describe('text in braces with a comma in its own brackets or quotes', () => {
  it.each([
    [`{ q: ${query} }`, `{ q: '${query}' }`, { q: query }],
    [
      `{ q: ${query} and z = 1, r: 2 }`,
      `{ q: '${query} and z = 1', r: 2 }`,
      { q: `${query} and z = 1`, r: 2 },
    ],
    [`{p: 1, q: ${query}}`, `{p: 1, q: '${query}'}`, { p: 1, q: query }],
    ["{ q: f('a', 'b, c') }", `{ q: "f('a', 'b, c')" }`, { q: "f('a', 'b, c')" }],
    ["{ q: f('O''Neil', 'b') }", `{ q: "f('O''Neil', 'b')" }`, { q: "f('O''Neil', 'b')" }],
    ['{ q: y = "a, b" }', `{ q: 'y = "a, b"' }`, { q: 'y = "a, b"' }],
    ['{ q: f(a, b), r: g(c, d) }', '{ q: "f(a, b)", r: g(c, d) }', { q: 'f(a, b)', r: 'g(c, d)' }],
    ['{\n  q: f("a",\n    "b")\n  }', `{\n  q: 'f("a",\n    "b")'\n  }`, { q: 'f("a", "b")' }],
    ['{ l: [{ q: f(a, b) }] }', '{ l: [{ q: "f(a, b)" }] }', { l: [{ q: 'f(a, b)' }] }],
  ])('is read as a whole and gets quotes: %j', (braces, mended, plain) => {
    const text = `a: ${braces}\nb: 1\n`;
    const { root, problems } = parseYaml(text);
    expect(root && toPlain(root)).toEqual({ a: plain, b: 1 });
    expect(problems.map(({ code }) => code)).toEqual(['syntax/needs-quotes']);
    const { span, newText } = problems[0]?.fix ?? { span: { start: 0, end: 0 }, newText: '' };
    expect(text.slice(0, span.start) + newText + text.slice(span.end)).toBe(`a: ${mended}\nb: 1\n`);
  });

  it.each([
    ['{ q: "f(a, b)" }', { q: 'f(a, b)' }],
    ['{ q: f(a), r: g(b) }', { q: 'f(a)', r: 'g(b)' }],
    ['{ q: f(a, b: 1) }', { q: 'f(a', b: '1)' }],
    ["{ q: people's, r: it's }", { q: "people's", r: "it's" }],
    ['[f(a, b)]', ['f(a', 'b)']],
  ])('is something else where YAML has a use for the comma: %j', (brackets, plain) => {
    const { root, problems } = parseYaml(`a: ${brackets}\n`);
    expect(problems).toEqual([]);
    expect(root && toPlain(root)).toEqual({ a: plain });
  });

  it.each([
    '{ q: f(a, b }',
    '{ q: f(a, b',
    '{ q: f(a,\n) }',
    '{ q: f(a, [b)] }',
    '{ q: f(a, b # c)\n}',
    `{ q: f(a, ${'b, '.repeat(1000)}c) }`,
  ])('is not guessed at where its end is not plain: %j', (braces) => {
    const { problems } = parseYaml(`a: ${braces}\n`);
    expect(problems.map(({ code }) => code)).not.toContain('syntax/needs-quotes');
  });
});
