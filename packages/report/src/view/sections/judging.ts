import { peerGroups, type Target } from '../../core.ts';
import { polarityWords } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { schemeWords } from '../rag-words.ts';
import { citation } from '../source-words.ts';
import { targetView } from '../target-fact.ts';
import type { ViewContext } from '../view-context.ts';
import { entriesOf, notSaid, plainSection } from './entry.ts';

/** Which way is better, what a value is compared with, and what is aimed for. */
export function judgingSection(context: ViewContext): readonly DefinitionSectionView[] {
  const { indicator } = context;
  const { polarity, comparators = [], rag, targets = [], unit } = indicator.effective;
  return plainSection(
    'judging',
    'Which way is better',
    entriesOf(indicator, [
      {
        texts: [polarity ? polarityWords[polarity] : notSaid],
        path: ['polarity'],
      },
      {
        term: 'Compared with',
        texts: [comparators.length === 0 ? undefined : `${comparators.map(comparatorWords).join('; ')}.`],
        path: ['comparators'],
      },
      { term: 'Red, amber and green', texts: [rag && schemeWords(rag, unit)], path: ['rag'] },
      {
        term: targets.length === 1 ? 'Target' : 'Targets',
        texts: targets.map((target) => targetWords(context, target)),
        path: ['targets'],
        areItems: true,
      },
    ]),
  );
}

function comparatorWords(comparator: string): string {
  if (comparator === 'scotland') return 'Scotland';
  const group = peerGroups.find(({ id }) => id === comparator);
  return group?.title ?? comparator;
}

function targetWords(context: ViewContext, target: Target): string {
  const limits = targetView(context, target)?.text ?? 'no limit is given';
  const source = citation(target.source);
  const area = target.area === undefined ? '' : ` (${target.area})`;
  return `${periodsOf(target)}${area}: ${limits}.${source === undefined ? '' : ` Source: ${source}`}`;
}

function periodsOf({ period, from, to }: Target): string {
  if (period !== undefined) return String(period);
  if (from !== undefined) return to === undefined ? `From ${from}` : `${from} to ${to}`;
  return to === undefined ? 'All periods' : `Up to ${to}`;
}
