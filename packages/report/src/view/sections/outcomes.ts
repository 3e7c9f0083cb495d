import type { LinkedIndicator } from '../../core.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import type { AlignmentView } from '../indicator-view.ts';
import { entriesOf, plainSection } from './entry.ts';

/** The outcomes and priorities it is about, in their own words, with who says so. */
export function outcomesSection(
  indicator: LinkedIndicator,
  alignments: readonly AlignmentView[],
): readonly DefinitionSectionView[] {
  return plainSection(
    'outcomes',
    'What it is about',
    entriesOf(
      indicator,
      alignments.length === 0
        ? [{ texts: ['No outcome or priority is named.'] }]
        : alignments.map((alignment, index) => ({
            term: alignmentTerm(alignment),
            texts: [alignment.text ?? 'Not found in a framework of this workspace.'],
            notes: [
              [alignment.authority, alignment.certainty].filter((words) => words !== undefined).join(' '),
            ],
            path: ['outcomes', index],
          })),
    ),
  );
}

/** What an alignment is called. A bare number is one of the nine outcomes; everyone knows which nine. Of the other frameworks only numbers mean something to a reader. */
export function alignmentTerm({ framework, reference, item }: AlignmentView): string {
  if (framework === undefined || isNumber(reference)) return item;
  return isNumber(item) ? `${framework}, ${item}` : framework;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
