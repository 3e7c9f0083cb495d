import { formatExactly } from '../results/format-number.ts';
import { isAtLeast, isAtMost } from './closeness.ts';
import { judged } from './judgement.ts';
import { roundedFirst, roundsTheValue } from './round-first.ts';
import { defineScheme } from './scheme.ts';

/** Judges by two thresholds of the value itself, an essential and a desirable one. */
export const twoThresholdsScheme = defineScheme({
  id: 'twoThresholds',
  title: 'Two thresholds',
  summary:
    'Green from the desirable threshold, amber from the essential one, red where not even that is met; no target is needed.',
  comparesWith: 'limits',
  needsPolarity: true,
  compares: 'The two thresholds that are written; `polarity` says on which side of them a value is good.',
  rounding: roundsTheValue,
  ends: 'A value exactly on a threshold meets it, whichever way is better.',
  absences: [],
  source:
    'The key performance indicators of the Scottish abdominal aortic aneurysm screening programme: essential 75% or more, desirable 85% or more.',
  example: 'rag: { scheme: twoThresholds, essential: 75, desirable: 85 }',
  heading: () => 'Against the thresholds',
  describe: ({ essential, desirable }) =>
    `Green from the desirable threshold of ${formatExactly(desirable)}, amber from the essential one of ${formatExactly(essential)}, red on its wrong side`,
  judge({ value }, { essential, desirable, roundFirst }, { polarity, print }) {
    const compared = roundedFirst(value, roundFirst);
    const meets = polarity === 'lowerIsBetter' ? isAtMost : isAtLeast;
    const side = polarity === 'lowerIsBetter' ? 'above' : 'short of';
    const threshold = (limit: number) =>
      `threshold of ${polarity === 'lowerIsBetter' ? 'at most' : 'at least'} ${print.value(limit)}`;
    const gap = (limit: number) => `${print.difference(limit, compared)} ${side}`;
    if (meets(compared, desirable)) {
      return judged('green', `meets the desirable ${threshold(desirable)}`);
    }
    if (meets(compared, essential)) {
      const essentialMet = `meets the essential ${threshold(essential)}`;
      return judged(
        'amber',
        `${essentialMet}, ${gap(desirable)} the desirable one of ${print.value(desirable)}`,
      );
    }
    return judged('red', `${gap(essential)} the essential ${threshold(essential)}`);
  },
});
