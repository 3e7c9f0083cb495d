import type { LinkedIndicator } from '../core.ts';
import { joined } from '../core.ts';
import { certaintyWords } from '../format/definition-words.ts';
import type { DefinitionSectionView, DefinitionView } from './definition-view.ts';
import { placeView } from './figure.ts';
import type { IdentityView } from './indicator-view.ts';
import { entriesOf, plainSection } from './sections/entry.ts';
import { measuresOf, measureTitle } from './sections/formula-words.ts';
import { judgingSection } from './sections/judging.ts';
import { meaningSection } from './sections/meaning.ts';
import { measuresSection } from './sections/measures.ts';
import { methodSection } from './sections/method.ts';
import { outcomesSection } from './sections/outcomes.ts';
import { periodsSection } from './sections/periods.ts';
import { publicationSection } from './sections/publication.ts';
import { reportingSection } from './sections/reporting.ts';
import { scopeSection } from './sections/scope.ts';
import { surveySection } from './sections/survey.ts';
import type { ViewContext } from './view-context.ts';

/** All that the definition says of itself, in the order in which a reader looks for it. */
export function definitionOf(context: ViewContext, { alignments }: IdentityView): DefinitionView {
  const { indicator } = context;
  const sections = [
    ...meaningSection(indicator),
    ...reportingSection(context),
    ...outcomesSection(indicator, alignments),
    ...scopeSection(indicator),
    ...measuresSection(context),
    ...methodSection(context),
    ...periodsSection(indicator),
    ...surveySection(indicator),
    ...judgingSection(context),
    ...publicationSection(indicator),
  ];
  return {
    sections: [...sections, ...otherCertainties(indicator, sections), ...contactSection(indicator)],
    files: indicator.chain.map((document) =>
      placeView({ file: document.path, range: document.rangeOfKey(['id']) }),
    ),
  };
}

/** What would have to be added before there is a value; undefined once anything names data to read or there are values. */
export function toCalculate({ indicator, periods, workspace }: ViewContext): string | undefined {
  const isBound = [...indicator.measures.values()].some(({ query }) => query !== undefined);
  if (isBound || periods.length > 0) return undefined;
  const needed = measuresOf(indicator).map((measure) => `“${measureTitle(measure)}”`);
  if (needed.length === 0) return 'Nothing can be calculated: the definition does not say what to count.';
  const queries = `write ${needed.length === 1 ? 'a query' : 'queries'} for ${joined(needed)}`;
  return workspace.indicators.has(indicator.id)
    ? `To calculate it, ${queries}.`
    : `To calculate it, adopt it with \`ninefold adopt ${indicator.id}\` and ${queries}.`;
}

function contactSection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { contact } = indicator.effective;
  return plainSection('contact', 'Contact', entriesOf(indicator, [{ texts: [contact], path: ['contact'] }]));
}

/** How far a field is known that no entry of its own stands for. */
function otherCertainties(
  indicator: LinkedIndicator,
  sections: readonly DefinitionSectionView[],
): readonly DefinitionSectionView[] {
  const shown = new Set([
    'title',
    ...sections.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.flatMap(({ field }) => field ?? [])),
    ),
  ]);
  const others = Object.entries(indicator.effective.confidenceOf ?? {}).filter(
    ([field]) => !shown.has(field),
  );
  return plainSection(
    'certainty',
    'How far single facts are known',
    entriesOf(
      indicator,
      others.map(([field, confidence]) => ({ term: field, texts: [certaintyWords[confidence]] })),
    ),
  );
}
