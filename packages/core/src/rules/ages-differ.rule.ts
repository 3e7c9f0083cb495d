import { selectRows } from '../calculation/cubes/filter.ts';
import { compilePlan } from '../calculation/plans/compile-plan.ts';
import type { PlanCondition } from '../calculation/plans/plan.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { type AgeColumn, ageColumnsOf } from './tables/age-columns.ts';
import { type Years, yearsInWords, yearsOf } from './tables/age-years.ts';
import { memberTable } from './tables/member-table.ts';
import { onKnownColumns } from './tables/sketch-table.ts';
import { boundQueries, testsOf } from './written/bound-queries.ts';
import { neededMeasures } from './written/needed-measures.ts';

export const page: RulePage = {
  summary: 'Every query takes the ages that the indicator says it is about.',
  why: 'An "adult" is 17 and over in the survey, 18 and over for admissions, 65 and over for falls and 75 and over for delayed discharges. A query with the ages of another indicator gives a number that looks right and belongs to other people.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "18plus" and reason = "All reasons"
  population75plus: sum(population) from made-up-population where age >= 75
`,
    good: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
  population75plus: sum(population) from made-up-population where age >= 75
`,
  },
};

export const agesDiffer = defineRule({
  id: 'ages-differ',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    outside: ({ taken, ages }: { column: string; taken: string; ages: string }) =>
      `This query takes ${taken}, but the indicator is about ${ages}. Ask for those here, or say the others under "ages".`,
    leavesOut: ({ leftOut, ages }: { column: string; leftOut: string; ages: string }) =>
      `This query leaves out ${leftOut}, but the indicator is about ${ages}. Ask for all of them here, or say fewer under "ages".`,
  },
  check(indicator, { workspace }, report) {
    const { ages } = indicator.effective;
    if (ages === undefined) return;
    const wanted = yearsOf(ages);
    const mayTakeFewer = partsOfIndicator(indicator);
    for (const { measure, query, dataset, columns } of boundQueries(indicator, workspace)) {
      const { condition } = (query.problems.length === 0 && compilePlan(query.parsed, dataset)) || {};
      for (const ageColumn of ageColumnsOf(query.parsed, dataset.table, columns)) {
        const { name } = ageColumn.column;
        const taken = yearsTaken(condition, ageColumn);
        const test = testsOf(query.parsed.condition).find(({ column }) => column.text === name);
        if (taken === undefined || taken.size === 0 || test === undefined) continue;
        const place = { document: query.document, range: query.rangeOf(test.span) };
        const params = { column: name, ages: yearsInWords(wanted) };
        if ([...taken].some((year) => !wanted.has(year))) {
          report('outside', { ...place, params: { ...params, taken: yearsInWords(taken) } });
          continue;
        }
        const available = new Set(ageColumn.years.flatMap((years) => [...(years ?? [])]));
        const leftOut = [...available].filter((year) => wanted.has(year) && !taken.has(year));
        if (leftOut.length === 0 || mayTakeFewer.has(measure.name)) continue;
        report('leavesOut', { ...place, params: { ...params, leftOut: yearsInWords(new Set(leftOut)) } });
      }
    }
  },
});

/** The ages that a condition takes; undefined where it leaves them open, or takes a member whose ages are not known. */
function yearsTaken(condition: PlanCondition | undefined, { column, years }: AgeColumn): Years | undefined {
  const table = memberTable(column);
  const selected = selectRows(onKnownColumns(condition, table), table);
  if (selected === undefined) return undefined;
  const taken = years.filter((_, member) => selected[member] === 1);
  return taken.every((each) => each !== undefined) ? new Set(taken.flatMap((each) => [...each])) : undefined;
}

/** The measures that may be about fewer ages than the indicator: the part of a proportion, and what a formula puts together. */
function partsOfIndicator(indicator: LinkedIndicator): ReadonlySet<string> {
  const { calculation } = indicator.effective;
  const isPart = (as: string) =>
    as === 'formula' || (as === 'numerator' && calculation?.method === 'proportion');
  return new Set(neededMeasures(indicator).flatMap(({ name, as }) => (isPart(as) ? [name] : [])));
}
