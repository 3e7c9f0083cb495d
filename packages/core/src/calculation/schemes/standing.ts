import type { Indicator } from '../../model/indicator.ts';
import { type Judgement, judged } from './judgement.ts';

/** Where a value lies beside another when chance is allowed for. */
export type Side = 'higher' | 'lower' | 'not different';

/** Green for better, red for worse, amber for no difference, with the reason for it. */
export function judgedBySide(
  side: Side,
  polarity: Indicator['polarity'] | undefined,
  words: { readonly name: string; readonly why: string; readonly notes?: readonly string[] },
): Judgement {
  const { name, why, notes = [] } = words;
  if (side === 'not different') return judged('amber', `not different from ${name}: ${why}`, { notes });
  const isBetter = (side === 'higher') === (polarity === 'higherIsBetter');
  return judged(isBetter ? 'green' : 'red', `${isBetter ? 'better' : 'worse'} than ${name}: ${why}`, {
    notes,
  });
}

/** Said of every scheme that allows for chance. */
export const coloursOfStanding = 'Green for better, amber for not different, red for worse';
