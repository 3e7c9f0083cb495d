import { meanOf } from '../centre-line.ts';
import { type ChartKind, nothingToDraw, noVariation } from '../chart-kind.ts';
import { limitsAround } from '../limits.ts';
import { meanMovingRange, movingRanges, rangeInSigmas } from '../moving-ranges.ts';
import { knownOnly } from '../observation.ts';
import { plotValues } from './run-line.ts';

/** The two ways of writing down the same limits, and whether ranges that one odd point made are left out. */
export interface IndividualsOptions {
  /** `2.66`: Making Data Count, limits at 2.66 mean moving ranges; `exact`: at 3 / 1.128 of them. */
  readonly factor: '2.66' | 'exact';
  /** Whether moving ranges of 3.267 times their mean and more are left out, once. */
  readonly screened: boolean;
}

/**
 * The XmR chart: single values around their mean, with limits from how far neighbours are apart.
 *
 * @input   value: any number; the denominator is not used
 * @result  centre and limits in the unit of the values; a lower limit may be below 0
 * @absent  no value -> chart/too-few-points; one value, or no variation -> a centre, and no limits
 * @source  Provost & Murray 2011 p.155; agrees with NHSRplotthedots 0.2.2 `ptd_spc` (2.66) and qicharts2 0.8.1 `i` (exact)
 * @rounds  never
 */
export function individualsChart({ factor, screened }: IndividualsOptions): ChartKind {
  const sigmasPerRange = factor === '2.66' ? 2.66 / 3 : 1 / rangeInSigmas;
  return {
    id: 'individuals',
    title: 'XmR chart',
    centreName: 'mean',
    source: 'Provost & Murray 2011 p.155; Nelson 1982, J Qual Technol 14:172-173',
    plot: plotValues,
    lines(baseline) {
      const values = plotValues(baseline);
      const centre = meanOf(knownOnly(values));
      if (centre === undefined) return nothingToDraw;
      const range = meanMovingRange(movingRanges(values), screened);
      if (!range) return { centre, limitsAt: () => undefined, withoutLimits: noVariation };
      const limits = limitsAround(centre, sigmasPerRange * range);
      return { centre, limitsAt: () => limits, withoutLimits: undefined };
    },
  };
}
