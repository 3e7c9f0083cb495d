import type { Indicator, LinkedIndicator } from '../../core.ts';
import { joined } from '../../core.ts';
import { attributionWords, sexWords } from '../../format/definition-words.ts';
import { asSentence, levelWords } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { entriesOf, plainSection } from './entry.ts';

/** Whom the indicator is about, and for which areas. */
export function scopeSection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { ages, sex, breakdowns = {}, attributedBy, areas } = indicator.effective;
  return plainSection(
    'scope',
    'Who and where',
    entriesOf(indicator, [
      { term: 'Ages', texts: [ages && ageWords(ages)], path: ['ages'] },
      { term: 'Sex', texts: [sex && sexWords[sex]], path: ['sex'] },
      ...Object.entries(breakdowns).map(([name, groups]) => ({
        term: `Split by ${name}`,
        texts: [groups === 'notListed' ? 'The groups are not listed.' : `${groups.join('; ')}.`],
        path: ['breakdowns', name],
      })),
      { term: 'Areas', texts: [areas && areasWords(areas)], path: ['areas'] },
      {
        term: 'Counted under',
        texts: [attributedBy && attributionWords[attributedBy]],
        path: ['attributedBy'],
      },
    ]),
  );
}

function ageWords({ from, to }: NonNullable<Indicator['ages']>): string {
  if (to === undefined) return from === 0 ? 'All ages.' : `${from} and over.`;
  if (from === to) return `${from} only.`;
  return from === 0 ? `Under ${to + 1}.` : `${from} to ${to}.`;
}

function areasWords(areas: NonNullable<Indicator['areas']>): string {
  return asSentence(
    joined(areas.map((level) => (level === 'scotland' ? 'Scotland' : levelWords[level].many))),
  );
}
