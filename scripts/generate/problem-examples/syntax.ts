import type { ProblemExamples } from './problem-example.ts';
import { beginning, encoded, exampleFile, inIndicator, unprintable } from './small-workspace.ts';

/** An indicator file of which a page shows a sentence. */
const inWords = (shown: string, text: () => string | Uint8Array) => ({
  [exampleFile]: unprintable(shown, text),
});
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const plain = inIndicator();

/** Indicator files that cannot be read as YAML. */
export const syntaxExamples: ProblemExamples = {
  'syntax/alias-cycle': {
    why: 'It would go on for ever, like a cell in Excel that refers to itself.',
    bad: inIndicator('notes: &notes [*notes]'),
    good: inIndicator('notes: [Counted anew each year.]'),
  },
  'syntax/block-in-brackets': {
    why: 'Brackets and lines are two ways to write the same list; mixed, it is not certain what belongs to it.',
    bad: inIndicator('caveats: [\n  - Provisional.\n]'),
    good: inIndicator('caveats: [Provisional.]'),
  },
  'syntax/control-character': {
    why: 'Nobody sees it, and it makes a name another name: a column would not be found although it looks right.',
    bad: inWords(
      '`shortTitle: Falls at home` with the sign of a "new page" (code 12) between its words.',
      () => `${beginning}shortTitle: Falls\fat home\n`,
    ),
    good: inIndicator('shortTitle: Falls at home'),
  },
  'syntax/decimal-comma': {
    why: 'The number would end at the comma: a target of 4,5 would be one of 4.',
    bad: inIndicator('targets: [{ period: 2023, atMost: 4,5, source: The plan of 2022 }]'),
    good: inIndicator('targets: [{ period: 2023, atMost: 4.5, source: The plan of 2022 }]'),
  },
  'syntax/directive': {
    why: 'It tells a YAML library how to read the file, and Ninefold reads all files in one way.',
    bad: { [exampleFile]: `%YAML 1.2\n---\n${beginning}` },
    good: plain,
  },
  'syntax/duplicate-key': {
    why: 'Which of the two is meant cannot be known, and a reader who sees the second believes in it.',
    bad: inIndicator('decimals: 1\ndecimals: 2'),
    good: inIndicator('decimals: 1'),
  },
  'syntax/empty-file': {
    why: 'It may be the rest of a copy that failed; nothing is defined by it.',
    bad: { [exampleFile]: '# Nothing yet\n' },
    good: plain,
  },
  'syntax/extra-comma': {
    why: 'A value may have been lost, and the list is shorter than it was meant to be.',
    bad: inIndicator('areas: [scotland, , council]'),
    good: inIndicator('areas: [scotland, council]'),
  },
  'syntax/file-too-large': {
    why: 'A definition is read again with every edit; figures would make that slow, and nobody could review them.',
    bad: inWords(
      'A file of more than a million signs, such as one into which figures were pasted.',
      () => `${beginning}notes:\n${numbered(40_000, () => '  - A line into which figures were pasted\n')}`,
    ),
    good: plain,
  },
  'syntax/file-unreadable': {
    why: 'What the file defines is not checked and not calculated until it can be read.',
    bad: {
      [exampleFile]: { shown: 'A file that the computer does not let you open.', bytes: () => 'locked' },
    },
    good: plain,
  },
  'syntax/file-vanished': {
    why: 'The file may have been renamed or moved while Ninefold looked, and other files may still name it.',
    bad: {
      [exampleFile]: { shown: 'A file that is deleted while the folder is being read.', bytes: () => 'gone' },
    },
    good: plain,
  },
  'syntax/indentation': {
    why: 'In YAML the indentation says what belongs to what, as brackets do in a formula.',
    bad: inIndicator('period:\n  type: calendarYear\n   from: 2021'),
    good: inIndicator('period:\n  type: calendarYear\n  from: 2021'),
  },
  'syntax/key-not-text': {
    why: 'Every key of Ninefold is a word; this one can be none of them.',
    bad: inIndicator('? [decimals]\n: 1'),
    good: inIndicator('decimals: 1'),
  },
  'syntax/key-too-long': {
    why: 'A long text was taken for the name of a key, so that what it says reaches nobody.',
    bad: inWords(
      'A `description` without its key: a text of more than 1,024 signs, with a colon far behind its start.',
      () => `${beginning}${'words '.repeat(200)}: 1\n`,
    ),
    good: inIndicator('description: Words and more words.'),
  },
  'syntax/list-in-map': {
    why: 'The item would be read as part of a text, and not as one of a list.',
    bad: inIndicator('caveats: - Provisional.'),
    good: inIndicator('caveats:\n  - Provisional.'),
  },
  'syntax/merge-key': {
    why: 'A reader would have to look elsewhere in the file for what holds here; `extends` says it in the open.',
    bad: inIndicator('<<: { decimals: 1 }'),
    good: inIndicator('decimals: 1'),
  },
  'syntax/missing-colon': {
    why: 'Without the colon the line is a text and sets nothing.',
    bad: inIndicator('decimals 1'),
    good: inIndicator('decimals: 1'),
  },
  'syntax/missing-comma': {
    why: 'Two values would become one, or none.',
    bad: inIndicator('caveats: ["Provisional." "Rounded."]'),
    good: inIndicator('caveats: ["Provisional.", "Rounded."]'),
  },
  'syntax/more-problems': {
    why: 'One slip near the top can make every line below it look wrong; mending the first often mends them all.',
    bad: inWords(
      'A file with more than 20 lines like `- "Provisional."# until May`.',
      () => `${beginning}caveats:\n${numbered(30, () => '  - "Provisional."# until May\n')}`,
    ),
    good: plain,
    besides: ['syntax/space-before-comment'],
  },
  'syntax/needs-quotes': {
    why: 'YAML would read the text as something else: as a key, a comment, or a value that is repeated.',
    bad: inIndicator('shortTitle: Falls: all of them'),
    good: inIndicator('shortTitle: "Falls: all of them"'),
  },
  'syntax/non-breaking-space': {
    why: 'It looks like a space and is none, so that a line which looks indented is not.',
    bad: inWords(
      '`period:`, and below it `type: calendarYear`, indented with the spaces of a word processor.',
      () => `${beginning}period:\n\u00a0\u00a0type: calendarYear\n`,
    ),
    good: inIndicator('period:\n  type: calendarYear'),
  },
  'syntax/not-yaml': {
    why: 'Nothing of the line can be understood, so nothing that it sets holds.',
    bad: inIndicator('shortTitle: &falls &home Falls at home'),
    good: inIndicator('shortTitle: Falls at home'),
  },
  'syntax/not-utf8': {
    why: 'On another computer the same byte is another sign, so that a name of a place may no longer be found.',
    bad: inWords('`shortTitle: £ a fall`, saved by an older Windows program.', () =>
      encoded(`${beginning}shortTitle: £ a fall\n`, 'windows-1252'),
    ),
    good: inIndicator('shortTitle: £ a fall'),
  },
  'syntax/second-document': {
    why: 'What stands below the line would be lost without a word.',
    bad: { [exampleFile]: `${beginning}---\nid: falls-outside\n` },
    good: plain,
  },
  'syntax/space-after-colon': {
    why: 'Without the space key and value are one word.',
    bad: inIndicator('decimals:1'),
    good: inIndicator('decimals: 1'),
  },
  'syntax/space-after-dash': {
    why: 'Without the space the dash is part of the text, or the sign of a negative number.',
    bad: inIndicator('caveats:\n- Provisional.\n-Rounded.\n- Late.'),
    good: inIndicator('caveats:\n- Provisional.\n- Rounded.\n- Late.'),
  },
  'syntax/space-before-comment': {
    why: 'Without the space the `#` belongs to the text before it.',
    bad: inIndicator('shortTitle: "Falls"# the short one'),
    good: inIndicator('shortTitle: "Falls" # the short one'),
  },
  'syntax/stray-bracket': {
    why: 'Either it is one too many, or the one that opens was lost together with what stood behind it.',
    bad: inIndicator('areas: [scotland]]'),
    good: inIndicator('areas: [scotland]'),
  },
  'syntax/tab': {
    why: 'Programs show a tab two, four or eight spaces wide, so nobody can say how far the line is indented.',
    bad: inIndicator('period:\n\ttype: calendarYear'),
    good: inIndicator('period:\n  type: calendarYear'),
  },
  'syntax/tag': {
    why: 'A word after `!` tells YAML what kind of value follows, and is no part of the text.',
    bad: inIndicator('shortTitle: !65 and over'),
    good: inIndicator('shortTitle: "!65 and over"'),
  },
  'syntax/thousands-comma': {
    why: 'The number would be cut in two: 1,024 would be read as 1.',
    bad: inIndicator('targets: [{ period: 2025, atMost: 1,024, source: illustrative }]'),
    good: inIndicator('targets: [{ period: 2025, atMost: 1024, source: illustrative }]'),
  },
  'syntax/too-deep': {
    why: 'No definition is so deep; a bracket that is opened again and again is a slip, or a file made to do harm.',
    bad: inWords(
      'A `notes:` with 70 brackets that open inside one another.',
      () => `${beginning}notes: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    ),
    good: inIndicator('notes: [Counted anew each year.]'),
  },
  'syntax/too-many-aliases': {
    why: 'A few lines could become millions of values and stop the computer.',
    bad: inWords(
      'A list that is named with `&` and repeated with `*`, ten times over, in lists that are repeated in turn.',
      () => {
        const levels = numbered(
          6,
          (at) =>
            `  - &l${at} [${Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*l${at - 1}`)).join(', ')}]\n`,
        );
        return `${beginning}notes:\n${levels}`;
      },
    ),
    good: inIndicator('notes: [Counted anew each year.]'),
    besides: ['schema/wrong-type'],
  },
  'syntax/too-many-items': {
    why: 'So many values are figures, and figures belong into a data file, where they can be checked and replaced.',
    bad: inWords(
      'A list of 6,000 values in one pair of brackets.',
      () => `${beginning}notes: [${numbered(6000, () => 'late, ')}late]\n`,
    ),
    good: inIndicator('notes: [Counted anew each year.]'),
  },
  'syntax/too-many-values': {
    why: 'So many values are figures, and figures belong into a data file, where they can be checked and replaced.',
    bad: inWords(
      'A file with 130,000 short lines, such as a list of figures.',
      () => `${beginning}notes:\n${numbered(130_000, () => '- 1\n')}`,
    ),
    good: plain,
  },
  'syntax/unclosed-bracket': {
    why: 'All that follows would belong to the list.',
    bad: inIndicator('areas: [scotland, council'),
    good: inIndicator('areas: [scotland, council]'),
  },
  'syntax/unclosed-quote': {
    why: 'All that follows would belong to the text.',
    bad: inIndicator('shortTitle: "Falls at home'),
    good: inIndicator('shortTitle: "Falls at home"'),
  },
  'syntax/unexpected-text': {
    why: 'The rest of the line would be lost without a word.',
    bad: inIndicator('shortTitle: "Falls" at home'),
    good: inIndicator('shortTitle: "Falls at home"'),
  },
  'syntax/unknown-alias': {
    why: 'The text begins with a sign that means "the same as above", and nothing above has that name.',
    bad: inIndicator('shortTitle: *falls'),
    good: inIndicator('shortTitle: "*falls"'),
  },
  'syntax/unknown-escape': {
    why: 'A backslash in double quotes begins a special sign, as in R; a path from Windows is full of them.',
    bad: inIndicator('shortTitle: "Falls \\d"'),
    good: inIndicator('shortTitle: "Falls \\\\d"'),
  },
  'syntax/utf-16': {
    why: 'Every sign takes two bytes there, so that nothing in the file can be read.',
    bad: inWords('A file that was saved with the encoding "Unicode".', () => encoded(beginning, 'utf-16')),
    good: plain,
  },
};
