import { type Alignment, numberedFramework, type Source } from '../core.ts';
import { certaintyWords } from '../format/definition-words.ts';
import type { AlignmentView, IdentityView } from './indicator-view.ts';
import { notReportedWords } from './sections/reporting.ts';
import type { ViewContext } from './view-context.ts';

type Confidence = keyof typeof certaintyWords;

/** What the indicator is called and what it is about. */
export function identityOf(context: ViewContext): IdentityView {
  const { id, effective } = context.indicator;
  return {
    id,
    title: effective.title ?? effective.shortTitle ?? id,
    shortTitle: effective.shortTitle ?? effective.title ?? id,
    aliases: effective.aliases ?? [],
    alignments: alignmentsOf(context),
    reporting: notReportedWords(effective),
  };
}

/** An alignment with all that may be said of it. */
export interface WrittenAlignment {
  readonly outcome: string | number;
  readonly authority?: string | undefined;
  readonly source?: string | Source | undefined;
  readonly confidence?: Confidence | undefined;
}

/** An alignment in its long form, however it is written. */
export function writtenAlignment(alignment: Alignment): WrittenAlignment {
  return typeof alignment === 'object' ? alignment : { outcome: alignment };
}

function alignmentsOf({ indicator, workspace }: ViewContext): readonly AlignmentView[] {
  const numbered = numberedFramework(workspace);
  return (indicator.effective.outcomes ?? []).map((alignment) => {
    const { outcome, authority, confidence } = writtenAlignment(alignment);
    const reference = String(outcome);
    const slash = reference.indexOf('/');
    const item = reference.slice(slash + 1);
    const id = slash === -1 ? numbered : reference.slice(0, slash);
    const framework = workspace.frameworks.get(id ?? '')?.effective;
    const found = framework?.items?.[item];
    return {
      reference,
      found: id !== undefined && found ? { framework: id, item } : undefined,
      framework: framework?.title ?? id,
      item: slash === -1 ? `Outcome ${item}` : item,
      text: found?.title,
      shortTitle: found?.shortTitle,
      authority: authority === undefined ? undefined : `Who says so: ${authority}.`,
      certainty: confidence && certaintyOfAlignment(authority, confidence),
    };
  });
}

/** Below the words of an outcome it must be plain that it is the alignment, and not those words, that nobody has found. */
function certaintyOfAlignment(authority: string | undefined, confidence: Confidence): string {
  const words = certaintyWords[confidence];
  return authority === undefined
    ? `That it belongs here: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words;
}
