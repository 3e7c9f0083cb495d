import { nearestWord } from '../text/nearest-word.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { isCutOff } from './written/own-words.ts';

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
      `The calculation uses "${measure}" as its ${as}, and this file removes it. Leave it in, or write a calculation without it.`,
  },
  check(indicator, _, report) {
    if (isCutOff(indicator) || isUnread(indicator)) return;
    const { document, measures } = indicator;
    for (const { name, as, range } of neededMeasures(indicator)) {
      if (measures.has(name)) continue;
      if (range === undefined) {
        const isTakenAway = document.removals.some((path) => path.join('.') === `measures.${name}`);
        const key = document.rangeOfKey(['measures', name]);
        if (isTakenAway) report('takenAway', { document, range: key, params: { measure: name, as } });
        continue;
      }
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

/** Whether "measures" is no group of keys, which has been said where it stands. */
function isUnread({ chain }: LinkedIndicator): boolean {
  return chain.some(({ problems }) =>
    problems.some(({ code, params }) => code === 'schema/wrong-type' && params.key === 'measures'),
  );
}
