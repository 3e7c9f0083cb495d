import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';

const separated =
  'Inside brackets, values are separated by commas; a list with "-" or keys on lines of their own cannot stand there.';
const notInLine = (word: string) =>
  `"${word}" is not in line with what it belongs to. Keys and items of one block start in the same column.`;
const behindQuote = (quote: string) =>
  `The text ends at the second ${quote}, but more follows. Put other quotes around the whole of it.`;
const unclosedList = 'Expected "]" to close the list that starts with "["; the lines inside it are indented.';
const unclosedMap = 'Expected "}" to close the map that starts with "{"; the lines inside it are indented.';
const needsQuotes = (sign: string) => `Text that starts with "${sign}" needs quotes around it.`;
const quoteIt = 'Put quotes around the text';
const spaces = 'Expected spaces; YAML does not allow a tab before a key or a list item.';
const missingColon = 'Expected a colon in this line, as in "key: value".';
const deep = 'Lists and maps stand inside one another more than 64 deep; nothing from here on is read.';

/** A text, what its one problem says, what that says it is about, and what the mend of it is called. */
const texts: readonly [text: string, says: string, params: object, mend?: string][] = [
  ['', 'The file says nothing yet. Start with a line such as "id: my-indicator".', {}],
  ['a: &x [*x]', '"*x" stands inside the value it stands for.', { name: 'x' }],
  ['a: *x', 'Nothing above is named "&x". Put quotes around text that starts with "*".', { name: 'x' }],
  ['a: {{ x }}', 'A value that starts with "{{" needs quotes around it.', {}],
  [': 1', 'Expected a name as the key, before the colon.', {}],
  ['? [x]\na: 1', 'Expected a name as the key, before the colon.', {}],
  [
    'b: 1\na: 1\na: 2',
    '"a" is here already, on line 2; this second one is not read. Keep one of the two.',
    { key: 'a', line: 2 },
  ],
  ['<<: 1', '"<<" is not used here. Write the keys out, or use "extends".', {}],
  [
    'a: x\0y',
    'This character (U+0000) cannot be part of a text file. Delete it, or save the file again as UTF-8.',
    { codePoint: 'U+0000' },
    'Delete the character',
  ],
  [
    'a:\n\u00a0\u00a0b: 1',
    'Expected ordinary spaces in front of this line; these are non-breaking ones.',
    {},
    'Use ordinary spaces',
  ],
  ['a: [\n  - 1\n  ]', separated, {}],
  [`${'k'.repeat(1025)}: 1`, 'A key has at most 1024 characters before its colon.', {}],
  [`a: ${'['.repeat(70)}`, deep, { limit: 64 }],
  [`${'- '.repeat(70)}x`, deep, { limit: 64 }],
  ['a: { b: 1 c: 2 }', 'Expected a comma before "c".', { key: 'c' }, 'Add a comma'],
  ['a: ["x" "y"]', 'Expected a comma between two values in brackets.', {}, 'Add a comma'],
  ['a: "x"#c', 'Expected a space before "#", which starts a comment.', {}, 'Add a space'],
  ['a: 1\nb x\nc: 2', missingColon, { text: 'b x' }],
  ['a: 1\nb', missingColon, { text: 'b' }],
  ['a: [1,,2]', 'There is no value before this comma; delete it.', {}, 'Delete the comma'],
  ['a: [,1]', 'There is no value before this comma; delete it.', {}, 'Delete the comma'],
  ['a: - 1\nb: 2', 'A list starts on the line below its key, each item with "- ".', {}],
  ['- a\n-b', 'Expected a space after "-", which starts an item of a list.', {}, 'Add a space'],
  [
    '- a\nb: 1',
    'This line does not fit under the lines above it. Check its indentation, and theirs.',
    { text: 'b: 1' },
  ],
  ['a: "x" y', behindQuote('"'), { text: 'y' }, 'Put quotes around the whole text'],
  ["- 'it's'", behindQuote("'"), { text: "s'" }, 'Put quotes around the whole text'],
  [
    'a: [1] x',
    'This text does not belong to the value before it. Put quotes around the whole value, or start a new line.',
    { text: 'x' },
  ],
  ['a: [1, 2\nb: 3', unclosedList, { bracket: ']' }, 'Add "]"'],
  ['a: {x: 1\nb: 3', unclosedMap, { bracket: '}' }, 'Add "}"'],
  ['a: [1}\nb: 2', unclosedList, { bracket: ']' }, 'Add "]"'],
  ['a: {x: 1]\nb: 2', unclosedMap, { bracket: '}' }, 'Add "}"'],
  ['a: [1, 2 # c\nb: 3', unclosedList, { bracket: ']' }],
  ['a: [1]]', 'This "]" closes nothing; delete it.', { bracket: ']' }, 'Delete "]"'],
  ['a: {b: 1}}', 'This "}" closes nothing; delete it.', { bracket: '}' }, 'Delete "}"'],
  [
    'a: x\n  b: y',
    '"b" is indented further than the key above it, which has a value already. Line the two up.',
    { key: 'b' },
  ],
  ['a:\n    b: 1\n  c: 2', notInLine('c'), { word: 'c' }],
  ['a:\n\tb: 1', spaces, {}, 'Replace tabs by spaces'],
  ['-\titem: 1\n  b: 2', spaces, {}, 'Replace tabs by spaces'],
  [
    'a: !mine 1.5',
    '"!mine" is not used here. Delete it, or put quotes around text that starts with "!".',
    { tag: '!mine' },
  ],
  [
    'a: "C:\\data"',
    'In double quotes "\\" starts a special character, and "\\d" is none. Write "\\\\" for a backslash.',
    { escape: '\\d' },
    'Double the backslash',
  ],
  ['a: *', 'Text that is only "*" needs quotes around it.', { text: '*' }, quoteIt],
  ['a: [-]', 'Text that is only "-" needs quotes around it.', { text: '-' }, quoteIt],
  [
    'a: { b: f(c, d) }',
    'A query or text with a comma in it needs quotes around it inside braces, or a line of its own.',
    { text: 'f(c, d)' },
    quoteIt,
  ],
  [
    'a = x\nb: 1',
    'Expected a colon instead of "=", as in "a: ...".',
    { text: 'a = x' },
    'Change "=" to a colon',
  ],
  ['a: @x', needsQuotes('@'), { text: '@x' }, quoteIt],
  ['a: `x`', needsQuotes('`'), { text: '`x`' }, quoteIt],
  ['a: > 5', needsQuotes('>'), { text: '> 5' }, quoteIt],
  ['- | 5', needsQuotes('|'), { text: '| 5' }, quoteIt],
  ['a: [@x]', needsQuotes('@'), { text: '@x]' }],
  ['a: @x # c', needsQuotes('@'), { text: '@x # c' }],
  ['a: x: y', 'A text that holds a colon and a space needs quotes around it.', { text: 'x: y' }, quoteIt],
  ['a: "x', 'Expected " at the end of the text that starts with " here.', { quote: '"' }, 'Add "'],
  ["a: 'x", "Expected ' at the end of the text that starts with ' here.", { quote: "'" }, "Add '"],
  ['b:x', 'Expected a space after "b:".', { key: 'b' }, 'Add a space'],
  ['a: { b:1 }', 'Expected a space after "b:".', { key: 'b' }, 'Add a space'],
  [
    'a: { b: 1,000 }',
    'In brackets a comma begins another key. Write the number without it: 1000.',
    { number: '1000' },
    'Change to 1000',
  ],
  [
    'a: { b: 1,5 }',
    'In brackets a comma begins another key. Write the number with a point: 1.5.',
    { number: '1.5' },
    'Change to 1.5',
  ],
  ['a: 1\n---\nb: 2', 'A second document starts here and is not read. Keep one thing in a file.', {}],
  [
    '%YAML 1.1\n---\na: yes',
    'A line that starts with "%" is not used. Delete it.',
    { directive: '%YAML 1.1' },
  ],
  ['a: &x &y 1', 'This line cannot be read. Check its quotes, colons and brackets.', {}],
];

describe('the one problem of a text', () => {
  it.each(texts)('says what is wrong and what would be right: %j', (text, message, params, title) => {
    const { problems } = parseYaml(text);
    expect(problems.map((problem) => [problem.message, problem.params, problem.fix?.title])).toEqual([
      [message, params, title],
    ]);
  });
});

describe('a text', () => {
  it.each<[string, readonly string[]]>([
    ['a: |\n  b:x\n  c d\nc: 1\n', []],
    ['a: ["x, y]\nb: x: y\n', ['syntax/unclosed-quote', 'syntax/needs-quotes']],
    ['a: { b: 1 c : 2 }\n', ['syntax/missing-comma']],
    ['a: { b: c: 1 }\n', ['syntax/block-in-brackets']],
    ['a: ["x', ['syntax/unclosed-quote']],
    ['a: &x 1\nb: &x 2\nc: *x\n', []],
    [`a: &x ${'['.repeat(40)}1${']'.repeat(40)}\nb: ${'['.repeat(20)}*x${']'.repeat(20)}\n`, []],
    [
      `a: &x ${'['.repeat(40)}1${']'.repeat(40)}\nb: ${'['.repeat(30)}*x${']'.repeat(30)}\n`,
      ['syntax/too-many-aliases'],
    ],
  ])('has these problems and no others: %j', (text, codes) => {
    expect(parseYaml(text).problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the problem of a text of which there is too much', () => {
  const limits: readonly [what: string, text: string, says: string, params: object][] = [
    [
      'characters',
      `a: 1\n${'#'.repeat(1_000_000)}`,
      'The file has 1000005 characters, and at most 1000000 are read. Keep figures in a CSV file.',
      { length: 1_000_005, limit: 1_000_000 },
    ],
    [
      'lines with problems',
      'a: 1\n'.repeat(22),
      'There are problems on 1 more line from here on; they are shown once those above are mended.',
      { count: 1 },
    ],
    [
      'lines with problems, by two and more',
      'a: 1\n'.repeat(23),
      'There are problems on 2 more lines from here on; they are shown once those above are mended.',
      { count: 2 },
    ],
  ];
  it.each(limits)('says so of %s', (_, text, message, params) => {
    const { problems } = parseYaml(text);
    expect(problems.at(-1)).toMatchObject({ message, params });
  });
});
