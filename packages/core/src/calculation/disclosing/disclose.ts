import type { Area } from '../../areas/area.ts';
import { applyDisclosure, type DisclosureTime, withoutNumbers } from '../../disclosure/apply-disclosure.ts';
import type { DisclosurePolicy } from '../../disclosure/disclosure-policy.ts';
import { type Months, monthsOf } from '../../periods/months.ts';
import type { Period } from '../../periods/period.ts';
import { grainOf } from '../../periods/period-grain.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { indicatorsAsked, stretchAsked } from '../indicators/calculation-inputs.ts';
import { periodMeasured } from '../measures/proxy.ts';
import type { Calculator } from '../results/calculator.ts';
import type { IndicatorResult } from '../results/result.ts';
import { isCounted, measuresIn } from './counted-steps.ts';

/** What is known beside the results of an indicator when it is decided which may be shown. */
export interface DisclosureContext {
  readonly indicator: LinkedIndicator;
  readonly calculator: Calculator;
  readonly policy: DisclosurePolicy;
  /** Whether a result of another indicator is taken away. */
  isTakenAway(indicator: string, area: Area, period: Period): boolean;
}

/**
 * The results of one indicator as they may be shown, over all their areas and periods together. A rate is looked at by its numerator; a
 * formula, a change or a share of a composition by every count behind it, because the earlier count, or the part that is left, can be
 * worked out from the others. What is worked out from a result of another indicator that is not shown is not shown either.
 */
export function disclose(
  results: readonly IndicatorResult[],
  context: DisclosureContext,
): readonly IndicatorResult[] {
  const { indicator, policy } = context;
  const tables = [
    applyDisclosure(results, policy, timeOf(results, context)),
    ...countsBehind(results, indicator).map(({ countOf, isOfItsPeriod }) =>
      applyDisclosure(
        results.map((result) => ({ ...result, numerator: countOf(result) })),
        policy,
        isOfItsPeriod ? timeOf(results, context) : { ...inOnePeriod, monthsOf: () => undefined },
      ),
    ),
  ];
  return results.map((result, at) => {
    const isHidden = tables.some((shown) => shown[at]?.status === 'suppressed');
    if (result.status === 'suppressed') return result;
    return isHidden || restsOnTakenAway(result, context) ? withoutNumbers(result, policy) : result;
  });
}

const inOnePeriod = { periodOf: ({ period }: IndicatorResult) => periodKey(period) } as const;

function restsOnTakenAway(
  { area, period }: IndicatorResult,
  { indicator, isTakenAway }: DisclosureContext,
): boolean {
  return indicatorsAsked(indicator, area, periodMeasured(period)).some((asked) =>
    isTakenAway(asked.id, asked.area, asked.period),
  );
}

/** How the counts of results stand in time: over their own months, or over those that a rolling sum or a year to date adds. */
function timeOf(
  results: readonly IndicatorResult[],
  { indicator, calculator }: DisclosureContext,
): DisclosureTime<IndicatorResult> {
  const stretches = new Map(
    results.map((result) => [result, stretchAsked(indicator, result.area, periodMeasured(result.period))]),
  );
  return {
    ...inOnePeriod,
    monthsOf: (result) => monthsCounted(stretches.get(result)?.period ?? periodMeasured(result.period)),
    unprinted: [...stretches].flatMap(([{ area, period }, stretch]) => {
      const months = monthsCounted(periodMeasured(period));
      if (stretch === undefined || months === undefined) return [];
      const count = calculator.measured(indicator.id, stretch.refersTo, area, period);
      return [{ area, months, count }];
    }),
  };
}

/** A census on a day is never added to another. */
function monthsCounted(period: Period): Months | undefined {
  const first = period.kind === 'rolling' ? period.first : period;
  return grainOf(first) === 'snapshot' ? undefined : monthsOf(period);
}

const changes: ReadonlySet<string> = new Set(['percentChange', 'percentagePointChange']);
const methodsOfSeveralCounts: ReadonlySet<string> = new Set([...changes, 'composition', 'formula']);

/** A way to read each count that goes into results which say more than one; they are read in one order for every area and period. */
function countsBehind(
  results: readonly IndicatorResult[],
  indicator: LinkedIndicator,
): readonly {
  readonly countOf: (result: IndicatorResult) => number | undefined;
  /** A change reads an earlier period too. */
  readonly isOfItsPeriod: boolean;
}[] {
  const method = indicator.effective.calculation?.method ?? '';
  if (!methodsOfSeveralCounts.has(method)) return [];
  const whole = results.reduce<IndicatorResult | undefined>(
    (most, result) => (most && measuresIn(most).length >= measuresIn(result).length ? most : result),
    undefined,
  );
  return (whole ? measuresIn(whole) : []).flatMap((step, position) =>
    isCounted(step, indicator)
      ? [
          {
            countOf: (result) => measuresIn(result)[position]?.value,
            isOfItsPeriod: !changes.has(method),
          },
        ]
      : [],
  );
}
