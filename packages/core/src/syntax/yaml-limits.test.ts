import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { toPlain } from './tree-access.ts';

function codesOf(text: string): string[] {
  return parseYaml(text).problems.map(({ code }) => code);
}

function aliasBomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}

const manyKeys = (count: number, between: string) =>
  Array.from({ length: count }, (_, number) => `k${number}: 1`).join(between);

// Each of these took less than 100 ms on two shared cores; a timing is never part of a test.
describe('parseYaml, within its limits', () => {
  it.each([
    ['an alias bomb of 9 levels of 9', aliasBomb(9), 'syntax/too-many-aliases'],
    ['an alias inside its own value', 'a: &a [*a]', 'syntax/alias-cycle'],
    ['an alias of nothing', 'a: *b', 'syntax/unknown-alias'],
    ['brackets 2,000 deep', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`, 'syntax/too-deep'],
    ['open brackets 2,000 deep', '['.repeat(2000), 'syntax/too-deep'],
    ['lists 2,000 deep', `${'- '.repeat(2000)}a`, 'syntax/too-deep'],
    [
      'keys 1,000 deep',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'syntax/too-deep',
    ],
    ['question marks 2,000 deep', '? '.repeat(2000), 'syntax/too-deep'],
    ['100,000 keys in lines', manyKeys(100_000, '\n'), 'syntax/too-many-values'],
    ['100,000 keys on one line', `{${manyKeys(90_000, ',')}}`, 'syntax/too-many-values'],
    ['240,000 empty values', `[${'"" '.repeat(240_000)}]`, 'syntax/too-many-values'],
    [
      'a list of 20,000 items in brackets',
      `a: [${Array.from({ length: 20_000 }, (_, number) => `x${number}`).join(', ')}]`,
      'syntax/too-many-items',
    ],
    ['20,000 keys in braces', `a: {${manyKeys(20_000, ', ')}}`, 'syntax/too-many-items'],
    ['20,000 aliases', `a: &a x\nb:\n${'  - *a\n'.repeat(20_000)}`, 'syntax/too-many-aliases'],
    ['900,000 quotes', '"'.repeat(900_000), 'syntax/too-many-values'],
    ['900,000 carriage returns', '\r'.repeat(900_000), 'syntax/too-many-values'],
    [
      '20,000 blank lines and comments',
      `a: |2\n  x\n${'\n'.repeat(10_000)}${' # c\n'.repeat(10_000)}`,
      'syntax/too-many-values',
    ],
    ['50 million characters', 'a: b\n'.repeat(10_000_000), 'syntax/file-too-large'],
    ['a line of 400,001 characters with a fault', `a: b\n${'@'.repeat(400_001)}\n`, 'syntax/file-too-large'],
  ])('has one coded problem with %s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('reads what stands above the place where nesting grows too deep', () => {
    const { root } = parseYaml(`id: NI-19\na: ${'['.repeat(2000)}`);
    expect(root && toPlain(root)).toMatchObject({ id: 'NI-19' });
  });

  it('reads nesting up to the limit', () => {
    expect(codesOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
    expect(codesOf(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['syntax/too-deep']);
  });

  it('says at the very place that brackets hold too much, and reads what stands above', () => {
    const items = Array.from({ length: 6000 }, (_, number) => `x${number}`).join(', ');
    const { problems, root, source } = parseYaml(`id: NI-19\na: [${items}]\nb: 1`);
    expect(problems).toHaveLength(1);
    const { message, span } = problems[0] ?? { message: '', span: { start: 0, end: 0 } };
    expect(message).toBe(
      'More stands in these brackets than can be read, about 5000 values; nothing from here on is read. Write one on a line, with "- " before it, or keep figures in a CSV file.',
    );
    expect(source.text.slice(span.start - 5, span.end)).toMatch(/x?4999|x?5000/);
    expect(root && toPlain(root)).toMatchObject({ id: 'NI-19' });
  });

  it('reads a national list of 1,300 areas in brackets, and many lists in one file', () => {
    const areas = Array.from({ length: 1300 }, (_, number) => `S0200${number}`).join(', ');
    expect(codesOf(Array.from({ length: 10 }, (_, key) => `a${key}: [${areas}]`).join('\n'))).toEqual([]);
  });

  it('reads an ordinary file of 10,000 lines', () => {
    const lines = ['measures:'];
    for (let number = 0; lines.length < 10_000; number++) {
      lines.push(`  measure${number}:`, '    title: Bed days, by council', '    query: >-');
      lines.push('      sum(bed_days) from d', '    targets:');
      for (let year = 10; year < 15; year++)
        lines.push(`      - { period: 20${year}/${year + 1}, atMost: 1, source: x }`);
    }
    expect(codesOf(lines.join('\n'))).toEqual([]);
  });

  it('reads aliases that stand for few values', () => {
    const { root, problems } = parseYaml('a: &a [1, 2]\nb: *a\nc: [*a, *a]');
    expect(problems).toEqual([]);
    expect(root && toPlain(root)).toEqual({
      a: [1, 2],
      b: [1, 2],
      c: [
        [1, 2],
        [1, 2],
      ],
    });
  });

  it('bounds how deep aliases may stack values', () => {
    const lines = Array.from({ length: 200 }, (_, number) => `k${number + 1}: &a${number + 1} [*a${number}]`);
    expect(codesOf(['k0: &a0 [1]', ...lines].join('\n'))).toEqual(['syntax/too-many-aliases']);
  });
});

it('the problem of too many aliases names the one that is too many, where it stands', () => {
  const text = `a: &once x\nb:\n${'  - *once\n'.repeat(2000)}`;
  const [problem] = parseYaml(text).problems;
  expect(problem?.params).toEqual({ name: 'once' });
  // The name itself counts too: of 1,000 the last that may stand is the 999th that repeats it.
  const start = text.indexOf('*') + 999 * '  - *once\n'.length;
  expect(problem?.span).toEqual({ start, end: start + '*once'.length });
});
