import type { Indicator } from '../../core.ts';
import { reportingWords } from '../../format/definition-words.ts';
import { asSentence } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { citationNotes } from '../source-words.ts';
import type { ViewContext } from '../view-context.ts';
import { entriesOf, plainSection } from './entry.ts';

/** Whether national figures come out, since when, why not and who says so. */
export function reportingSection({ indicator }: ViewContext): readonly DefinitionSectionView[] {
  const { reporting } = indicator.effective;
  if (reporting === undefined) return [];
  return plainSection(
    'reporting',
    'Reporting status',
    entriesOf(indicator, [
      {
        texts: [`${statusSentence(reporting)}${reporting.reason ? ` ${asSentence(reporting.reason)}` : ''}`],
        notes: citationNotes(reporting.source),
        path: ['reporting'],
      },
    ]),
  );
}

/** Said at the top of a page when national figures do not come out; undefined when they do. */
export function notReportedWords({ reporting }: Partial<Indicator>): string | undefined {
  if (reporting === undefined || reporting.status === 'reported') return undefined;
  const sentence = statusSentence(reporting);
  return reporting.reason === undefined ? sentence : `${sentence.slice(0, -1)}: ${reporting.reason}`;
}

function statusSentence({ status, since }: NonNullable<Indicator['reporting']>): string {
  return `${reportingWords[status]}${since === undefined ? '' : ` since ${since}`}.`;
}
