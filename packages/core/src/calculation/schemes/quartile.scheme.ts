import { quantileGroups } from '../../statistics/quantile-groups.ts';
import { groupInWords } from './group-in-words.ts';
import { judged, notJudged } from './judgement.ts';
import { placeInWords, placeOf, withoutInWords } from './places.ts';
import { roundsAll } from './round-first.ts';
import { defineScheme } from './scheme.ts';

/** Judges in which quarter of a group of areas a value stands. */
export const quartileScheme = defineScheme({
  id: 'quartile',
  title: 'Quartile',
  summary:
    'In which quarter of a group of areas the value stands: the best is green, the worst is red, the two between are amber.',
  comparesWith: 'group',
  needsPolarity: true,
  compares:
    'The values of the areas of `group` for the same period, its own among them; those without a whole value are left out and named.',
  rounding: roundsAll,
  ends: 'Areas with equal values stand in the same quarter, the better one. Of 32 areas each quarter has 8; of 31 the last has 7.',
  absences: [
    { code: 'calc/group-too-small', when: 'Fewer than 4 areas of the group have a whole value.' },
    { code: 'calc/not-in-group', when: 'The area is not one of the group.' },
    { code: 'calc/unknown-group', when: '`group` names no group of areas.' },
  ],
  source:
    'The quartiles of the Local Government Benchmarking Framework, cut as PHEindicatormethods 2.1.0 `phe_quantile` cuts them.',
  example: 'rag: { scheme: quartile, group: councils }',
  heading: ({ group }) => `Among the ${groupInWords(group)}`,
  describe: ({ group }) =>
    `Green in the best quarter of the ${groupInWords(group)}, red in the worst, amber between`,
  judge(_, { roundFirst }, { polarity, group }) {
    if ('code' in group) return notJudged(group);
    const found = placeOf(group, polarity, { roundFirst, fewest: 4 });
    if ('code' in found) return notJudged(found);
    const cut = quantileGroups(found.places, 4, { first: 'lowest' });
    const quarter = cut.kind === 'value' ? cut.groups[found.own] : undefined;
    if (quarter === undefined) {
      return notJudged({
        code: 'calc/group-too-small',
        message: 'There are too few values for four quarters.',
      });
    }
    const colour = quarter === 1 ? 'green' : quarter === 4 ? 'red' : 'amber';
    const words = `in the ${quarterWords[quarter - 1]} quarter, ${placeInWords(found, group)}`;
    return judged(colour, words, { notes: withoutInWords(group) });
  },
});

const quarterWords = ['best', 'second', 'third', 'worst'] as const;
