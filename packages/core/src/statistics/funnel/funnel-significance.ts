import { type Confidence, ninetyFivePercent, ninetyNinePointEightPercent } from '../confidence.ts';
import { phe } from '../convention.ts';
import { readCount, readDivisor } from '../given.ts';
import { eventLimits } from '../intervals/event-limits.ts';
import type { Limits } from '../intervals/limits.ts';
import { wilsonLimits } from '../intervals/wilson.ts';
import { absent, type Given, type Outcome } from '../outcome.ts';
import { checkParts, type RateRecord, readRecords } from './records.ts';

/** On which side of the baseline an area lies, and beyond which limit: `0.025` beyond 95%, `0.001` beyond 99.8%. */
export type Significance = 'high 0.001' | 'high 0.025' | 'low 0.001' | 'low 0.025' | 'not significant';

type Judged = Outcome<{ readonly significance: Significance }>;

/**
 * Whether proportions differ from the one of all areas together by more than chance.
 *
 * @input   numerators, denominators of all areas, 0 <= numerator <= denominator
 * @result  for each area, by whether the baseline lies within its Wilson interval
 * @absent  as for `proportionFunnel`, the same for every area
 * @source  agrees with PHEindicatormethods 2.1.0 `assign_funnel_significance`
 * @rounds  never
 */
export function proportionSignificance(
  numerators: readonly Given[],
  denominators: readonly Given[],
): readonly Judged[] {
  const parts = checkParts(numerators, denominators);
  if ('kind' in parts) return numerators.map(() => parts);
  const baseline = parts.numerator / parts.denominator;
  return numerators.map((numerator, index) =>
    judge(baseline, Number(numerator) / Number(denominators[index]), (confidence) =>
      wilsonLimits(Number(numerator), Number(denominators[index]), confidence),
    ),
  );
}

/**
 * Whether observed events differ from the expected by more than chance.
 *
 * @input   observed: 0 or more; expected above 0
 * @result  by whether the expected lie within the limits of the observed: exact Poisson below 10, Byar's from 10
 * @absent  missing; suppressed; negative; nothing expected -> zero-denominator
 * @source  agrees with PHEindicatormethods 2.1.0 `assign_funnel_significance`, which fails for a missing count
 * @rounds  never
 */
export function ratioSignificance(observed: Given, expected: Given): Judged {
  const events = readCount(observed, 'the count of observed events');
  if (typeof events !== 'number') return events;
  const expectation = readDivisor(expected, 'the count of expected events');
  if (typeof expectation !== 'number') return expectation;
  return judge(expectation, events, (confidence) => eventLimits(events, confidence, phe));
}

/**
 * Whether rates differ from the one of all areas together by more than chance.
 *
 * @input   records of all areas: events, rate per `per`, and the population where there are no events; isStandardised: directly standardised
 * @result  for each area, by whether the events that the baseline would bring lie within the limits of its own
 * @absent  a standardised rate of fewer than 10 events -> too-few, for that area; the rest as for `rateFunnel`, for every area
 * @source  agrees with PHEindicatormethods 2.1.0 `assign_funnel_significance`, which fails where populations are not given
 * @rounds  never
 */
export function rateSignificance(
  records: readonly RateRecord[],
  {
    per = 100_000,
    isStandardised = false,
  }: { readonly per?: number; readonly isStandardised?: boolean } = {},
): readonly Judged[] {
  const areas = readRecords(records, { per, isStandardised });
  if ('kind' in areas) return records.map(() => areas);
  const events = areas.reduce((sum, area) => sum + area.events, 0);
  const people = areas.reduce((sum, area) => sum + area.population, 0);
  return areas.map((area) => {
    if (isStandardised && area.events < phe.fewestEvents) {
      return absent(
        'too-few',
        `there are ${area.events} events, and a standardised rate needs ${phe.fewestEvents}.`,
      );
    }
    return judge((area.population * events) / people, area.events, (confidence) =>
      eventLimits(area.events, confidence, phe),
    );
  });
}

function judge(
  baseline: number,
  value: number,
  limitsAt: (confidence: Confidence) => Limits | undefined,
): Judged {
  const isBeyond = (confidence: Confidence) => {
    const { lower = 0, upper = Number.POSITIVE_INFINITY } = limitsAt(confidence) ?? {};
    return baseline < lower || baseline > upper;
  };
  const side = value > baseline ? 'high' : 'low';
  if (isBeyond(ninetyNinePointEightPercent)) return { kind: 'value', significance: `${side} 0.001` };
  if (isBeyond(ninetyFivePercent)) return { kind: 'value', significance: `${side} 0.025` };
  return { kind: 'value', significance: 'not significant' };
}
