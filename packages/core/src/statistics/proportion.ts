import type { Confidence } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { faultOfPer, readCount, readDivisor } from './given.ts';
import { wilsonLimits } from './intervals/wilson.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';
import { roundHalfEven } from './rounding.ts';

/** How a proportion is expressed. */
export interface ProportionOptions {
  /** 1 for a fraction (the default), 100 for per cent. */
  readonly per?: number;
  readonly confidence?: Confidence;
  readonly convention?: Convention;
}

/**
 * The share of a whole that meets a condition, with its confidence interval.
 *
 * @input   numerator, denominator: counts of one period and area; 0 <= numerator <= denominator, denominator above 0
 * @result  the share times `per`; Wilson's interval, never outside 0 to `per`
 * @absent  denominator 0 -> zero-denominator; numerator above it -> numerator-above-denominator; below 0 -> negative; missing; suppressed.
 *          A numerator of 0 is a value: 0
 * @source  Wilson 1927, JASA 22:209-212; APHO Technical Briefing 3, page 6; agrees with PHEindicatormethods 2.1.0 `phe_proportion`, and under
 *          `scotpho` with `calculate_percent`, which lets a numerator above its denominator through
 * @rounds  as `convention.percentageDecimals` says: never under `phe`, to 2 decimals under `scotpho`
 */
export function proportion(
  numerator: Given,
  denominator: Given,
  { per = 1, convention = phe, confidence = convention.confidence }: ProportionOptions = {},
): Outcome<Estimate> {
  const part = readCount(numerator, 'the numerator');
  if (typeof part !== 'number') return part;
  const whole = readDivisor(denominator, 'the denominator');
  if (typeof whole !== 'number') return whole;
  if (part > whole) {
    const numbers = `the numerator ${part} is above the denominator ${whole}`;
    return absent('numerator-above-denominator', `${numbers}, and a part cannot be larger than its whole.`);
  }
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  const limits = wilsonLimits(part, whole, confidence);
  if (limits === undefined) return absent('too-large', 'the counts are too large to be numbers.');
  const decimals = convention.percentageDecimals;
  const express = (share: number) =>
    decimals === undefined ? share * per : roundHalfEven(share * per, decimals);
  return found({
    value: express(part / whole),
    lower: express(limits.lower),
    upper: express(limits.upper),
    confidence,
    method: 'Wilson',
  });
}
