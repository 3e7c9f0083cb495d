import { aggregationOf } from '../calculation/indicators/calculation-inputs.ts';
import { defineRule, type RulePage } from './rule.ts';
import { whyNotAdded } from './tables/estimates.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { boundQueries, ownQueries } from './written/bound-queries.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Published estimates, percentages and rates are read with value() and never added or averaged.',
  why: 'The average of two rates is not the rate of the two areas together, because one of them is larger. Survey estimates carry weights of their own level: the partnerships do not average to Scotland.',
  examples: {
    bad: `id: NI-2
extends: national
measures:
  percentPositive: mean(percent) from made-up-survey where question = "Independence"
`,
    good: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
`,
  },
};

export const valueNotAdded = defineRule({
  id: 'value-not-added',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    estimate: (params: { function: string; column: string }) =>
      `"${params.column}" holds published estimates with limits, and ${params.function}() of estimates is not an estimate. Read one with value(${params.column}).`,
    percentage: (params: { function: string; column: string }) =>
      `"${params.column}" holds percentages, and ${params.function}() of percentages is wrong wherever the groups differ in size. Read one with value(${params.column}), or query the counts behind it.`,
    rate: (params: { function: string; column: string }) =>
      `"${params.column}" holds rates, and ${params.function}() of rates is wrong wherever the groups differ in size. Read one with value(${params.column}), or query the counts behind it.`,
    addedLater: ({ column, aggregation }: { column: string; aggregation: string }) =>
      `value(${column}) reads one published figure, but "aggregation: ${aggregation}" adds figures up for larger areas and longer periods. Write sum(${column}) if these are counts, or aggregation: none.`,
  },
  check(indicator, { workspace }, report) {
    for (const { query, columns } of boundQueries(indicator, workspace)) {
      const { aggregate } = query.parsed;
      if (aggregate?.column === undefined || !averages.has(aggregate.function)) continue;
      const column = aggregate.column.text;
      const why = whyNotAdded(columns.get(column));
      if (why === undefined) continue;
      report(why, {
        document: query.document,
        range: query.rangeOf(aggregate.span),
        params: { function: aggregate.function, column },
        fixes: replaceWord(query, [aggregate.functionSpan], 'value'),
      });
    }
    const aggregation = aggregationOf(indicator);
    if (indicator.effective.calculation === undefined || aggregation === 'none') return;
    const needed = new Set(neededMeasures(indicator).map(({ name }) => name));
    const chosenHere = ownValue(indicator, ['aggregation']);
    for (const { measure, query } of ownQueries(indicator)) {
      const { aggregate } = query.parsed;
      if (aggregate?.function !== 'value' || !aggregate.column || !needed.has(measure.name)) continue;
      report('addedLater', {
        document: query.document,
        range: chosenHere ?? query.rangeOf(aggregate.span),
        params: { column: aggregate.column.text, aggregation },
      });
      if (chosenHere) return;
    }
  },
});

const averages = new Set(['sum', 'mean', 'median']);
