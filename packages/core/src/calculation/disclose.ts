import { applyDisclosure } from '../disclosure/apply-disclosure.ts';
import { type DisclosurePolicy, isTooSmall } from '../disclosure/disclosure-policy.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { IndicatorResult, Step } from './result.ts';

/**
 * The results of one indicator and period as they may be shown. A rate is looked at by its numerator; a change or a share of a
 * composition by every count behind it, because the earlier count, or the part that is left, can be worked out from the others.
 */
export function disclose(
  workspace: Workspace,
  results: readonly IndicatorResult[],
  policy: DisclosurePolicy,
): readonly IndicatorResult[] {
  const byNumerator = applyDisclosure(results, policy);
  const counts = countsBehind(workspace, results);
  const byCount = counts.map((countOf) =>
    applyDisclosure(
      results.map((result) => ({ ...result, numerator: countOf(result) })),
      policy,
    ),
  );
  return byNumerator.map((shown, index) => {
    const hidden = byCount.find((each) => each[index]?.status === 'suppressed')?.[index];
    return shown.status === 'suppressed' ? shown : (hidden ?? withoutSmallBands(shown, policy));
  });
}

/** A large count may be made of small ones: then the bands are not shown, since a single one could be worked out from the rest. */
function withoutSmallBands(result: IndicatorResult, policy: DisclosurePolicy): IndicatorResult {
  if (!result.steps.some((step) => hasSmallBand(step, policy))) return result;
  return {
    ...result,
    steps: result.steps.map((step) =>
      hasSmallBand(step, policy)
        ? {
            ...step,
            table: undefined,
            notes: [...step.notes, 'The bands are not shown: some of their counts are small.'],
          }
        : step,
    ),
  };
}

function hasSmallBand({ table }: Step, policy: DisclosurePolicy): boolean {
  if (table === undefined) return false;
  const counts = table.columns.flatMap(({ isCount }, column) => (isCount ? [column] : []));
  return table.rows.some(({ cells }) => counts.some((column) => isTooSmall(cells[column] ?? 0, policy)));
}

const methodsOfSeveralCounts: ReadonlySet<string> = new Set([
  'composition',
  'percentChange',
  'percentagePointChange',
]);

/** A way to read each count that goes into results which say more than one; they are read in one order for every area. */
function countsBehind(
  workspace: Workspace,
  results: readonly IndicatorResult[],
): readonly ((result: IndicatorResult) => number | undefined)[] {
  const [first] = results;
  if (first === undefined || !methodsOfSeveralCounts.has(first.method)) return [];
  const indicator = workspace.indicators.get(first.indicator);
  const isCount = ({ measure }: Step) => {
    const { aggregate } = indicator?.measures.get(measure ?? '')?.query?.parsed ?? {};
    return aggregate !== undefined && countingFunctions.has(aggregate.function);
  };
  return measuresIn(first).flatMap((step, position) =>
    isCount(step) ? [(result) => measuresIn(result)[position]?.value] : [],
  );
}

const countingFunctions: ReadonlySet<string> = new Set(['sum', 'count', 'countDistinct']);

function measuresIn({ steps }: IndicatorResult): readonly Step[] {
  return steps.filter(({ kind }) => kind === 'measure');
}
