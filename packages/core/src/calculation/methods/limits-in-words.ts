import { formatConfidence, formatExactly, formatNumber } from '../results/format-number.ts';

interface Limits {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The limits of a count of events, and how they were found. */
export interface LimitsOfEvents {
  /** `exact` or `Byar`. */
  readonly method: string;
  /** As a fraction. */
  readonly confidence: number;
  readonly events: number;
  readonly limits: Limits | undefined;
}

/**
 * The working of an interval that is made from the limits of a count:
 * `Byar's 95% limits of 50 events are 37.11 and 65.92; ÷ 250 × 1,000 = 148.43 to 263.68`. `then` says what is done with them.
 */
export function limitsInWords(
  { method, confidence, events, limits }: LimitsOfEvents,
  then: string,
  { lower, upper }: Limits,
  decimals: number,
): string {
  const print = (number: number | undefined) =>
    number === undefined ? 'none' : formatNumber(number, decimals);
  const name = method === 'exact' ? 'Exact Poisson' : "Byar's";
  return `${name} ${formatConfidence(confidence)} limits of ${formatExactly(events)} events are ${print(limits?.lower)} and ${print(limits?.upper)}; ${then} = ${print(lower)} to ${print(upper)}`;
}
