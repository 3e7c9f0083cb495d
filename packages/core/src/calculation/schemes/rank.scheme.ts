import { groupInWords } from './group-in-words.ts';
import { judged, notJudged } from './judgement.ts';
import { ordinal } from './ordinal.ts';
import { placeInWords, placeOf, withoutInWords } from './places.ts';
import { roundsAll } from './round-first.ts';
import { defineScheme } from './scheme.ts';

/** Judges at which place among a group of areas a value stands. */
export const rankScheme = defineScheme({
  id: 'rank',
  title: 'Rank',
  summary: 'At which place among a group of areas the value stands; 1 is the best, by `polarity`.',
  comparesWith: 'group',
  needsPolarity: true,
  compares:
    'The values of the areas of `group` for the same period, its own among them; those without a whole value are left out and named.',
  rounding: roundsAll,
  ends: 'The places `green` and `amber` belong to their colours. Equal values share the better place, and the next is counted on: 1, 2, 2, 4.',
  absences: [
    { code: 'calc/group-too-small', when: 'No other area of the group has a whole value.' },
    { code: 'calc/not-in-group', when: 'The area is not one of the group.' },
    { code: 'calc/unknown-group', when: '`group` names no group of areas.' },
  ],
  source:
    'Edinburgh and the benchmarking framework report ranks among 31 partnerships and 32 councils. Neighbours in a rank may differ by chance alone: see `intervalOverlap`.',
  example: 'rag: { scheme: rank, group: partnerships, green: 8, amber: 23 }',
  heading: ({ group }) => `Among the ${groupInWords(group)}`,
  describe: ({ group, green, amber }) =>
    `Green to the ${ordinal(green)} place of the ${groupInWords(group)}, amber to the ${ordinal(amber)}, red beyond`,
  judge(_, { green, amber, roundFirst }, { polarity, group }) {
    if ('code' in group) return notJudged(group);
    const found = placeOf(group, polarity, { roundFirst, fewest: 2 });
    if ('code' in found) return notJudged(found);
    const colour = found.place <= green ? 'green' : found.place <= amber ? 'amber' : 'red';
    return judged(colour, placeInWords(found, group), { notes: withoutInWords(group) });
  },
});
