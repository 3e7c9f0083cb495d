import type { Confidence } from '../confidence.ts';
import type { Convention } from '../convention.ts';
import { byarLimits } from './byar.ts';
import { exactPoissonLimits } from './exact-poisson.ts';
import type { Limits } from './limits.ts';

/** Limits of a count of events, with the name of the method that gave them. */
export interface EventLimits extends Limits {
  readonly method: 'exact' | 'Byar';
}

/**
 * The limits of a count of independent events by the method that a convention asks for.
 *
 * @input   count >= 0, whole or not
 * @result  exact Poisson limits below the convention's `exactPoissonBelow`, Byar's from there on
 * @absent  a count that is below 0 or no number -> undefined; a lower limit that Byar's formula does not give -> as the convention says
 * @source  APHO Technical Briefing 3, page 7; agrees with PHEindicatormethods 2.1.0 `phe_rate` and with ScotPHO's `calculate_crude_rate`
 * @rounds  never
 */
export function eventLimits(
  count: number,
  confidence: Confidence,
  { exactPoissonBelow, missingLowerLimit }: Convention,
): EventLimits | undefined {
  if (count < exactPoissonBelow) {
    const limits = exactPoissonLimits(count, confidence);
    return limits && { ...limits, method: 'exact' };
  }
  const limits = byarLimits(count, confidence);
  const lower = limits?.lower ?? (missingLowerLimit === 'is 0' ? 0 : undefined);
  return limits && { lower, upper: limits.upper, method: 'Byar' };
}
