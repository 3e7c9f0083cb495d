import type { Area } from '../../areas/area.ts';
import { InternalError } from '../../diagnostics/internal-error.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import type { Period } from '../../periods/period.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { periodMeasured, proxyFor } from '../measures/proxy.ts';
import type { Reading } from '../measures/read-measure.ts';
import type { MethodOutcome } from '../methods/method.ts';
import { findMethod, runMethod } from '../methods/run-method.ts';
import type { IndicatorResult, Reason, Status } from '../results/result.ts';
import { gravest } from '../results/status.ts';
import { alignBands } from './align-bands.ts';
import {
  type CalculationContext,
  type CalculationInputs,
  inputsOf,
  isDenominator,
} from './calculation-inputs.ts';
import { closingSteps } from './steps.ts';

/** The result of an indicator for an area and a period, with its worked calculation. */
export function calculateIndicator(
  indicator: LinkedIndicator,
  area: Area,
  asked: Period,
  context: CalculationContext,
): IndicatorResult {
  const period = proxyFor(indicator, asked);
  const measuredOver = periodMeasured(period);
  const inputs = inputsOf(indicator, area, measuredOver, context);
  const readings = [...inputs.readings.values()];
  const statuses = readings.map((reading) => reading.status);
  const status = gravest(period.kind === 'proxy' ? [...statuses, 'estimated'] : statuses);
  const blocked = inputs.reason ?? reasonOf(readings, status);
  const isPartial = status === 'incomplete' && inputs.reason === undefined && hasPartSoFar(indicator, inputs);
  const outcome = blocked === undefined || isPartial ? run(indicator, inputs) : undefined;
  const result = settle(outcome, blocked, inputs.reason ? 'missing' : status);
  const value = outcome?.kind === 'value' ? outcome : undefined;
  const interval = isPartial ? undefined : value?.interval;
  const notes = [...new Set([...proxyNote(period), ...readings.flatMap((reading) => reading.notes)])];
  const { unit, calculation } = indicator.effective;
  return {
    indicator: indicator.id,
    area,
    period,
    value: value?.value,
    lower: interval?.lower,
    upper: interval?.upper,
    confidence: interval?.confidence,
    numerator: value?.counts?.numerator ?? inputs.readings.get('numerator')?.value,
    denominator: value?.counts?.denominator ?? inputs.readings.get('denominator')?.value,
    unit,
    method: calculation?.method ?? 'none',
    intervalMethod: interval?.method,
    ...result,
    notes,
    vintage: [...new Set(readings.flatMap((reading) => reading.vintage))].sort(),
    steps: [
      ...readings.map((reading) => reading.step),
      ...closingSteps(indicator, value, interval, result.status, result.reason, notes),
    ],
  };
}

function proxyNote(period: Period): readonly string[] {
  if (period.kind !== 'proxy') return [];
  const measuredOver = describePeriod(period.measuredOver);
  return [`Measured over ${measuredOver}, which stands in for ${formatPeriod(period.standsFor)}.`];
}

function run(indicator: LinkedIndicator, { readings }: CalculationInputs): MethodOutcome {
  const { calculation, decimals = 2 } = indicator.effective;
  const method = calculation && findMethod(calculation.method);
  if (calculation === undefined || method === undefined) {
    throw new InternalError(`calculating ${indicator.id}: no method ${calculation?.method}`);
  }
  const bands = alignBands(readings, calculation.method === 'directlyStandardisedRate');
  if ('code' in bands) return { kind: 'missing', reason: bands };
  const numbers = new Map(
    [...readings].flatMap(([name, { value, lower, upper }]) =>
      value === undefined ? [] : [[name, { value, lower, upper, bands: bands.get(name) }] as const],
    ),
  );
  const outcome = runMethod(method, numbers, {
    per: 'per' in calculation ? calculation.per : undefined,
    confidence: 'confidence' in calculation ? calculation.confidence : undefined,
    formula: indicator.formula?.parsed,
    convention: 'convention' in calculation ? calculation.convention : undefined,
    periods: 'periods' in calculation ? calculation.periods : undefined,
    decimals,
  });
  return outcome.kind === 'missing' ? { ...outcome, reason: sentence(outcome.reason) } : outcome;
}

function reasonOf(readings: readonly Reading[], status: Status): Reason | undefined {
  return readings.find((reading) => reading.status === status && reading.reason !== undefined)?.reason;
}

/**
 * A total so far means something when only the numerators that are added over time lack months, or when every number covers
 * the same months.
 */
function hasPartSoFar(indicator: LinkedIndicator, { readings, aggregation }: CalculationInputs): boolean {
  const { calculation } = indicator.effective;
  if (calculation === undefined || findMethod(calculation.method)?.needsWholePeriod) return false;
  const incomplete = [...readings].filter(([, reading]) => reading.status === 'incomplete');
  if (incomplete.some(([, reading]) => reading.soFar === undefined || reading.value === undefined))
    return false;
  if (aggregation === 'sumNumerators') return incomplete.every(([name]) => !isDenominator(name));
  const coverages = new Set([...readings.values()].map((reading) => reading.soFar));
  return aggregation === 'recompute' && coverages.size === 1;
}

function settle(
  outcome: MethodOutcome | undefined,
  blocked: Reason | undefined,
  status: Status,
): { readonly status: Status; readonly reason: Reason | undefined } {
  if (outcome?.kind === 'missing') return { status: 'missing', reason: outcome.reason };
  return { status, reason: blocked };
}

function sentence({ code, message }: Reason): Reason {
  return { code, message: message.charAt(0).toUpperCase() + message.slice(1) };
}
