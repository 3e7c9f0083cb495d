import { type Bomb, times } from './bomb.ts';
import { definitionBombs } from './bomb-definitions.ts';
import { folderBombs } from './bomb-folders.ts';

const indicatorPath = 'indicators/bomb.indicator.yaml';
const inIndicator = (name: string, text: string, code: string | undefined, at?: string): Bomb => ({
  name,
  path: indicatorPath,
  text: `id: bomb\ntitle: A bomb\n${text}\n`,
  code,
  ...(at !== undefined && { at }),
});
const withQuery = (name: string, query: string, code: string | undefined) =>
  inIndicator(name, `measures:\n  a: { title: A, query: '${query}' }`, code);

/** All the bombs that anybody has thought of, for the bench, which times them, and for the tests, which do not. */
export const bombs: readonly Bomb[] = [
  inIndicator('aliases 9 levels of 9', aliases(9), 'syntax/too-many-aliases'),
  inIndicator('an alias inside its own value', 'aliases: &a [*a]', 'syntax/alias-cycle'),
  inIndicator(
    '20,000 aliases of one text',
    `a: &a x\naliases: [${times(20_000, () => '*a', ', ')}]`,
    'syntax/too-many-aliases',
  ),
  inIndicator(
    '20,000 aliases in lines',
    `a: &a x\naliases:\n${times(20_000, () => '  - *a')}`,
    'syntax/too-many-aliases',
  ),
  inIndicator(
    '20,000 merge keys',
    times(20_000, () => '<<: { a: b }'),
    'syntax/too-many-values',
  ),
  inIndicator('brackets 20,000 deep', `a: ${'['.repeat(20_000)}`, 'syntax/too-deep'),
  inIndicator('braces 20,000 deep', `a: ${'{a: '.repeat(20_000)}`, 'syntax/too-deep'),
  inIndicator(
    'maps 1,000 deep',
    times(1_000, (depth) => `${' '.repeat(depth)}a:`),
    'syntax/too-deep',
  ),
  inIndicator('lists 20,000 deep', `a:\n${'- '.repeat(20_000)}`, 'syntax/too-deep'),
  inIndicator('question marks 20,000 deep', '? '.repeat(20_000), 'syntax/too-deep'),
  inIndicator(
    'a list of 20,000 items in brackets',
    `aliases: [${times(20_000, (n) => `a${n}`, ', ')}]`,
    'syntax/too-many-items',
  ),
  inIndicator(
    'a map of 20,000 keys in braces',
    `measures: { ${times(20_000, (n) => `a${n}: 1`, ', ')} }`,
    'syntax/too-many-items',
  ),
  inIndicator('20,000 empty items in brackets', `aliases: [${','.repeat(20_000)}]`, 'syntax/too-many-items'),
  inIndicator(
    '20,000 lines in brackets',
    `aliases: [\n${times(20_000, (n) => `  a${n}`, ',\n')}\n]`,
    'syntax/too-many-items',
  ),
  inIndicator(
    '5,000 lists in a list in brackets',
    `aliases: [${times(5_000, () => '[a, b, c]', ', ')}]`,
    'syntax/too-many-items',
  ),
  inIndicator(
    '20,000 pairs of quotes in brackets',
    `aliases: [${'"" '.repeat(20_000)}]`,
    'syntax/too-many-items',
  ),
  inIndicator(
    'quotation marks and brackets that never close',
    `a: { ${'"a":f(,'.repeat(20_000)} }`,
    'syntax/too-many-items',
  ),
  inIndicator('100,000 quotation marks', `a: ${'"'.repeat(100_000)}`, undefined),
  inIndicator('100,000 single quotation marks', `a: ${"'".repeat(100_000)}`, undefined),
  inIndicator(
    '20,000 lines with one quotation mark',
    times(20_000, (n) => `a${n}: "x`),
    'syntax/unclosed-quote',
  ),
  inIndicator('one line of 900,000', `description: ${'x'.repeat(900_000)}`, undefined),
  inIndicator('one line of 900,000 in words', `description: ${'word '.repeat(180_000)}`, undefined),
  inIndicator('a key of 900,000', `${'k'.repeat(900_000)}: 1`, undefined),
  ...[
    ':',
    '-',
    '#',
    '\t',
    '\r',
    '%',
    '"',
    "'",
    '\n',
    ' ',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '?',
    '@',
    '`',
    '\\',
    '~',
    '\u0000',
    '\ud800',
    '\u00a0',
    '\ufeff',
    '\u202e',
    '\u0301',
    '{',
    '}',
    ']',
    '<',
  ].map((sign) => inIndicator(`900,000 of ${JSON.stringify(sign)}`, sign.repeat(900_000), undefined)),
  ...[
    '- ',
    ': ',
    '? ',
    '# ',
    '"\n',
    '- -\n',
    'a:\n',
    '%a\n',
    '...\n',
    '---\n',
    '&a ',
    '*a ',
    '!a ',
    '\r\n',
    '\t\n',
    '[\n',
    '{\n',
    ']\n',
    '- a: b\n',
    '- - a\n',
    "a: '\n",
    'a: |\n',
    'a b\n',
    'a:b\n',
    '\u00a0a\n',
  ].map((sign) =>
    inIndicator(
      `200,000 characters of ${JSON.stringify(sign)}`,
      sign.repeat(200_000 / sign.length),
      undefined,
    ),
  ),
  inIndicator('50,000 documents', '---\n'.repeat(50_000), 'syntax/too-many-values'),
  inIndicator(
    '100,000 anchors',
    times(100_000, (n) => `&a${n}`, ' '),
    undefined,
  ),
  inIndicator(
    '20,000 anchors in lines',
    times(20_000, (n) => `a${n}: &a${n} 1`),
    undefined,
  ),
  inIndicator(
    'a block of 900,000',
    `description: |\n${'  some words in a line\n'.repeat(39_000)}`,
    undefined,
  ),
  inIndicator(
    'a folded block of 900,000',
    `description: >-\n${'  some words in a line\n'.repeat(39_000)}`,
    undefined,
  ),
  inIndicator('a folded block of blank lines', `description: >-\n  a\n${'\n'.repeat(100_000)}  b`, undefined),
  inIndicator('a quoted text over 30,000 lines', `description: "${'words\n  '.repeat(30_000)}"`, undefined),
  inIndicator('a plain text over 30,000 lines', `description: a${'\n  words'.repeat(30_000)}`, undefined),
  inIndicator('9,000 outcomes in lines', `outcomes:\n${times(9_000, () => '  - 2')}`, undefined),
  inIndicator(
    '9,000 unknown keys',
    times(9_000, (n) => `key${n}: 1`),
    undefined,
  ),
  inIndicator('9,000 keys of one name', 'title: x\n'.repeat(9_000), 'syntax/duplicate-key'),
  inIndicator(
    '3,300 measures',
    `measures:\n${times(3_300, (n) => `  a${n}:\n    title: A\n    query: sum(events) from made-up`)}`,
    undefined,
  ),
  inIndicator('escapes by the thousand', `description: "${'\\u0041'.repeat(100_000)}"`, undefined),
  withQuery(
    'a query of 100,000 brackets',
    `sum(x) from made-up where ${'('.repeat(100_000)}`,
    'query/too-long',
  ),
  withQuery(
    'a query of 50,000 ors',
    `sum(events) from made-up where ${times(50_000, () => 'group = "All"', ' or ')}`,
    'query/too-long',
  ),
  withQuery(
    'a query of 100,000 nots',
    `sum(events) from made-up where ${'not '.repeat(100_000)}`,
    'query/too-long',
  ),
  withQuery(
    'a query of 100,000 quotes',
    `sum(events) from made-up where group = ${'"'.repeat(100_000)}`,
    undefined,
  ),
  withQuery(
    'a query of 50,000 members',
    `sum(events) from made-up where group in (${times(50_000, (n) => `"m${n}"`, ', ')})`,
    'query/too-long',
  ),
  inIndicator(
    'a formula of 50,000 parts',
    `measures: { a: { title: A, query: 'sum(events) from made-up' } }\ncalculation: { method: formula, formula: '${times(50_000, () => 'a', ' + ')}' }`,
    undefined,
  ),
  inIndicator(
    'a formula of 50,000 brackets',
    `calculation: { method: formula, formula: '${'('.repeat(50_000)}a' }`,
    undefined,
  ),
  inIndicator(
    '2,000 expected figures',
    `expect:\n${times(2_000, () => '  - { area: S12000029, period: 2022/23, value: 1, within: 1, source: x }')}`,
    undefined,
  ),
  inIndicator(
    '5,000 allowances',
    times(5_000, (n) => `# ninefold-allow rule/double-count: reason ${n}`),
    undefined,
  ),
  ...definitionBombs,
  ...folderBombs,
];

/** Each level names the one before nine times. */
function aliases(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level++) {
    lines.push(`a${level}: &a${level} [${times(9, () => `*a${level - 1}`, ', ')}]`);
  }
  return lines.join('\n');
}
