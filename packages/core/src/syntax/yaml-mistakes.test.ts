import { describe, expect, it } from 'vitest';
import { plainOf, problemsOf } from '../../../../tests/harness/yaml-text.ts';
import { parseYaml } from './parse-yaml.ts';

describe('a mistake in a file', () => {
  it.each<[string, string, string[], unknown]>([
    ['nothing in the file', '', ['syntax/empty-file []'], undefined],
    ['only comments', '# c\n', ['syntax/empty-file [#]'], undefined],
    [
      'a space missing after a colon',
      'a: 1\nb:x\nc: 2',
      ['syntax/space-after-colon [b:] -> a: 1\nb: x\nc: 2'],
      { a: 1, b: 'x', c: 2 },
    ],
    [
      'a space missing on the last line',
      'a: 1\nb:x\n',
      ['syntax/space-after-colon [b:] -> a: 1\nb: x\n'],
      { a: 1, b: 'x' },
    ],
    ['a space missing on the only line', 'b:x', ['syntax/space-after-colon [b:] -> b: x'], { b: 'x' }],
    [
      'a space missing in brackets',
      'a: { b:1, c: 2 }',
      ['syntax/space-after-colon [b:] -> a: { b: 1, c: 2 }'],
      { a: { b: 1, c: 2 } },
    ],
    ['a colon missing', 'a: 1\nb x\nc: 2', ['syntax/missing-colon [b x]'], { a: 1, c: 2 }],
    ['a colon missing on the first line', 'b x\na: 1\nc: 2', ['syntax/missing-colon [b x]'], { a: 1, c: 2 }],
    ['a colon missing on the last line', 'a: 1\nb', ['syntax/missing-colon [b]'], { a: 1 }],
    [
      'a colon and a space in a text',
      'a: x: y\nb: 2',
      ['syntax/needs-quotes [x: y] -> a: "x: y"\nb: 2'],
      { a: 'x: y', b: 2 },
    ],
    [
      'a colon in a text with quotes',
      'a: x: "y"\nb: 2',
      ['syntax/needs-quotes [x: "y"] -> a: \'x: "y"\'\nb: 2'],
      { a: 'x: "y"', b: 2 },
    ],
    [
      'a colon in a text before a comment',
      'a: x: y # z\nb: 2',
      ['syntax/needs-quotes [x: y] -> a: "x: y" # z\nb: 2'],
      { a: 'x: y', b: 2 },
    ],
    ['a line indented too far', 'a: x\n  b: y\nc: 1', ['syntax/indentation [b]'], { a: 'x', b: 'y', c: 1 }],
    [
      'a line indented too little',
      'a:\n    b: 1\n  c: 2\nd: 3',
      ['syntax/indentation [c]'],
      { a: { b: 1 }, c: 2, d: 3 },
    ],
    [
      'several lines indented too far',
      'a: x\n  b: y\n  c: z\nd: 1',
      ['syntax/indentation [b]'],
      { a: 'x', b: 'y', c: 'z', d: 1 },
    ],
    ['a list on the line of its key', 'a: - 1\nb: 2', ['syntax/list-in-map [- 1]'], { a: null, b: 2 }],
    ['keys after a list', '- a\nb: 1', ['syntax/unexpected-text [b: 1]'], ['a']],
    [
      'a dash without a space',
      '- a\n-b\n- c',
      ['syntax/space-after-dash [-b] -> - a\n- b\n- c'],
      ['a', 'b', 'c'],
    ],
    [
      'a dash without a space under a key',
      'a:\n  - b\n  -c\n  - d\n',
      ['syntax/space-after-dash [-c] -> a:\n  - b\n  - c\n  - d\n'],
      { a: ['b', 'c', 'd'] },
    ],
    [
      'an open quote',
      'a: "x\nb: 2\nc: 3',
      ['syntax/unclosed-quote ["x] -> a: "x"\nb: 2\nc: 3'],
      { a: 'x', b: 2, c: 3 },
    ],
    [
      'an open quote before another',
      'a: "x\nb: "y"\nc: 3',
      ['syntax/unclosed-quote ["x] -> a: "x"\nb: "y"\nc: 3'],
      { a: 'x', b: 'y', c: 3 },
    ],
    [
      'an open single quote',
      "a: 'x\nb: 2\n",
      ["syntax/unclosed-quote ['x] -> a: 'x'\nb: 2\n"],
      { a: 'x', b: 2 },
    ],
    [
      'an open quote in brackets',
      'a: ["x, y]\nb: 2',
      ['syntax/unclosed-quote ["x, y]]'],
      { a: ['x, y]'], b: 2 },
    ],
    [
      'an open quote before a key',
      '"a: 1\nb: 2',
      ['syntax/unclosed-quote ["a: 1] -> "a: 1"\nb: 2'],
      { b: 2 },
    ],
    [
      'a quote within quotes',
      "a: 'it's'\nb: 2",
      ['syntax/unexpected-text [s\'] -> a: "it\'s"\nb: 2'],
      { a: 'it', b: 2 },
    ],
    [
      'text behind a quote',
      'a: "x" y\nb: 2',
      ['syntax/unexpected-text [y] -> a: \'"x" y\'\nb: 2'],
      { a: 'x', b: 2 },
    ],
    [
      'a backslash in double quotes',
      'a: "C:\\data"\nb: 2',
      ['syntax/unknown-escape [\\d] -> a: "C:\\\\data"\nb: 2'],
      { a: 'C:\\data', b: 2 },
    ],
    [
      'an open bracket',
      'a: [1, 2\nb: 3',
      ['syntax/unclosed-bracket [2] -> a: [1, 2]\nb: 3'],
      { a: [1, 2], b: 3 },
    ],
    [
      'an open brace',
      'a: {x: 1\nb: 3',
      ['syntax/unclosed-bracket [1] -> a: {x: 1}\nb: 3'],
      { a: { x: 1 }, b: 3 },
    ],
    ['the wrong bracket', 'a: [1}\nb: 2', ['syntax/unclosed-bracket [}] -> a: [1]\nb: 2'], { a: [1], b: 2 }],
    ['a bracket too many', 'a: [1]]\nb: 2', ['syntax/stray-bracket []] -> a: [1]\nb: 2'], { a: [1], b: 2 }],
    ['a bracket on its own', 'a: 1\n]\nb: 2', ['syntax/stray-bracket []] -> a: 1\n\nb: 2'], { a: 1, b: 2 }],
    [
      'a comma missing',
      'a: { b: 1 c: 2 }\nd: 3',
      ['syntax/missing-comma [c] -> a: { b: 1, c: 2 }\nd: 3'],
      { a: { b: 1, c: 2 }, d: 3 },
    ],
    ['a comma too many', 'a: [1,,2]', ['syntax/extra-comma [,] -> a: [1,2]'], { a: [1, 2] }],
    ['a list with dashes in brackets', 'a: [\n  - 1\n  ]', ['syntax/block-in-brackets [- 1]'], { a: [[1]] }],
    [
      'a tab before a key',
      'a:\n\tb: 1\n\tc: 2',
      ['syntax/tab [\t] -> a:\n  b: 1\n\tc: 2', 'syntax/tab [\t] -> a:\n\tb: 1\n  c: 2'],
      { a: { b: 1, c: 2 } },
    ],
    [
      'a tab beside a key that is indented with spaces',
      'a:\n    b: 1\n\tc: 2\nd: 3',
      ['syntax/tab [\t] -> a:\n    b: 1\n    c: 2\nd: 3'],
      { a: { b: 1, c: 2 }, d: 3 },
    ],
    [
      'a tab before a key, below a text that goes on over lines',
      'a:\n  b: >-\n    sum(x)\n    from y\n\tc: 2',
      ['syntax/tab [\t] -> a:\n  b: >-\n    sum(x)\n    from y\n  c: 2'],
      { a: { b: 'sum(x) from y', c: 2 } },
    ],
    [
      'a tab before a line of a text',
      'a:\n  b: >-\n    sum(x)\n\tfrom y\n  c: 2',
      ['syntax/tab [\t] -> a:\n  b: >-\n    sum(x)\n    from y\n  c: 2'],
      { a: { b: 'sum(x) from y', c: 2 } },
    ],
    [
      'tabs for each level',
      'a:\n\tb:\n\t\tc: 1\n\td: 2',
      [
        'syntax/tab [\t] -> a:\n  b:\n\t\tc: 1\n\td: 2',
        'syntax/tab [\t\t] -> a:\n\tb:\n    c: 1\n\td: 2',
        'syntax/tab [\t] -> a:\n\tb:\n\t\tc: 1\n  d: 2',
      ],
      { a: { b: { c: 1 }, d: 2 } },
    ],
    [
      'a tab before an item, and before a key of one',
      'a:\n  - b: 1\n\t  c: 2\n\t- b: 3',
      [
        'syntax/tab [\t  ] -> a:\n  - b: 1\n    c: 2\n\t- b: 3',
        'syntax/tab [\t] -> a:\n  - b: 1\n\t  c: 2\n  - b: 3',
      ],
      { a: [{ b: 1, c: 2 }, { b: 3 }] },
    ],
    ['a tab in brackets', 'a: {\n\tb: 1\n}', ['syntax/tab [\t] -> a: {\n  b: 1\n}'], { a: { b: 1 } }],
    [
      'non-breaking spaces before a key',
      'a:\n\u00a0\u00a0b: 1',
      ['syntax/non-breaking-space [\u00a0\u00a0] -> a:\n  b: 1'],
      { a: { b: 1 } },
    ],
    ['a star alone', 'a: *\nb: 1', ['syntax/needs-quotes [*] -> a: "*"\nb: 1'], { a: '*', b: 1 }],
    ['an at sign', 'a: @x', ['syntax/needs-quotes [@x] -> a: "@x"'], { a: '@x' }],
    ['a greater-than sign', 'a: > 5\nb: 1', ['syntax/needs-quotes [> 5] -> a: "> 5"\nb: 1'], { a: '', b: 1 }],
    ['a template', 'a: {{ x }}\nb: 1', ['syntax/key-not-text [{ x }]'], { a: {}, b: 1 }],
    ['a list as a key', '? [x]\n: 1\nb: 1', ['syntax/key-not-text [[x]]'], { b: 1 }],
    ['no key before the colon', ': 1\nb: 1', ['syntax/key-not-text [:]'], { b: 1 }],
    ['a comment without a space', 'a: "x"#c', ['syntax/space-before-comment [#c] -> a: "x" #c'], { a: 'x' }],
    [
      'a comma in a number, in brackets',
      'a: { b: 1,000, c: 2 }',
      ['syntax/thousands-comma [1,000] -> a: { b: 1000, c: 2 }'],
      { a: { b: 1000, c: 2 } },
    ],
    [
      'a comma in a number with decimals, in brackets',
      'a: { b: 1,111.82, c: 2 }',
      ['syntax/thousands-comma [1,111.82] -> a: { b: 1111.82, c: 2 }'],
      { a: { b: 1111.82, c: 2 } },
    ],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['syntax/duplicate-key [a]'], { a: 1, b: 2 }],
    ['a key twice in brackets', 'a: { 1: x, "1": y }', ['syntax/duplicate-key ["1"]'], { a: { 1: 'x' } }],
    ['a merge key', 'a: &a { x: 1 }\nb:\n  <<: *a', ['syntax/merge-key [<<]'], { a: { x: 1 }, b: {} }],
    ['a tag of a program', 'a: !!js/function "x"\nb: 1', ['syntax/tag [!!js/function]'], { a: 'x', b: 1 }],
    [
      "a tag of one's own",
      'a: !mine 1.5\nb: !set { c }',
      ['syntax/tag [!mine]', 'syntax/tag [!set]'],
      { a: 1.5, b: { c: null } },
    ],
    ['a second document', 'a: 1\n---\nb: 2', ['syntax/second-document [---]'], { a: 1 }],
    ['a second document after an end', 'a: 1\n...\nb: 2', ['syntax/second-document [b: 2]'], { a: 1 }],
    ['a directive', '%YAML 1.1\n---\na: yes', ['syntax/directive [%YAML 1.1]'], { a: 'yes' }],
    ['a NUL', 'a: x\0y\nb: 1', ['syntax/control-character [\0] -> a: xy\nb: 1'], { a: 'x\ufffdy', b: 1 }],
    [
      'half a surrogate pair',
      'a: \ud83d!\nb: 1',
      ['syntax/control-character [\ud83d] -> a: !\nb: 1'],
      { a: '\ufffd!', b: 1 },
    ],
  ])('with %s has one problem and reads the rest', (_, text, problems, plain) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(plainOf(text)).toEqual(plain);
  });

  it('names the line of the first of two equal keys', () => {
    expect(parseYaml('a: 1\nb: 2\na: 3').problems).toMatchObject([
      {
        params: { key: 'a', line: 1 },
        message: '"a" is here already, on line 1; this second one is not read. Keep one of the two.',
      },
    ]);
  });

  it.each([
    ["a: 'x\nb 1\nc: 2", ['syntax/unclosed-quote', 'syntax/missing-colon']],
    ['a:\n  b: 1\n   c: 2\n  d 3\n', ['syntax/indentation', 'syntax/missing-colon']],
  ])('shows two mistakes on lines below one another: %j', (text, codes) => {
    expect(parseYaml(text).problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['a:>-\n  b\n  c\nd: 1', ['syntax/space-after-colon']],
    ['a >-\n  b c\n  d\ne: 1', ['syntax/missing-colon']],
    ['a:\n  b: 1\n   c: 2\n   d: 3\n', ['syntax/indentation']],
  ])('shows one mistake once, and not what it makes of the lines below: %j', (text, codes) => {
    expect(parseYaml(text).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('shows the first 20 lines with problems and counts the others', () => {
    const { problems } = parseYaml('a:\n'.repeat(50));
    expect(problems.slice(0, 20).every(({ code }) => code === 'syntax/duplicate-key')).toBe(true);
    expect(problems.slice(20)).toMatchObject([{ code: 'syntax/more-problems', params: { count: 29 } }]);
  });

  it('never shows the words of the library', () => {
    const { problems } = parseYaml('a: &x &y 1');
    expect(problems.map(({ message }) => message)).toEqual([
      'This line cannot be read. Check its quotes, colons and brackets.',
    ]);
  });
});
