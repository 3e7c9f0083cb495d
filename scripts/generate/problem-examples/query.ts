import type { ProblemExamples } from './problem-example.ts';

const where = (condition: string) => `sum(days) from stays where ${condition}`;

/** Queries and formulas that cannot be read to their end. */
export const queryExamples: ProblemExamples = {
  'query/age-band': { bad: where('age = 64-18'), good: where('age = 18-64') },
  'query/count-takes-no-column': { bad: 'count(days) from stays', good: 'count() from stays' },
  'query/expected-and': { bad: where('age between 65 to 74'), good: where('age between 65 and 74') },
  'query/expected-bracket': { bad: 'sum(days from stays', good: 'sum(days) from stays' },
  'query/expected-column': { bad: 'sum() from stays', good: 'sum(days) from stays' },
  'query/expected-comparison': { bad: where('ward'), good: where('ward = "Acute"') },
  'query/expected-condition': { bad: 'sum(days) from stays where', good: where('ward = "Acute"') },
  'query/expected-dataset': { bad: 'sum(days) from', good: 'sum(days) from stays' },
  'query/expected-from': { bad: 'sum(days)', good: 'sum(days) from stays' },
  'query/expected-function': { bad: 'from stays', good: 'sum(days) from stays' },
  'query/expected-missing': { bad: where('note is empty'), good: where('note is missing') },
  'query/expected-value': { bad: where('ward ='), good: where('ward = "Acute"') },
  'query/expected-where': { bad: 'sum(days) from stays, ward = "Acute"', good: where('ward = "Acute"') },
  'query/missing-operator': { bad: where('ward "Acute"'), good: where('ward = "Acute"') },
  'query/name-with-blanks': { bad: 'sum(bed days) from stays', good: 'sum(`bed days`) from stays' },
  'query/operator-spelling': { bad: where('ward == "Acute"'), good: where('ward = "Acute"') },
  'query/quoted-name': { bad: 'sum("days") from stays', good: 'sum(days) from stays' },
  'query/thousands-comma': { bad: where('days > 1,000'), good: where('days > 1000') },
  'query/typographic-quotes': { bad: where('ward = “Acute”'), good: where('ward = "Acute"') },
  'query/unclosed-name': { bad: 'sum(`bed days) from stays', good: 'sum(`bed days`) from stays' },
  'query/unclosed-quote': { bad: where('ward = "Acute'), good: where('ward = "Acute"') },
  'query/unexpected-text': {
    bad: where('ward = "Acute" "Long stay"'),
    good: where('ward in ("Acute", "Long stay")'),
  },
  'query/unknown-function': { bad: 'total(days) from stays', good: 'sum(days) from stays' },
  'query/unknown-period': { bad: where('year = 2023/25'), good: where('year = 2023/24') },
  'query/unknown-word': { bad: 'sum(days) form stays', good: 'sum(days) from stays' },
  'query/unquoted-text': { bad: where('ward = Acute'), good: where('ward = "Acute"') },
  'formula/bare-indicator': { bad: 'NI-19 / 2', good: '[NI-19] / 2' },
  'formula/expected-bracket': { bad: '(deaths - days', good: '(deaths - days)' },
  'formula/expected-operand': { bad: 'deaths /', good: 'deaths / days' },
  'formula/expected-operator': { bad: 'deaths days', good: 'deaths / days' },
  'formula/leading-equals': { bad: '= deaths / days', good: 'deaths / days' },
  'formula/thousands-comma': { bad: 'deaths * 1,000', good: 'deaths * 1000' },
  'formula/unclosed-indicator': { bad: '[NI-19 / 2', good: '[NI-19] / 2' },
};
