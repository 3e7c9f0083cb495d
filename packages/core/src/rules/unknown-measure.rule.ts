import { nearestWord } from '../text/nearest-word.ts';
import { isTakenAway } from '../workspace/is-written.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { isCutOff, saysSomewhere } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Every measure that the calculation names is one of the measures of the indicator.',
  why: 'The calculation puts measures together by their names. With a name that is not there it has nothing to divide, and the indicator has no value.',
  examples: {
    bad: `id: falls
title: Falls that were followed by an admission, per 1,000 people
unit: admissions per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: fall, denominator: people, per: 1000 }
`,
    good: `id: falls
title: Falls that were followed by an admission, per 1,000 people
unit: admissions per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`,
  },
};

export const unknownMeasure = defineRule({
  id: 'unknown-measure',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    unknown: (params: { measure: string; as: string; suggestion: string | null; known: readonly string[] }) =>
      `${
        params.as === 'formula' ? 'The formula' : `"${params.as}"`
      } names "${params.measure}", which is not a measure of this indicator.${
        params.suggestion !== null
          ? didYouMean(params.suggestion)
          : params.known.length > 0
            ? ` The measures are ${namesOf(params.known, 8)}.`
            : ' Describe it under "measures".'
      }`,
    takenAway: ({ measure, as }: { measure: string; as: string }) =>
      `"${measure}" has nothing in it, so this file takes away the measure that it extends, which the calculation uses as its ${as}. Write a query behind it, or take the key out.`,
    allTakenAway: () =>
      '"measures" has nothing in it, so this file takes away all the measures that it extends. Write a measure below it, or take the key out.',
  },
  check(indicator, _, report) {
    if (isCutOff(indicator)) return;
    const { document, measures } = indicator;
    const lacking = neededMeasures(indicator).filter(
      ({ name }) => !measures.has(name) && !saysSomewhere(indicator, ['measures', name]),
    );
    if (lacking.length > 0 && isTakenAway(document, ['measures'])) {
      report('allTakenAway', { document, range: document.rangeOfKey(['measures']), params: {} });
      return;
    }
    for (const { name, as, range } of lacking) {
      if (isTakenAway(document, ['measures', name])) {
        const key = document.rangeOfKey(['measures', name]);
        report('takenAway', { document, range: key, params: { measure: name, as } });
        continue;
      }
      if (range === undefined) continue;
      const known = [...measures.keys()];
      const suggestion = nearestWord(name, known) ?? null;
      const edits = suggestion === null ? [] : [{ file: document.path, range, newText: suggestion }];
      report('unknown', {
        document,
        range,
        params: { measure: name, as, suggestion, known },
        fixes: suggestion === null ? [] : [{ title: `Change to "${suggestion}"`, edits }],
      });
    }
  },
});
