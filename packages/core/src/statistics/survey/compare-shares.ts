import { type Confidence, ninetyFivePercent } from '../confidence.ts';
import { readCount, readDivisor } from '../given.ts';
import { absent, found, type Given, type Outcome } from '../outcome.ts';
import { roundHalfEven } from '../rounding.ts';

/** A weighted share of one survey with what the design of its sample cost. */
export interface SurveyShare {
  /** From 0 to 1. */
  readonly share: Given;
  readonly respondents: Given;
  /** 1 for a simple sample. */
  readonly designEffect: Given;
}

/** How one share stands to another. */
export interface ShareComparison {
  /** One less other. */
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  readonly isSignificant: boolean;
  /** `higher` or `lower` only where the difference is significant and shows in whole percentage points. */
  readonly standing: 'higher' | 'lower' | 'not different';
}

/**
 * Whether two shares from weighted samples differ by more than chance.
 *
 * @input   each: share from 0 to 1, respondents above 0, design effect above 0
 * @result  one less other with its z; significant where z is beyond the level on either side; `standing` also asks for a whole percentage point
 * @absent  a share outside 0 to 1 -> out-of-range; no respondents -> zero-denominator; both shares 0 or 1 -> too-few: there is no error to
 *          compare with; negative; missing; suppressed
 * @source  Health and Care Experience Survey, which treats an area and Scotland as independent; a significant difference that rounds to no
 *          percentage point is not told there, and is `isSignificant` here
 * @rounds  `standing` rounds the difference to whole percentage points, a half to even
 */
export function compareShares(
  one: SurveyShare,
  other: SurveyShare,
  { confidence = ninetyFivePercent }: { readonly confidence?: Confidence } = {},
): Outcome<ShareComparison> {
  const variances: number[] = [];
  for (const { share, respondents, designEffect } of [one, other]) {
    const p = readCount(share, 'a share');
    if (typeof p !== 'number') return p;
    if (p > 1) return absent('out-of-range', `a share is ${p}, and it cannot be above 1.`);
    const n = readDivisor(respondents, 'the number of respondents');
    if (typeof n !== 'number') return n;
    const effect = readCount(designEffect, 'a design effect');
    if (typeof effect !== 'number') return effect;
    variances.push((effect * p * (1 - p)) / n);
  }
  const difference = Number(one.share) - Number(other.share);
  const standardError = Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
  if (standardError === 0) return absent('too-few', 'neither share has an error to compare with.');
  const z = difference / standardError;
  const isSignificant = Math.abs(z) > confidence.z;
  const shows = roundHalfEven(difference * 100, 0) !== 0;
  const side = difference > 0 ? 'higher' : 'lower';
  return found({
    difference,
    standardError,
    z,
    isSignificant,
    standing: isSignificant && shows ? side : 'not different',
  });
}
