import type { ProblemExamples } from './problem-example.ts';
import { changed, smallWorkspace } from './small-workspace.ts';

const csv = smallWorkspace['falls.csv'];
const inCell = (from: string, to: string) => changed('falls.csv', [from, to]);
const rate = '{ method: rate, numerator: falls, denominator: people, per: 1000 }';
const calculation = (other: string) => changed('falls.indicator.yaml', [rate, other]);
const proportion = changed(
  'falls.indicator.yaml',
  [rate, '{ method: proportion, numerator: falls, denominator: people }'],
  ['unit: falls per 1,000 people', 'unit: "%"'],
);
const share = (part: string, of: string) => ({
  'falls.indicator.yaml': `id: falls
title: Share of falls that happened at home
unit: "%"
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  home: sum(home) from falls
  outside: sum(outside) from falls
  elsewhere: sum(elsewhere) from falls
calculation: { method: composition, value: ${part}, of: [${of}] }
`,
  'falls.dataset.yaml': smallWorkspace['falls.dataset.yaml']
    .replace('  falls: {', '  home: {')
    .replace('people: {', 'outside: { role: measure }\n  elsewhere: {'),
  'falls.csv': 'council,year,home,outside,elsewhere\nSouth Lanarkshire,2023,400,150,50\n',
});
const change = (since: string) => ({
  'falls.indicator.yaml': `id: falls
title: Change of the falls of people aged 65 and over
unit: "%"
polarity: lowerIsBetter
period: { type: calendarYear }
measures: { falls: sum(falls) from falls }
calculation: { method: percentChange, formula: falls${since} }
`,
});

/** Falls and people in bands of age. */
const ageRows = { '65-74': '200,36000', '75-84': '250,22000', '85+': '150,8000' } as const;
const csvByAge = (rows: Readonly<Record<string, string>>) =>
  `council,year,age_group,falls,people\n${Object.entries(rows)
    .map(([band, numbers]) => `South Lanarkshire,2023,${band},${numbers}\n`)
    .join('')}`;
const byAge = (
  rows: Readonly<Record<string, string>> = ageRows,
  { by = 'age_group', falls = 'sum(falls) from falls' } = {},
) => ({
  'falls.indicator.yaml': `id: falls
title: Falls of people aged 65 and over, standardised by age
unit: falls per 100,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: ${falls}
  people: sum(people) from falls
calculation: { method: directlyStandardisedRate, numerator: falls, denominator: people, by: ${by}, standardPopulation: european2013 }
`,
  'falls.dataset.yaml': smallWorkspace['falls.dataset.yaml'].replace(
    '  falls: {',
    '  age_group: { role: category }\n  falls: {',
  ),
  'falls.csv': csvByAge(rows),
});

/** A mean with its sum of squares. */
const mean = (squares: string) => ({
  'falls.indicator.yaml': `id: falls
title: Days in hospital after a fall
unit: days
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  days: sum(days) from falls
  stays: sum(stays) from falls
  squares: sum(squares) from falls
calculation: { method: mean, numerator: days, denominator: stays, sumOfSquares: squares }
`,
  'falls.dataset.yaml': smallWorkspace['falls.dataset.yaml']
    .replace('  falls: {', '  days: {')
    .replace('  people: {', '  squares: { role: measure }\n  stays: {'),
  'falls.csv': `council,year,days,stays,squares\nSouth Lanarkshire,2023,1000,100,${squares}\n`,
});

const yearToDate = (yearStarts: string) => ({
  'falls.indicator.yaml': `id: falls
title: Falls of people aged 65 and over since the start of the year
unit: falls
polarity: lowerIsBetter
period: { type: calendarYear }
measures: { falls: sum(falls) from falls }
calculation: { method: yearToDate, value: falls, yearStarts: ${yearStarts} }
`,
});

const split = 'sum(falls) from falls where age_group != "All ages"';

/** Why a method gives no value. */
export const calcMethodExamples: ProblemExamples = {
  'calc/band-without-age': {
    why: 'Such a text is often the total, whose people are in the other bands already and would be counted twice.',
    bad: byAge({ 'All ages': '600,66000', ...ageRows }),
    good: {
      ...byAge({ 'All ages': '600,66000', ...ageRows }, { falls: split }),
      'falls.indicator.yaml': byAge(ageRows, { falls: split })['falls.indicator.yaml'].replace(
        'people: sum(people) from falls',
        'people: sum(people) from falls where age_group != "All ages"',
      ),
    },
    asked: {},
  },
  'calc/bands-do-not-match': {
    why: 'The falls of a band without its people have no rate, and people without their falls make the rate too low.',
    bad: {
      ...byAge(),
      'falls.indicator.yaml': byAge()['falls.indicator.yaml'].replace(
        'sum(people) from falls',
        'sum(people) from falls where age_group != "85+"',
      ),
    },
    good: byAge(),
    asked: {},
  },
  'calc/bands-overlap': {
    why: 'Somebody of 70 is in both, and would count twice.',
    bad: byAge({ '65+': '600,66000', ...ageRows }),
    good: byAge(),
    asked: {},
  },
  'calc/negative-count': {
    why: 'There are no fewer than no falls; it may be a correction, or a code for "not known".',
    bad: inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,-99'),
    asked: {},
  },
  'calc/no-bands': {
    why: 'A standardised rate is made of the rates by age, and the data give only the whole.',
    bad: byAge(ageRows, { by: 'council_area' }),
    good: byAge(),
    asked: {},
  },
  'calc/no-earlier-period': {
    why: 'A change from a year to itself is always 0 and says nothing.',
    bad: change(', since: 2023'),
    good: change(', since: 2022'),
    asked: {},
  },
  'calc/not-a-count': {
    why: 'The largest falls of two bands added up are a number that means nothing.',
    bad: byAge(ageRows, { falls: 'max(falls) from falls' }),
    good: byAge(),
    asked: {},
  },
  'calc/not-a-part': {
    why: 'The shares would not add up to 100.',
    bad: share('home', 'outside, elsewhere'),
    good: share('home', 'home, outside, elsewhere'),
    asked: {},
  },
  'calc/not-finite': {
    why: 'No count of people or days is so large: a number was multiplied where it should have been divided, or a cell is wrong.',
    bad: calculation('{ method: ratio, numerator: people, denominator: falls, per: 1.0e308 }'),
    asked: {},
  },
  'calc/not-in-a-year': {
    why: 'A calendar year lies in two financial years, so that it is not certain from when to add.',
    bad: yearToDate('april'),
    good: yearToDate('january'),
    asked: {},
  },
  'calc/numerator-above-denominator': {
    why: 'More than all cannot be: the two may count different things, such as falls and people.',
    bad: { ...proportion, ...inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,66600') },
    good: { ...proportion, 'falls.csv': csv },
    asked: {},
  },
  'calc/part-twice': {
    why: 'The whole would be too large, and every share too small.',
    bad: share('home', 'home, home, outside, elsewhere'),
    good: share('home', 'home, outside, elsewhere'),
    asked: {},
  },
  'calc/squares-too-small': {
    why: 'An interval made from it would be too narrow or none: the two queries do not read the same stays.',
    bad: mean('900'),
    good: mean('15000'),
    asked: {},
  },
  'calc/too-few': {
    why: 'With so few events the weights of the ages decide the rate, and one case more would double it.',
    bad: byAge({ '65-74': '2,36000', '75-84': '3,22000', '85+': '1,8000' }),
    good: byAge(),
    asked: {},
  },
  'calc/unknown-period': {
    why: 'What it was compared with then is not said.',
    bad: change(', since: lately'),
    good: change(', since: 2022'),
    asked: {},
  },
  'calc/zero-denominator': {
    why: 'Nothing can be divided by 0; Excel shows #DIV/0! and R shows Inf.',
    bad: inCell('South Lanarkshire,2023,600,66000', 'South Lanarkshire,2023,600,0'),
    asked: {},
  },
};
