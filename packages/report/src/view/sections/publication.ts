import type { Indicator, LinkedIndicator } from '../../core.ts';
import { joined } from '../../core.ts';
import { formatPlain } from '../../format/number.ts';
import { asSentence } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { entriesOf, plainSection } from './entry.ts';

type Comparison = NonNullable<NonNullable<Indicator['publication']>['comparison']>;

/** How the body behind the figures brings them out. */
export function publicationSection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { publication } = indicator.effective;
  if (publication === undefined) return [];
  const { frequency, latest, areas = [], comparison, rounding, disclosureControl } = publication;
  const sentence = (text: string | undefined) => [text && asSentence(text)];
  return plainSection(
    'publication',
    'How it is published',
    entriesOf(indicator, [
      { term: 'How often', texts: sentence(frequency), path: ['publication', 'frequency'] },
      {
        term: 'Latest period',
        texts: [latest === undefined ? undefined : `${latest}, in the release named under the sources.`],
        path: ['publication', 'latest'],
      },
      {
        term: 'Areas',
        texts: [areas.length === 0 ? undefined : asSentence(joined(areas))],
        path: ['publication', 'areas'],
      },
      {
        term: 'Compared by the publisher',
        texts: [comparison && comparisonWords(comparison)],
        path: ['publication', 'comparison'],
      },
      { term: 'Rounding', texts: sentence(rounding), path: ['publication', 'rounding'] },
      {
        term: 'Small numbers',
        texts: sentence(disclosureControl),
        path: ['publication', 'disclosureControl'],
      },
    ]),
  );
}

function comparisonWords(comparison: Comparison): string {
  switch (comparison.method) {
    case 'intervalOverlap':
      return `An area differs when its ${formatPlain(Number((comparison.confidence * 100).toFixed(6)))}% confidence interval does not reach the value it is compared with.`;
    case 'quintiles':
      return 'The areas are put in order and cut into five groups of the same size.';
    case 'none':
      return 'Areas are not compared.';
  }
}
