import { existsSync, readFileSync } from 'node:fs';
import { readProblemPage } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { applyFix } from './harness/apply-fix.ts';
import { checkFiles, smallWorkspace } from './harness/small-workspace.ts';
import { byCommandLine, inEditor, inShort, shownInShort } from './harness/three-doors.ts';

const place = 'indicators/case.indicator.yaml';

/** A definition without a mistake; each mistake below changes one place of it. */
const sound = `id: falls
title: Falls that were followed by an admission
unit: admissions per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`;

const twoYears = 'sum(falls) from made-up-falls where year in (2023, 2023)';

interface Mistake {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  /** Word for word: it names what was written, what holds here, and the mend. */
  readonly says: string;
  /** The file once the fix is applied; undefined where no mend is certain. */
  readonly mended?: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'the fields of another method',
    text: changed('numerator: falls, denominator: people, per: 1000', 'value: falls'),
    code: 'schema/unknown-key',
    says: '"value" belongs to "method: published"; "method: rate" needs "numerator", "denominator" and "per" instead.',
  },
  {
    name: 'another method for a definition that is extended',
    text: 'id: falls\nextends: made-up-estimate\ncalculation: { method: rate, numerator: agree }\n',
    code: 'schema/missing-key',
    says: '"denominator" and "per" are missing under "calculation".',
  },
  {
    name: 'the method under another key',
    text: changed('method: rate', 'type: rate'),
    code: 'schema/unknown-key',
    says: '"type" is not a key under "calculation". Write "method: rate".',
    mended: sound,
  },
  {
    name: 'a misspelt method',
    text: changed('method: rate', 'method: raet'),
    code: 'schema/not-one-of',
    says: '"method" is one of rate, proportion, ratio, formula, published, mean, percentChange, percentagePointChange, rollingSum, rollingAverage, yearToDate, composition, directlyStandardisedRate, indirectlyStandardisedRatio; found "raet". Did you mean "rate"?',
    mended: sound,
  },
  {
    name: 'a misspelt key',
    text: changed('numerator:', 'numerater:'),
    code: 'schema/unknown-key',
    says: '"numerater" is not a key under "calculation". Did you mean "numerator"?',
    mended: sound,
  },
  {
    name: 'an id with blanks and signs',
    text: changed('id: falls', 'id: falls 65+'),
    code: 'schema/not-a-name',
    says: '"falls 65+" cannot be used as a name here: names have letters, digits, hyphens, dots and underscores, and no blanks. Write "falls-65", for example.',
  },
  {
    name: 'an id that another file has',
    text: changed('id: falls', 'id: made-up-rate'),
    code: 'link/duplicate-id',
    says: 'The indicator "made-up-rate" is already defined in indicators/case.indicator.yaml. Give one of the two another id.',
  },
  {
    name: 'a measure that is not there',
    text: changed('numerator: falls', 'numerator: fals'),
    code: 'rule/unknown-measure',
    says: '"numerator" names "fals", which is not a measure of this indicator. Did you mean "falls"?',
    mended: sound,
  },
  {
    name: 'a dataset that is not there',
    text: changed('sum(falls) from made-up-falls', 'sum(falls) from made-up-fall'),
    code: 'rule/unknown-dataset',
    says: 'There is no dataset called "made-up-fall". Did you mean "made-up-falls"?',
    mended: sound,
  },
  {
    name: 'an outcome that is no outcome',
    text: `${sound}outcomes: [12]\n`,
    code: 'rule/unknown-outcome',
    says: 'There are nine national outcomes, numbered 1 to 9; "12" is none of them.',
  },
  {
    name: 'a date where a year is meant',
    text: `${sound}targets: [{ period: 2027-03-31, atMost: 4, source: made up }]\n`,
    code: 'rule/unknown-period',
    says: '"2027-03-31" is a day, but this indicator is counted by calendar years. A calendar year is written like 2023.',
  },
  {
    name: 'a number in quotes',
    text: changed('per: 1000', 'per: "1000"'),
    code: 'schema/wrong-type',
    says: '"per" takes a number; found "1000". Take the quotes away.',
    mended: sound,
  },
  {
    name: 'a comma between thousands',
    text: changed('per: 1000', 'per: 1,000'),
    code: 'syntax/thousands-comma',
    says: 'In brackets a comma begins another key. Write the number without it: 1000.',
    mended: sound,
  },
  {
    name: 'a value where a list is needed',
    text: `${sound}outcomes: 9\n`,
    code: 'schema/wrong-type',
    says: '"outcomes" takes a list; found the number 9. Write it as a list: [9].',
    mended: `${sound}outcomes: [9]\n`,
  },
  {
    name: 'a tab',
    text: changed('  people: sum', '\tpeople: sum'),
    code: 'syntax/tab',
    says: 'Expected spaces; YAML does not allow a tab before a key or a list item.',
    mended: sound,
  },
  {
    name: 'a title with a colon',
    text: changed('title: Falls that', 'title: Falls: those that'),
    code: 'syntax/needs-quotes',
    says: 'A text that holds a colon and a space needs quotes around it.',
    mended: changed(
      'title: Falls that were followed by an admission',
      'title: "Falls: those that were followed by an admission"',
    ),
  },
  {
    name: 'a file with comments only',
    text: '# still to be written\n',
    code: 'syntax/empty-file',
    says: 'The file says nothing yet. Start with a line such as "id: my-indicator".',
  },
  {
    name: 'a unit that differs from the arithmetic',
    text: changed('per: 1000', 'per: 100000'),
    code: 'rule/per-against-unit',
    says: 'The unit "admissions per 1,000 people" says per 1,000, but the calculation has "per: 100000". Make them the same.',
  },
  {
    name: 'a query of another language',
    text: changed('sum(people) from made-up-falls', 'SELECT people FROM made-up-falls'),
    code: 'query/unknown-function',
    says: 'Expected one of sum, count, countDistinct, mean, median, min, max, value; found "SELECT". A query begins with it, as in sum(column) from dataset.',
  },
  {
    name: 'a query with a comma in braces',
    text: changed('falls: sum(falls) from made-up-falls', `falls: { title: Falls, query: ${twoYears} }`),
    code: 'syntax/needs-quotes',
    says: 'A query or text with a comma in it needs quotes around it inside braces, or a line of its own.',
    mended: changed('falls: sum(falls) from made-up-falls', `falls: { title: Falls, query: "${twoYears}" }`),
  },
  {
    name: 'an equals sign for a colon in the first line',
    text: changed('id: falls', 'id = falls'),
    code: 'syntax/missing-colon',
    says: 'Expected a colon instead of "=", as in "id: ...".',
    mended: sound,
  },
  {
    name: 'a function of a spreadsheet in a formula',
    text: changed(
      'method: rate, numerator: falls, denominator: people, per: 1000',
      'method: formula, formula: falls / SUM(people) * 1000',
    ),
    code: 'formula/expected-operator',
    says: 'A formula has no functions such as SUM(...): the query of a measure adds up, and the formula names the measure.',
  },
  {
    name: 'a file in the place of a dataset',
    text: changed('sum(falls) from made-up-falls', 'sum(falls) from data/made-up-falls.csv'),
    code: 'query/expected-dataset',
    says: 'A query reads from a dataset by its id, not from a file. Write the id of the dataset whose "path" leads to this file.',
  },
  {
    name: 'a comparison with the sign of a missing value',
    text: changed('sum(falls) from made-up-falls', 'sum(falls) from made-up-falls where falls != NA'),
    code: 'query/expected-comparison',
    says: 'Expected "is not missing" instead of "!= NA". A text of the data stands in quotes: "NA".',
    mended: changed(
      'sum(falls) from made-up-falls',
      'sum(falls) from made-up-falls where falls is not missing',
    ),
  },
  {
    name: 'a number with a comma and decimals in braces',
    text: `${sound}targets: [{ period: 2019, atMost: 1,111.82, source: illustrative }]\n`,
    code: 'syntax/thousands-comma',
    says: 'In brackets a comma begins another key. Write the number without it: 1111.82.',
    mended: `${sound}targets: [{ period: 2019, atMost: 1111.82, source: illustrative }]\n`,
  },
];

/** What other readers of YAML trip over and our language takes as it was meant, so that there is nothing to say. */
const noMistakes: readonly (readonly [string, string])[] = [
  ['an outcome in quotes is the outcome', `${sound}outcomes: ["1"]\n`],
  ['"no" is a word, and so a title', changed('title: Falls that were followed by an admission', 'title: no')],
  [
    'a day without quotes is a text',
    changed('title: Falls that were followed by an admission', 'title: 2027-03-31'),
  ],
  ['comments may stand anywhere', `# first\n${sound}# last\n`],
];

describe('an everyday mistake', () => {
  it.each(mistakes)('$name: one message with the value, the rule and the mend', async (mistake) => {
    const { code, says, mended, text } = mistake;
    const problems = await problemsOf(text);
    expect(problems.map((problem) => [problem.code, problem.message])).toEqual([[code, says]]);
    expect(hasPage(code)).toBe(true);
    const { fixes = [] } = problems[0] ?? {};
    expect(fixes).toHaveLength(mended === undefined ? 0 : 1);
    if (mended !== undefined) {
      const [fix] = fixes;
      expect(fix && applyFix(text, fix, place)).toBe(mended);
      expect(await problemsOf(mended)).toEqual([]);
    }
  });

  it('is told alike by the library, the command line and an editor, there with the page of its code', async () => {
    const own = Object.fromEntries(
      mistakes.map(({ text }, index) => [
        `indicators/case-${index}.indicator.yaml`,
        text.replace('id: falls\n', `id: falls-${index}\n`),
      ]),
    );
    const files = { ...smallWorkspace, ...own };
    const problems = await checkFiles(own);
    const told = new Set(problems.map(({ code }) => code));
    expect(mistakes.filter(({ code }) => !told.has(code))).toEqual([]);
    expect((await byCommandLine(files)).problems).toEqual(JSON.parse(JSON.stringify(problems)));
    const shown = await inEditor(files);
    expect(shown.map(shownInShort).sort()).toEqual(problems.map(inShort).sort());
    for (const { shown: diagnostic } of shown) {
      const page = readProblemPage(diagnostic.codeDescription?.href ?? '');
      expect(page).toMatch(new RegExp(`^# ${diagnostic.code}\n\n.{20}`, 's'));
    }
  });

  it.each(noMistakes)('that is none here: %s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});

function changed(before: string, after: string): string {
  expect(sound).toContain(before);
  return sound.replace(before, after);
}

/** The problems of the definition as a file of the small workspace; notes on what a report must hold are no mistakes. */
async function problemsOf(text: string) {
  const problems = await checkFiles({ [place]: text });
  return problems.filter(({ severity }) => severity !== 'information');
}

/** Whether the reference says what a code means and what to do. */
function hasPage(code: string): boolean {
  const [layer, id] = code.split('/');
  if (layer === 'rule') return existsSync(new URL(`../docs/reference/rules/${id}.md`, import.meta.url));
  return readFileSync(new URL('../docs/reference/problems.md', import.meta.url), 'utf8').includes(
    `| \`${code}\``,
  );
}
