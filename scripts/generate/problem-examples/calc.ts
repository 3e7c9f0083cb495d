import type { ProblemExamples } from './problem-example.ts';
import { changed, inIndicator, smallWorkspace } from './small-workspace.ts';

const csv = smallWorkspace['falls.csv'];
const inCell = (from: string, to: string) => changed('falls.csv', [from, to]);
const definition = (...replacements: readonly (readonly [string, string])[]) =>
  changed('falls.indicator.yaml', ...replacements);
const rate = '{ method: rate, numerator: falls, denominator: people, per: 1000 }';
const calculation = (other: string) => definition([rate, other]);
const fallsQuery = 'falls: sum(falls) from falls';
const peopleQuery = 'people: sum(people) from falls';
const value = '{ method: published, value: falls }';

/** Both councils of one partnership, and one of them alone. */
const whole = { area: 'Clackmannanshire and Stirling' } as const;
const withoutStirling = inCell('Stirling,2023,175,19000\n', '');

/** The figure itself is published, and only read. */
const published = definition(
  [`  ${fallsQuery}\n  ${peopleQuery}`, '  falls: value(falls) from falls'],
  [rate, value],
);

/** Data by quarter in place of those by year. */
const byQuarter = (quarters: readonly number[]) => ({
  ...changed('falls.dataset.yaml', [
    'year: { role: period, grain: calendarYear }',
    'quarter: { role: period, grain: calendarQuarter }',
  ]),
  'falls.csv': `council,quarter,falls,people\n${quarters.map((quarter) => `South Lanarkshire,2023 Q${quarter},150,16500\n`).join('')}`,
});

/** Formulas that each need the next; a page shows the first and the last. */
const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, at): [string, string] => [
      at === 0 ? 'falls.indicator.yaml' : `step-${at}.indicator.yaml`,
      `id: ${at === 0 ? 'falls' : `step-${at}`}
title: Step ${at} of a long way
unit: falls
polarity: lowerIsBetter
period: { type: calendarYear }
measures: { falls: sum(falls) from falls }
calculation: { method: formula, formula: "${at + 1 < length ? `[step-${at + 1}] + falls` : 'falls'}" }
`,
    ]),
  );
const longChain = Object.entries(chain(120)).map(([name, text], at) =>
  at === 0
    ? ([name, text] as const)
    : ([
        name,
        {
          shown:
            at === 1
              ? 'Its formula needs `[step-2]`, that of `step-2` needs `[step-3]`, and so on to `step-119`.'
              : '',
          bytes: () => new TextEncoder().encode(text),
        },
      ] as const),
);

/** Why a value is missing, or not a whole one, whatever the method. */
export const calcExamples: ProblemExamples = {
  'calc/area-not-in-data': {
    why: "A locality is a part of a council, and nobody can say which part of the council's figure is its own.",
    bad: definition(),
    asked: { area: 'Clydesdale' },
    askedInstead: {},
  },
  'calc/circular-formula': {
    why: 'Neither figure can be worked out before the other, like cells in Excel that refer to one another.',
    bad: {
      ...calculation('{ method: formula, formula: "[falls-at-home] + falls" }'),
      'falls-at-home.indicator.yaml':
        'id: falls-at-home\nextends: falls\ncalculation: { method: formula, formula: "[falls] - falls" }\n',
    },
    good: {
      ...definition(),
      'falls-at-home.indicator.yaml':
        'id: falls-at-home\nextends: falls\ncalculation: { method: formula, formula: "[falls] - falls" }\n',
    },
    asked: {},
  },
  'calc/incomplete-area': {
    why: 'The figure of one council would stand under the name of two.',
    bad: withoutStirling,
    asked: whole,
  },
  'calc/incomplete-period': {
    why: 'Three quarters would look like a good year.',
    bad: byQuarter([1, 2, 3]),
    good: byQuarter([1, 2, 3, 4]),
    asked: {},
  },
  'calc/long-formula-chain': {
    why: 'Nobody could follow the worked calculation, and a mistake in the first would be in all.',
    bad: Object.fromEntries(longChain),
    good: chain(2),
    asked: {},
  },
  'calc/missing-value': {
    why: 'An empty cell is not 0: nobody knows how many there were.',
    bad: inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,'),
    asked: {},
  },
  'calc/more-than-one-row': {
    why: 'A published figure is never added, and to take the first of several would be to guess.',
    bad: {
      ...published,
      ...inCell(
        'South Lanarkshire,2023,600,66000\n',
        'South Lanarkshire,2023,600,66000\nSouth Lanarkshire,2023,610,66000\n',
      ),
    },
    good: { ...published, 'falls.csv': csv },
    asked: {},
  },
  'calc/no-area-column': {
    why: 'Whose figures they are is said nowhere, neither by a column nor by the `area` of partnership.yaml.',
    bad: {
      ...changed('falls.dataset.yaml', [
        'council: { role: area, level: council }',
        'council: { role: category }',
      ]),
      ...changed('partnership.yaml', ['area: South Lanarkshire\n', '']),
    },
    asked: {},
  },
  'calc/no-calculation': {
    why: 'Measures alone do not say which is divided by which.',
    bad: definition([`calculation: ${rate}\n`, '']),
    asked: {},
  },
  'calc/no-data': {
    why: 'The row may be missing from the extract, or filtered away; that is not the same as 0.',
    bad: inCell('South Lanarkshire,2023,600,66000\n', ''),
    asked: {},
  },
  'calc/no-data-file': {
    why: 'Every figure from the file is missing until it is there.',
    bad: changed('falls.dataset.yaml', ['path: falls.csv', 'path: fals.csv']),
    asked: {},
  },
  'calc/no-formula': {
    why: 'A part of the formula may have been deleted by accident.',
    bad: calculation('{ method: formula, formula: "falls /" }'),
    good: calculation('{ method: formula, formula: "falls / people * 1000" }'),
    asked: {},
  },
  'calc/no-period-column': {
    why: 'Without it the figures of all years would be added up for each.',
    bad: changed('falls.dataset.yaml', [
      'year: { role: period, grain: calendarYear }',
      'year: { role: category }',
    ]),
    asked: {},
  },
  'calc/no-query': {
    why: 'What is counted is said, and not where the numbers are.',
    bad: definition([fallsQuery, 'falls: { title: Falls }']),
    asked: {},
  },
  'calc/not-additive': {
    why: 'The rate of two councils is not the sum of their rates, nor the average, for one has more people.',
    bad: published,
    asked: whole,
    good: {
      ...published,
      ...changed('falls.dataset.yaml', ['level: council', 'level: partnership']),
      'falls.csv': 'council,year,falls,people\nClackmannanshire and Stirling,2023,290,30000\n',
    },
  },
  'calc/period-not-in-data': {
    why: "A month is a part of a year, and nobody can say which part of the year's figure is its own.",
    bad: definition(),
    asked: { period: '2023-05' },
    askedInstead: {},
  },
  'calc/query-not-usable': {
    why: 'The query names what the dataset does not have, so that it reads nothing.',
    bad: definition([fallsQuery, 'falls: sum(fals) from falls']),
    asked: {},
  },
  'calc/disclosure-not-read': {
    why: 'A slip in `disclosure` would show every small count, and what has been shown cannot be taken back.',
    bad: {
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}disclosure: { suppressBelow: 5 }\n`,
    },
    good: {
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}disclosure: { suppressAtOrBelow: 5 }\n`,
    },
    asked: { about: 'shown value' },
  },
  'calc/small-count': {
    why: 'In a small number of people somebody may be recognised.',
    bad: {
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}disclosure: { suppressAtOrBelow: 5 }\n`,
      ...inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,3'),
    },
    good: {
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}disclosure: { suppressAtOrBelow: 5 }\n`,
      'falls.csv': csv,
    },
    asked: { about: 'shown value' },
  },
  'calc/suppressed': {
    why: 'Whoever published the data does not show the count; to put a number in its place would be to make it up.',
    bad: {
      ...changed('falls.dataset.yaml', [
        'falls: { role: measure }',
        'falls: { role: measure, suppressed: ["*"] }',
      ]),
      ...inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,*'),
    },
    good: {
      ...changed('falls.dataset.yaml', [
        'falls: { role: measure }',
        'falls: { role: measure, suppressed: ["*"] }',
      ]),
      'falls.csv': csv,
    },
    asked: {},
  },
  'calc/unknown-dataset': {
    why: 'There is nothing to read the numbers from.',
    bad: definition([fallsQuery, 'falls: sum(falls) from fals']),
    asked: {},
  },
  'calc/unknown-indicator': {
    why: 'A part of the arithmetic is missing, and with it the figure.',
    bad: calculation('{ method: formula, formula: "[fals] * 2" }'),
    good: {
      ...calculation('{ method: formula, formula: "[falls-at-home] * 2" }'),
      ...inIndicator(`calculation: ${rate}`),
    },
    asked: {},
  },
  'calc/unknown-measure': {
    why: 'A part of the arithmetic is missing, and with it the figure.',
    bad: calculation('{ method: rate, numerator: fals, denominator: people, per: 1000 }'),
    asked: {},
  },
  'calc/unreadable-value': {
    why: 'To leave the cell out would make the total too small without a word.',
    bad: inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,ca. 600'),
    asked: {},
  },
};
