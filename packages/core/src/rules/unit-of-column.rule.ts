import { defineRule, type RulePage } from './rule.ts';
import { haveNoWordInCommon } from './words/unit-words.ts';
import { boundQueries } from './written/bound-queries.ts';

export const page: RulePage = {
  summary: 'Every measure is read from a column that holds what the measure is said to count.',
  why: 'Readmissions divided by people in place of discharges still look like a rate, and are another one: a person can be discharged many times, and most people never are. Days, stays and people are mixed up in the same way.',
  examples: {
    bad: `id: NI-14
extends: national
measures:
  discharges: sum(population) from made-up-population where age >= 18
`,
    good: `id: NI-14
extends: national
measures:
  discharges: sum(discharged) from made-up-discharges
`,
  },
};

export const unitOfColumn = defineRule({
  id: 'unit-of-column',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    differs: (params: { measure: string; unit: string; column: string; holds: string }) =>
      `The measure "${params.measure}" is in ${params.unit}, but the column "${params.column}" holds ${params.holds}. Read a column of ${params.unit}, or correct the unit of one of the two.`,
  },
  check(indicator, { workspace }, report) {
    for (const { measure, query, columns } of boundQueries(indicator, workspace)) {
      const { function: aggregate, column: name } = query.parsed.aggregate ?? {};
      const { unit, counts } = measure.effective;
      const column = columns.get(name?.text ?? '');
      if (!name || aggregate === 'countDistinct' || column?.role !== 'measure') continue;
      const holds = column.unit;
      if (unit === undefined || holds === undefined) continue;
      const said = counts === undefined ? [unit] : [unit, counts];
      if (!said.every((words) => haveNoWordInCommon(words, holds))) continue;
      report('differs', {
        document: query.document,
        range: query.rangeOf(name.span),
        params: { measure: measure.name, unit, column: name.text, holds },
      });
    }
  },
});
