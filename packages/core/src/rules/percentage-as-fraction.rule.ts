import { selectRows } from '../calculation/cubes/filter.ts';
import { compilePlan } from '../calculation/plans/compile-plan.ts';
import { conditionKey } from '../calculation/plans/plan-key.ts';
import { countOf } from '../text/count-of.ts';
import type { LinkedDataset } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { type Fractions, findFractions } from './tables/find-fractions.ts';
import { oncePerTable } from './tables/once-per-table.ts';
import { plainNumber } from './words/phrases.ts';
import { type BoundQuery, boundQueries } from './written/bound-queries.ts';

export const page: RulePage = {
  summary: 'Figures in per cent are not stored as fractions of 1.',
  why: 'Newer files of the benchmarking framework hold 0.83 where older ones hold 83. Under the unit "%" the one is printed as less than one per cent, and beside figures of the older kind the series falls to nothing.',
  examples: {
    bad: `id: made-up-fractions
path: ../data/made-up-fractions.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  share: { role: measure, unit: "%" }
`,
    good: `id: made-up-fractions
path: ../data/made-up-fractions.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  # A query reads it as a share, and a formula makes it a percentage: share * 100.
  share: { role: measure, unit: share of 1 }
`,
  },
};

export const percentageAsFraction = defineRule({
  id: 'percentage-as-fraction',
  severity: 'warning',
  appliesTo: ['dataset', 'indicator'],
  tellsFigures: true,
  messages: {
    column: (params: FractionParams) =>
      `${whatIsSeen(params)}, but the unit is "${params.unit}". ${mendFor(params)}`,
    published: (params: FractionParams) =>
      `${whatIsSeen(params)}, but the unit of the indicator is "${params.unit}". ${mendFor(params)}`,
  },
  check(subject, { workspace }, report) {
    if ('table' in subject) {
      for (const { column, unit, fractions } of fractionColumns(subject)) {
        report('column', {
          document: subject.document,
          range: subject.document.rangeOfValue(['columns', column, 'unit']),
          params: { column, unit, ...fractions },
        });
      }
      return;
    }
    const { unit, calculation } = subject.effective;
    if (calculation?.method !== 'published' || !isPercentage(unit)) return;
    for (const bound of boundQueries(subject, workspace)) {
      const name = bound.query.parsed.aggregate?.column;
      const fractions = bound.measure.name === calculation.value ? fractionsRead(bound) : undefined;
      if (!name || !fractions) continue;
      report('published', {
        document: bound.query.document,
        range: bound.query.rangeOf(name.span),
        params: { column: name.text, unit, ...fractions },
      });
    }
  },
});

type FractionParams = Fractions & { readonly column: string; readonly unit: string };

function whatIsSeen({ column, count }: FractionParams): string {
  return `All ${countOf(count, 'value')} of "${column}" lie between 0 and 1, as fractions do`;
}

function mendFor({ highest }: FractionParams): string {
  const written = plainNumber(highest);
  return `Is ${written} meant as ${plainNumber(highest * 100)}%? Then multiply the figures by 100; if it is ${written}%, say "maximum: 1" for the column.`;
}

function isPercentage(unit: string | undefined): unit is string {
  return unit !== undefined && /%|\bper ?cent/i.test(unit);
}

/** The columns in per cent whose figures are fractions. One that may not go above 1 is in very small percentages and says so. */
function fractionColumns({ document, table }: LinkedDataset) {
  return Object.entries(document.model.columns ?? {}).flatMap(([column, definition]) => {
    const measure = table?.columns.get(column);
    if (!table || measure?.role !== 'measure' || definition.role !== 'measure') return [];
    const { unit, maximum } = definition;
    if (!isPercentage(unit) || (maximum !== undefined && maximum <= 1)) return [];
    const fractions = oncePerTable(table, `fractions in ${column}`, () => findFractions(measure));
    return fractions ? [{ column, unit, fractions }] : [];
  });
}

/** What a query reads, if it is fractions, from a column that has no unit of its own, such as one that holds many indicators. */
function fractionsRead({ query, dataset, columns }: BoundQuery): Fractions | undefined {
  const name = query.parsed.aggregate?.column?.text ?? '';
  const definition = columns.get(name);
  const measure = dataset.table?.columns.get(name);
  const plan = query.problems.length > 0 ? undefined : compilePlan(query.parsed, dataset);
  if (!dataset.table || measure?.role !== 'measure' || definition?.role !== 'measure' || !plan)
    return undefined;
  const { unit, maximum } = definition;
  if (unit !== undefined || (maximum !== undefined && maximum <= 1)) return undefined;
  const { table } = dataset;
  const key = plan.condition ? conditionKey(plan.condition) : '';
  return oncePerTable(table, `fractions in ${name} where ${key}`, () =>
    findFractions(measure, selectRows(plan.condition, table)),
  );
}
