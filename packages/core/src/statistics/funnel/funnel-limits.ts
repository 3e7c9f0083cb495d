import { ninetyFivePercent, ninetyNinePointEightPercent } from '../confidence.ts';
import { faultOfPer, readAll, readDivisor } from '../given.ts';
import { exactPoissonLimits } from '../intervals/exact-poisson.ts';
import { absent, found, type Given, type Outcome } from '../outcome.ts';
import { axisEnds, axisPoints } from './axis.ts';
import { checkParts, extentOf, type RateRecord, readRecords } from './records.ts';

/** The control limits at one place of the horizontal axis; `twoSigma` holds 95% and `threeSigma` 99.8% of areas that differ only by chance. */
export interface FunnelLimit<Side> {
  /** Population for proportions, events for ratios and rates. */
  readonly at: number;
  readonly twoSigma: { readonly lower: Side; readonly upper: Side };
  readonly threeSigma: { readonly lower: Side; readonly upper: Side };
}

/** A limit, and the number of expected events or the population of one year at which it is drawn. */
export interface PoissonSide {
  readonly limit: number;
  readonly drawnAt: number;
}

/** The limits of a whole funnel about its baseline. */
export interface Funnel<Side> {
  readonly baseline: number;
  readonly limits: readonly FunnelLimit<Side>[];
}

/**
 * The control limits of a funnel plot of proportions.
 *
 * @input   numerators, denominators of all areas, 0 <= numerator <= denominator; per: 100 for per cent, 1 for a fraction
 * @result  at 100 populations the proportions whose Wilson interval would just reach the baseline, within 0 to `per`
 * @absent  an area missing -> missing; suppressed; denominator 0 -> zero-denominator; numerator above it -> numerator-above-denominator;
 *          no areas -> too-few
 * @source  Wilson 1927 solved for the proportion; agrees with PHEindicatormethods 2.1.0 `calculate_funnel_limits`, which cuts upper limits at
 *          100 whatever `per` is
 * @rounds  never
 */
export function proportionFunnel(
  numerators: readonly Given[],
  denominators: readonly Given[],
  { per = 100 }: { readonly per?: number } = {},
): Outcome<Funnel<number>> {
  const parts = faultOfPer(per) ?? checkParts(numerators, denominators);
  if ('kind' in parts) return parts;
  const baseline = parts.numerator / parts.denominator;
  const points = axisPoints(axisEnds(parts), 0);
  const limits = points.map((at): FunnelLimit<number> => {
    const within = (z: number) => {
      const reach = z * Math.sqrt((baseline * (1 - baseline)) / at);
      return { lower: Math.max(0, baseline - reach) * per, upper: Math.min(1, baseline + reach) * per };
    };
    return { at, twoSigma: within(ninetyFivePercent.z), threeSigma: within(ninetyNinePointEightPercent.z) };
  });
  return found({ baseline: baseline * per, limits });
}

/**
 * The control limits of a funnel plot of observed over expected events.
 *
 * @input   expected events of all areas, above 0; shown: `ratio` for 100 x observed / expected, `excess` for observed / expected - 1
 * @result  at 100 counts of events the limits of the ratio, each with the expected events at which it is drawn
 * @absent  as for `proportionFunnel`
 * @source  exact Poisson limits, Armitage & Berry 2002; agrees with PHEindicatormethods 2.1.0 to 1e-6, where its search stops
 * @rounds  never
 */
export function ratioFunnel(
  expected: readonly Given[],
  { shown = 'ratio' }: { readonly shown?: 'ratio' | 'excess' } = {},
): Outcome<Funnel<PoissonSide>> {
  const counts = readAll(expected, readDivisor, 'the count of expected events');
  if ('kind' in counts) return counts;
  if (counts.length === 0) return absent('too-few', 'there are no areas.');
  const express = (ratio: number) => (shown === 'ratio' ? ratio * 100 : ratio - 1);
  const points = axisPoints(axisEnds(extentOf(counts)), 1);
  const limits = poissonLimits(points, (events, drawnAt) => ({ limit: express(events / drawnAt), drawnAt }));
  return found({ baseline: express(1), limits });
}

/**
 * The control limits of a funnel plot of rates.
 *
 * @input   records of all areas: events, rate, and the population where there are no events; per: of the rates; years: that the events span;
 *          isStandardised: whether the rates are directly standardised, when areas without events are left out
 * @result  at 100 counts of events the limits of the rate, each with the population of one year at which it is drawn
 * @absent  events missing -> missing; a rate missing or 0 without a population -> missing; suppressed; negative; no events at all -> zero-numerator
 * @source  exact Poisson limits; the population is taken from the rate, so that a standardised rate has the one that explains it;
 *          agrees with PHEindicatormethods 2.1.0 to 1e-6, where its search stops. Its baseline of standardised rates leaves out the
 *          population of areas without events, and so does this one
 * @rounds  never
 */
export function rateFunnel(
  records: readonly RateRecord[],
  { per = 100_000, years = 1, isStandardised = false }: RateFunnelOptions = {},
): Outcome<Funnel<PoissonSide>> {
  const areas = faultOfPer(years) ?? readRecords(records, { per, isStandardised });
  if ('kind' in areas) return areas;
  const events = areas.reduce((sum, area) => sum + area.events, 0);
  const people = areas.reduce((sum, area) => sum + area.population, 0);
  if (people === 0) return absent('too-few', 'there are no areas.');
  if (events === 0)
    return absent('zero-numerator', 'no area has events, so there is no rate to compare with.');
  const perPerson = events / people;
  const populations = areas.map(({ population }) => population).filter((population) => population > 0);
  const { from, to } = axisEnds(extentOf(populations));
  const ends = { from: Math.floor(from * perPerson), to: Math.ceil(to * perPerson) };
  const limits = poissonLimits(axisPoints(ends, 0), (count, expected) => ({
    limit: (count / expected) * perPerson * per,
    drawnAt: expected / perPerson / years,
  }));
  return found({ baseline: perPerson * per, limits });
}

/** How the rates of a funnel were made. */
export interface RateFunnelOptions {
  readonly per?: number;
  readonly years?: number;
  readonly isStandardised?: boolean;
}

/** The expected events of which a count would be the outermost that chance still brings. */
function poissonLimits(
  points: readonly number[],
  side: (events: number, expected: number) => PoissonSide,
): readonly FunnelLimit<PoissonSide>[] {
  return points.map((at) => {
    const [two, three] = [ninetyFivePercent, ninetyNinePointEightPercent].map((confidence) => {
      const { lower, upper } = exactPoissonLimits(at, confidence) ?? { lower: at, upper: at };
      // The more events are expected, the lower a count of events lies on the plot.
      return { lower: side(at, upper), upper: side(at, lower) };
    }) as [FunnelLimit<PoissonSide>['twoSigma'], FunnelLimit<PoissonSide>['threeSigma']];
    return { at, twoSigma: two, threeSigma: three };
  });
}
