import type { Area } from '../areas/area.ts';
import { findArea } from '../areas/find-area.ts';
import type { Expectation } from '../model/indicator.ts';
import type { Period } from '../periods/period.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { readPeriod } from './measures/proxy.ts';
import type { Calculator } from './results/calculator.ts';
import { formatExactly } from './results/format-number.ts';
import type { IndicatorResult, Place } from './results/result.ts';

/** How one expected figure of a definition compares with the result. */
export interface ExpectationOutcome {
  readonly indicator: string;
  /** The position in the list of expected figures, from 0. */
  readonly index: number;
  readonly area: Area | undefined;
  readonly period: Period | undefined;
  readonly expected: Expectation;
  /** Undefined when the area or the period is not known. */
  readonly actual: IndicatorResult | undefined;
  /** The value found less the value expected; undefined when one of them is not there. */
  readonly difference: number | undefined;
  readonly met: boolean;
  /** Why it is not met, in a sentence; undefined when it is. */
  readonly reason: string | undefined;
  readonly place: Place;
}

/** Compares the expected figures of an indicator with its results. */
export function runExpectations(
  workspace: Workspace,
  calculator: Calculator,
  indicator: LinkedIndicator,
): readonly ExpectationOutcome[] {
  if (workspace.indicators.get(indicator.id) !== indicator) return [];
  return (indicator.effective.expect ?? []).map((expected, index) => {
    const area = findArea(expected.area);
    const period = readPeriod(expected.period, indicator.effective.period?.type);
    const actual = area && period && calculator.result(indicator.id, area, period);
    const reason = actual === undefined ? unknownReason(expected, area) : compare(expected, actual);
    return {
      indicator: indicator.id,
      index,
      area,
      period,
      expected,
      actual,
      difference:
        expected.value === undefined || actual?.value === undefined
          ? undefined
          : actual.value - expected.value,
      met: reason === undefined,
      reason,
      place: placeOf(indicator, index),
    };
  });
}

/** What is said of an expected figure that is not met, wherever it is said: where, when, and why. */
export function notMetSentence(words: {
  readonly area: string;
  readonly period: string;
  readonly reason: string;
}): string {
  const { area, period, reason } = words;
  return `${area}, ${period}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}

function unknownReason({ area: areaText, period }: Expectation, area: Area | undefined): string {
  return area === undefined
    ? `"${areaText}" is not an area that Ninefold knows.`
    : `"${period}" is not a period that this indicator has.`;
}

function compare(expected: Expectation, actual: IndicatorResult): string | undefined {
  const parts = [
    compareStatus(expected, actual),
    compareNumber('value', expected.value, expected.within ?? 0, actual),
    compareNumber('numerator', expected.numerator, 0, actual),
    compareNumber('denominator', expected.denominator, 0, actual),
  ].filter((reason) => reason !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function compareStatus({ status }: Expectation, actual: IndicatorResult): string | undefined {
  if (status === undefined || status === actual.status) return undefined;
  return `Expected the status ${status}, found ${actual.status}${because(actual)}.`;
}

/** Room for what binary numbers do to decimals such as 0.05: a billionth of the expected number or of the room it has. */
const slack = 1e-9;

function compareNumber(
  name: 'value' | 'numerator' | 'denominator',
  expected: number | undefined,
  within: number,
  result: IndicatorResult,
): string | undefined {
  if (expected === undefined) return undefined;
  const what = name === 'value' ? '' : ` the ${name}`;
  const actual = result[name];
  if (actual === undefined)
    return `Expected${what} ${formatExactly(expected)}, found none: ${result.status}${because(result)}.`;
  const difference = actual - expected;
  if (Math.abs(difference) <= within + slack * Math.max(Math.abs(expected), within)) return undefined;
  const room = within === 0 ? '' : ` within ${formatExactly(within)}`;
  const way = difference > 0 ? 'more' : 'less';
  return `Expected${what} ${formatExactly(expected)}${room}, found ${formatExactly(actual)}: ${formatExactly(Math.abs(difference))} ${way}.`;
}

function because({ reason }: IndicatorResult): string {
  return reason === undefined ? '' : ` (${reason.message.replace(/\.$/, '')})`;
}

function placeOf(indicator: LinkedIndicator, index: number): Place {
  const path = ['expect', index];
  const { document, path: found } = indicator.originOf(path) ?? { document: indicator.document, path };
  return { file: document.path, range: document.rangeOfValue(found) };
}
