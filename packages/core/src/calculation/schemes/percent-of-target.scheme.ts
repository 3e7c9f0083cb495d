import { notJudged } from './judgement.ts';
import { judgedByMiss, missInWords, missOfTarget } from './miss.ts';
import { roundedFirst, roundsTheValue } from './round-first.ts';
import { defineScheme } from './scheme.ts';
import { toleranceInWords } from './tolerance.ts';

/** Judges how far a value misses its target in per cent of the target. */
export const percentOfTargetScheme = defineScheme({
  id: 'percentOfTarget',
  title: 'Per cent of the target',
  summary: 'How far the value misses its target, in per cent of the target.',
  comparesWith: 'target',
  needsPolarity: false,
  compares: 'The target of the same period and area; of a range, the side that is missed by more.',
  rounding: roundsTheValue,
  ends: 'A miss of exactly `green` per cent is green, one of exactly `amber` per cent is amber.',
  absences: [{ code: 'calc/zero-target', when: 'The target is 0, which has no per cent to miss it by.' }],
  source: 'Glasgow City and Perth and Kinross judge so, with 2.49 and 4.99, and with 3 and 6 per cent.',
  example: 'rag: { scheme: percentOfTarget, green: 3, amber: 6 }',
  heading: () => 'Against the target',
  describe: (parameters) => toleranceInWords(parameters, '%'),
  judge({ value }, { green, amber, roundFirst }, { target = {}, print }) {
    const compared = roundedFirst(value, roundFirst);
    const miss = missOfTarget(compared, target);
    if (miss.limit === 0) {
      return notJudged({ code: 'calc/zero-target', message: 'A target of 0 has no per cent to miss it by.' });
    }
    const onePerCent = Math.abs(miss.limit) / 100;
    const size = print.difference(miss.limit, compared);
    const ofTarget = ` (${print.number(miss.amount / onePerCent, 1)}% of it)`;
    const words = missInWords(compared, target, print, print.isPercentage ? `${size}${ofTarget}` : size);
    return judgedByMiss(miss, { green: green * onePerCent, amber: amber * onePerCent }, words);
  },
});
