import { describe, expect, it } from 'vitest';
import { checkFiles } from './harness/small-workspace.ts';

const place = 'indicators/case.indicator.yaml';

/** A definition without a mistake; each of these changes one place of it, as people do who have not met the language before. */
const sound = `id: falls
title: Falls that were followed by an admission
unit: admissions per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation:
  method: rate
  numerator: falls
  denominator: people
  per: 1000
`;

/** What is written, in the place of what; the code; words of the message; what the mend writes. */
const variants: readonly (readonly [string, string, string, string, string?])[] = [
  ['method: rate', 'kind: rate', 'schema/unknown-key', 'Write "method: rate"', 'method'],
  ['method: rate', 'method: "Rate"', 'schema/not-one-of', 'Did you mean "rate"?', 'rate'],
  ['numerator: falls', 'numerators: falls', 'schema/unknown-key', 'Did you mean "numerator"?', 'numerator'],
  ['per: 1000', 'per: 1,000', 'schema/wrong-type', 'without commas: 1000', '1000'],
  ['per: 1000', 'per: 1 000', 'schema/wrong-type', 'without blanks: 1000', '1000'],
  ['per: 1000', 'per: 10%', 'schema/wrong-type', 'without the sign: 10', '10'],
  ['method: rate', 'Method: Rate', 'schema/unknown-key', 'Did you mean "method"?', 'method'],
  [
    'falls: sum(falls) from made-up-falls\n  people',
    '- falls: sum(falls) from made-up-falls\n  - people',
    'schema/wrong-type',
    'Take the dashes away',
  ],
  ['id: falls', 'id: fälle', 'schema/not-a-name', 'Write "falle", for example'],
  [
    'per: 1000\n',
    'per: 1000\ncaveats: Some came late.\n',
    'schema/wrong-type',
    'Write it as a list',
    '["Some came late."]',
  ],
  ['per: 1000', "per: '1000'", 'schema/wrong-type', 'Take the quotes away', '1000'],
  ['per: 1000', 'per: >-\n    1000', 'schema/wrong-type', 'takes a number', '1000'],
  ['per: 1000', 'per:1000', 'syntax/space-after-colon', 'a space after "per:"', ' '],
  ['per: 1000', 'per 1000', 'syntax/missing-colon', 'a colon in this line'],
  ['per: 1000', 'per = 1000', 'syntax/missing-colon', 'a colon instead of "="', ': '],
  ['  per: 1000', ' per: 1000', 'syntax/indentation', '"per" is not in line'],
  ['  per: 1000', '   per: 1000', 'syntax/indentation', '"per" is indented further'],
  ['  per: 1000', '\tper: 1000', 'syntax/tab', 'Expected spaces', '  '],
  ['lowerIsBetter', 'lower is better', 'schema/not-one-of', 'Did you mean "lowerIsBetter"?', 'lowerIsBetter'],
  [
    'lowerIsBetter',
    '"lowerIsBetter "',
    'schema/not-one-of',
    'Did you mean "lowerIsBetter"?',
    'lowerIsBetter',
  ],
  ['calendarYear', 'calendar year', 'schema/not-one-of', 'Did you mean "calendarYear"?', 'calendarYear'],
  ['id: falls', 'id: 19', 'schema/wrong-type', 'Put it in quotes: "19"', '"19"'],
  ['id: falls', 'id:', 'schema/empty-value', '"id" has nothing in it'],
  [
    'title: Falls that',
    'title: %Falls that',
    'syntax/needs-quotes',
    'starts with "%"',
    '"%Falls that were followed by an admission"',
  ],
  [
    'title: Falls that',
    'title: *Falls that',
    'syntax/unknown-alias',
    'Put quotes around text that starts with "*"',
  ],
  [
    'title: Falls that',
    'title: >65 falls',
    'syntax/needs-quotes',
    'starts with ">"',
    '">65 falls were followed by an admission"',
  ],
  ['title: Falls that', 'title: "Falls that', 'syntax/unclosed-quote', 'Expected " at the end', '"'],
  [
    'title: Falls that',
    "title: 'Falls' that",
    'syntax/unexpected-text',
    "ends at the second '",
    `"'Falls' that were followed by an admission"`,
  ],
  ['sum(falls)', 'sum(fals)', 'rule/unknown-column', 'Did you mean "falls"?', 'falls'],
  ['sum(falls)', 'average(falls)', 'query/unknown-function', 'found "average"', 'mean'],
  ['sum(falls) from made-up-falls', 'sum(falls)', 'query/expected-from', 'Expected "from" and a dataset'],
  [
    'sum(falls) from made-up-falls',
    'sum(falls) from made-up-falls.csv',
    'rule/unknown-dataset',
    'Did you mean "made-up-falls"?',
    'made-up-falls',
  ],
  [
    'per: 1000\n',
    'per: 1000\ncaveats:\n  -Provisional.\n',
    'schema/wrong-type',
    'Put a space after the dash',
  ],
  [
    'per: 1000\n',
    'per: 1000\ncaveats:\n  - Provisional.\n  -Rounded.\n',
    'syntax/space-after-dash',
    'a space after "-"',
    ' ',
  ],
  ['per: 1000\n', 'per: 1000\noutcomes: [0]\n', 'rule/unknown-outcome', '"0" is none of them'],
  ['per: 1000\n', 'per: 1000\noutcome: [9]\n', 'schema/unknown-key', 'Did you mean "outcomes"?', 'outcomes'],
  [
    'per: 1000\n',
    'per: 1000\nareas: council\n',
    'schema/wrong-type',
    'Write it as a list: [council]',
    '[council]',
  ],
  [
    'per: 1000\n',
    'per: 1000\ntargets: [{ period: 2023, atMost: 4,5, source: x }]\n',
    'syntax/decimal-comma',
    'with a point: 4.5',
    '4.5',
  ],
  [
    'per: 1000\n',
    'per: 1000\ntargets: [{ period: 2023/24, atMost: 4, source: x }]\n',
    'rule/unknown-period',
    'is a financial year',
  ],
  [
    'per: 1000\n',
    'per: 1000\nrag: { type: percentOfTarget }\n',
    'schema/unknown-key',
    'Write "scheme: percentOfTarget"',
    'scheme',
  ],
];

describe('a variant of an everyday mistake', () => {
  for (const [before, after, code, words, mend] of variants) {
    it(`has one message: ${JSON.stringify(after)} in the place of ${JSON.stringify(before)}`, async () => {
      expect(sound).toContain(before);
      for (const lineEnd of ['\n', '\r\n']) {
        const text = sound.replace(before, after).replaceAll('\n', lineEnd);
        const found = await checkFiles({ [place]: text });
        const problems = found.filter(({ severity }) => severity !== 'information');
        expect(problems.map((each) => each.code)).toEqual([code]);
        expect(problems[0]?.message).toContain(words);
        const mends = problems[0]?.fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)) ?? [];
        expect(mends).toEqual(mend === undefined ? [] : [mend]);
      }
    });
  }
});
