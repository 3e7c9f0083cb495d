import { joined } from '../text/joined.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { aggregationOf } from './indicators/calculation-inputs.ts';
import { findMethod, runMethod } from './methods/run-method.ts';
import { isWhole } from './results/is-whole.ts';
import type { IndicatorResult, Reason, Status } from './results/result.ts';
import { gravest } from './results/status.ts';

/** One number for a group of areas; which of the two kinds it is says the function that made it. */
export interface PeerFigure
  extends Pick<IndicatorResult, 'value' | 'lower' | 'upper' | 'confidence' | 'intervalMethod'> {
  readonly status: Status;
  /** Why there is none, or who is not in it. */
  readonly reason: Reason | undefined;
  /** How many areas are in it. */
  readonly count: number;
}

/**
 * The unweighted mean of the values of areas: a small area counts as much as a large one.
 *
 * @input   results: one for each area, of one indicator and period
 * @result  the sum of the whole values over how many they are; no interval. It is not the rate of the group
 * @absent  no area has a whole value -> missing("calc/peers-without-value"); those without one are left out and named
 * @source  the family averages of the Local Government Benchmarking Framework
 * @rounds  never
 */
export function unweightedMeanOfPeers(results: readonly IndicatorResult[]): PeerFigure {
  const whole = results.filter(isWhole);
  if (whole.length === 0)
    return absent({ code: 'calc/peers-without-value', message: 'No peer has a whole value.' });
  const value = whole.reduce((sum, result) => sum + (result.value ?? 0), 0) / whole.length;
  return { ...noInterval, value, ...standing(whole, results, 'no whole value') };
}

/**
 * The rate of areas taken as one: their numerators and denominators are added, and the calculation is done again.
 *
 * @input   results: one for each area, of one indicator and period; indicator: its calculation divides a numerator by a denominator
 * @result  the value of the method for the sums, with its interval
 * @absent  a calculation with no numerator and denominator, or figures that may not be added -> missing("calc/no-parts"); no area has
 *          both parts -> missing("calc/peers-without-value"); those without them are left out and named
 * @source  Scotland's own rates are made so: sums over sums, never a mean of rates
 * @rounds  never
 */
export function pooledRateOfPeers(
  results: readonly IndicatorResult[],
  indicator: Pick<LinkedIndicator, 'effective'>,
): PeerFigure {
  const { calculation, decimals = 2 } = indicator.effective;
  const method = calculation && findMethod(calculation.method);
  const isQuotient =
    method?.inputs.map(({ name }) => name).join() === 'numerator,denominator' && method.asks === undefined;
  if (calculation === undefined || method === undefined || !isQuotient) {
    return absent({
      code: 'calc/no-parts',
      message: `The values are ${calculation?.method === 'published' ? 'published' : 'made'} without a numerator and a denominator that could be added.`,
    });
  }
  if (aggregationOf(indicator) === 'none') {
    return absent({
      code: 'calc/no-parts',
      message: 'The definition says that its figures are never added.',
    });
  }
  const whole = results.filter(
    (result) => isWhole(result) && result.numerator !== undefined && result.denominator !== undefined,
  );
  if (whole.length === 0) {
    return absent({
      code: 'calc/peers-without-value',
      message: 'No peer has a numerator and a denominator that may be shown.',
    });
  }
  const sum = (part: 'numerator' | 'denominator') => ({
    value: whole.reduce((total, result) => total + (result[part] ?? 0), 0),
    lower: undefined,
    upper: undefined,
  });
  const inputs = new Map([
    ['numerator', sum('numerator')],
    ['denominator', sum('denominator')],
  ]);
  const outcome = runMethod(method, inputs, {
    per: 'per' in calculation ? calculation.per : undefined,
    confidence: 'confidence' in calculation ? calculation.confidence : undefined,
    formula: undefined,
    decimals,
  });
  if (outcome.kind === 'missing') return absent(outcome.reason);
  const { value, interval } = outcome;
  return {
    value,
    lower: interval?.lower,
    upper: interval?.upper,
    confidence: interval?.confidence,
    intervalMethod: interval?.method,
    ...standing(whole, results, 'no numerator and denominator for the whole period'),
  };
}

const noInterval = {
  lower: undefined,
  upper: undefined,
  confidence: undefined,
  intervalMethod: undefined,
} as const;

function absent(reason: Reason): PeerFigure {
  return { ...noInterval, value: undefined, status: 'missing', reason, count: 0 };
}

function standing(
  used: readonly IndicatorResult[],
  all: readonly IndicatorResult[],
  lacking: string,
): Pick<PeerFigure, 'status' | 'reason' | 'count'> {
  const without = all.filter((result) => !used.includes(result)).map(({ area }) => area.name);
  return {
    status: gravest(used.map(({ status }) => status)),
    reason:
      without.length === 0
        ? undefined
        : { code: 'calc/peers-without-value', message: `Without ${joined(without)}: ${lacking}.` },
    count: used.length,
  };
}
