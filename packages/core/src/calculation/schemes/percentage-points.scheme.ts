import { isPercentage } from '../results/change.ts';
import { judgedByMiss, missInWords, missOfTarget } from './miss.ts';
import { roundedFirst, roundsTheValue } from './round-first.ts';
import { defineScheme } from './scheme.ts';
import { toleranceInWords } from './tolerance.ts';

/** Judges how far a value misses its target in the units of the value. */
export const percentagePointsScheme = defineScheme({
  id: 'percentagePoints',
  title: 'Percentage points',
  summary:
    'How far the value misses its target, in the units of the value: percentage points for a percentage.',
  comparesWith: 'target',
  needsPolarity: false,
  compares: 'The target of the same period and area; of a range, the side that is missed by more.',
  rounding: roundsTheValue,
  ends: 'A miss of exactly `green` is green, one of exactly `amber` is amber.',
  absences: [],
  source:
    'Partnerships that set a tolerance for a percentage mostly mean points; per cent of the target is another thing.',
  example: 'rag: { scheme: percentagePoints, green: 0, amber: 5, roundFirst: 1 }',
  heading: () => 'Against the target',
  describe: (parameters, unit) =>
    toleranceInWords(parameters, isPercentage(unit) ? ' percentage points' : ''),
  judge({ value }, { roundFirst, ...tolerance }, { target = {}, print }) {
    const compared = roundedFirst(value, roundFirst);
    return judgedByMiss(missOfTarget(compared, target), tolerance, missInWords(compared, target, print));
  },
});
