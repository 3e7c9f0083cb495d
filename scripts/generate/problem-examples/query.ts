import type { ProblemExamples } from './problem-example.ts';
import { beginning, exampleFile, inIndicator, unprintable } from './small-workspace.ts';

const inWords = (shown: string, text: string) => unprintable(shown, () => text);
const where = (condition: string) => `sum(days) from stays where ${condition}`;
const plain = 'sum(days) from stays';
const acute = where('ward = "Acute"');

/** Queries that cannot be read to their end. */
export const queryExamples: ProblemExamples = {
  'query/age-band': {
    why: 'No age lies between, so that nobody would be counted.',
    bad: where('age = 64-18'),
    good: where('age = 18-64'),
  },
  'query/count-takes-no-column': {
    why: 'Rows are counted whatever stands in them; with a column one might think that empty cells are left out.',
    bad: 'count(days) from stays',
    good: 'count() from stays',
  },
  'query/empty': {
    why: 'The measure has no numbers, and neither has what is made from it.',
    bad: inWords('Nothing between the quotes of `query: ""`.', ''),
    good: plain,
  },
  'query/expected-and': {
    why: 'Both ends are counted, and `to` or a dash leaves open whether they are.',
    bad: where('age between 65 to 74'),
    good: where('age between 65 and 74'),
  },
  'query/expected-bracket': {
    why: 'Where the column ends and the rest begins would be a guess.',
    bad: 'sum(days from stays',
    good: plain,
  },
  'query/expected-column': {
    why: 'A file may hold several numbers in a row; the query must say which it adds.',
    bad: 'sum() from stays',
    good: plain,
  },
  'query/expected-comparison': {
    why: 'A column alone chooses no rows.',
    bad: where('ward'),
    good: acute,
  },
  'query/expected-condition': {
    why: 'All rows would be taken, where some were meant.',
    bad: 'sum(days) from stays where',
    good: acute,
  },
  'query/expected-dataset': {
    why: 'There is nothing to read the numbers from.',
    bad: 'sum(days) from',
    good: plain,
  },
  'query/expected-from': {
    why: 'Several datasets may have a column of that name.',
    bad: 'sum(days)',
    good: plain,
  },
  'query/expected-function': {
    why: 'To add, to count and to read a published figure are different things, and one cannot be guessed.',
    bad: 'from stays',
    good: plain,
  },
  'query/expected-missing': {
    why: 'An empty cell is known as missing; other words after `is` have no meaning here.',
    bad: where('note is empty'),
    good: where('note is missing'),
  },
  'query/expected-value': {
    why: 'Which rows are meant is not said, and all or none would be wrong.',
    bad: where('ward ='),
    good: acute,
  },
  'query/expected-where': {
    why: 'The condition would be left away, and all rows counted.',
    bad: 'sum(days) from stays, ward = "Acute"',
    good: acute,
  },
  'query/missing-operator': {
    why: 'It may mean equal, not equal or less; each gives another figure.',
    bad: where('ward "Acute"'),
    good: acute,
  },
  'query/more-problems': {
    why: 'A query that was copied takes its slip along; the first few say what it is.',
    bad: {
      [exampleFile]: unprintable(
        'An indicator with 60 measures of which each is read with `total(falls) from falls`.',
        () =>
          `${beginning}measures:\n${Array.from({ length: 60 }, (_, at) => `  ward-${at}: total(falls) from falls\n`).join('')}`,
      ),
    },
    good: inIndicator(),
    besides: ['query/unknown-function', 'rule/more-problems', 'rule/unused-measure'],
  },
  'query/name-with-blanks': {
    why: 'Without backticks each word is a name of its own.',
    bad: 'sum(bed days) from stays',
    good: 'sum(`bed days`) from stays',
  },
  'query/operator-spelling': {
    why: 'One sign for one thing: queries read the same whether you come from R, SQL or Excel.',
    bad: where('ward == "Acute"'),
    good: acute,
  },
  'query/quoted-name': {
    why: 'What stands in quotes is a text, and a text has no numbers to add.',
    bad: 'sum("days") from stays',
    good: plain,
  },
  'query/thousands-comma': {
    why: 'A comma parts one value from the next: 1,000 would be read as 1 and 0.',
    bad: where('days > 1,000'),
    good: where('days > 1000'),
  },
  'query/too-deep': {
    why: 'No reviewer could say what such a condition chooses.',
    bad: inWords(
      'A condition with 70 brackets that open inside one another.',
      where(`${'('.repeat(70)}ward = "Acute"${')'.repeat(70)}`),
    ),
    good: acute,
  },
  'query/too-long': {
    why: 'No reviewer could say what such a query counts; a list of hundreds of codes belongs into the data, as a column.',
    bad: inWords(
      'A query with a list of 1,000 wards.',
      where(`ward in (${Array.from({ length: 1000 }, (_, at) => `"Ward ${at}"`).join(', ')})`),
    ),
    good: where('ward_kind = "Acute"'),
  },
  'query/typographic-quotes': {
    why: 'They come with a copy from Word or an e-mail; they look alike, and do not begin a text.',
    bad: where('ward = “Acute”'),
    good: acute,
  },
  'query/unclosed-name': {
    why: 'The rest of the query would belong to the name.',
    bad: 'sum(`bed days) from stays',
    good: 'sum(`bed days`) from stays',
  },
  'query/unclosed-quote': {
    why: 'The rest of the query would belong to the text.',
    bad: where('ward = "Acute'),
    good: acute,
  },
  'query/unexpected-text': {
    why: 'What is left over may be a second condition that would not be heeded.',
    bad: where('ward = "Acute" "Long stay"'),
    good: where('ward in ("Acute", "Long stay")'),
  },
  'query/unknown-function': {
    why: 'Only what is listed is known to give the same number in memory, in a database and in the worked calculation.',
    bad: 'total(days) from stays',
    good: plain,
  },
  'query/unknown-period': {
    why: 'A year that is none is in no row, so that nothing would be counted.',
    bad: where('year = 2023/25'),
    good: where('year = 2023/24'),
  },
  'query/unknown-word': {
    why: 'Where the dataset is named cannot be told for certain.',
    bad: 'sum(days) form stays',
    good: plain,
  },
  'query/unquoted-text': {
    why: 'A word without quotes is the name of a column, and there may be one of that name.',
    bad: where('ward = Acute'),
    good: acute,
  },
};
