import type { Cube } from '../calculation/cubes/cube.ts';
import { runPlan } from '../calculation/cubes/run-plan.ts';
import { compilePlan } from '../calculation/plans/compile-plan.ts';
import { planKey } from '../calculation/plans/plan-key.ts';
import type { KeyColumn } from '../data/table.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { defineRule, type RulePage } from './rule.ts';
import { oncePerTable } from './tables/once-per-table.ts';
import { keyColumns } from './tables/row-key.ts';
import { conditionText } from './words/condition-text.ts';
import { namesOf, type ToldMembers, toldMembers } from './words/phrases.ts';
import { boundQueries } from './written/bound-queries.ts';

export const page: RulePage = {
  summary: 'value() finds one row for each area and period.',
  why: 'A published figure is read from its own row. Where the condition leaves several rows, nobody can say which of them is meant.',
  examples: {
    bad: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey
`,
    good: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
`,
  },
};

export const valueNotUnique = defineRule({
  id: 'value-not-unique',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    several: (
      params: { rows: number; area: string; period: string; column: string; example: string } & ToldMembers,
    ) =>
      `value() needs one row for an area and period, and finds ${params.rows} for ${params.area}, ${params.period}: "${params.column}" is ${namesOf(params.members, 3, params.count)}. Add a condition that keeps one, such as: ${params.example}.`,
  },
  check(indicator, { workspace }, report) {
    for (const { query, dataset } of boundQueries(indicator, workspace)) {
      const { aggregate } = query.parsed;
      if (aggregate?.function !== 'value' || !dataset.table || query.problems.length > 0) continue;
      const plan = compilePlan(query.parsed, dataset);
      const { table } = dataset;
      const crowded =
        plan && oncePerTable(table, `crowded ${planKey(plan)}`, () => firstCrowded(runPlan(plan, table)));
      if (!crowded) continue;
      const { varying, members, ...params } = crowded;
      report('several', {
        document: query.document,
        range: query.rangeOf(aggregate.span),
        params: {
          ...params,
          column: varying.name,
          ...toldMembers(members),
          example: conditionText(varying.name, members[0] ?? ''),
        },
      });
    }
  },
});

/** The first area and period with several rows that differ in a category; rows that differ in nothing are the file's mistake. */
function firstCrowded(cube: Cube) {
  const splitting = keyColumns(cube.table).filter(({ role }) => role === 'category' || role === 'age');
  for (let group = 0; group < cube.groups.count; group++) {
    if ((cube.groups.rows[group] ?? 0) < 2) continue;
    const rows = cube.rowsOf(group);
    const varying = splitting
      .map((column) => ({ column, members: membersIn(column, rows) }))
      .sort((a, b) => b.members.length - a.members.length)[0];
    if (varying === undefined || varying.members.length < 2) continue;
    return {
      rows: rows.length,
      area: placeName(cube, rows[0] ?? 0),
      period: periodName(cube, rows[0] ?? 0),
      varying: varying.column,
      members: varying.members,
    };
  }
  return undefined;
}

function membersIn({ codes, members }: KeyColumn, rows: Int32Array): readonly string[] {
  return [...new Set(rows.map((row) => codes[row] as number))].map((code) => members[code] ?? '');
}

function placeName({ table, plan }: Cube, row: number): string {
  const column = plan.areaColumn === undefined ? undefined : table.columns.get(plan.areaColumn);
  return column?.role === 'area' ? (column.areas[column.codes[row] as number]?.name ?? '') : 'the whole file';
}

function periodName({ table, plan }: Cube, row: number): string {
  const column = plan.periodColumn === undefined ? undefined : table.columns.get(plan.periodColumn);
  const period = column?.role === 'period' ? column.periods[column.codes[row] as number] : undefined;
  return period ? describePeriod(period) : 'all periods';
}
