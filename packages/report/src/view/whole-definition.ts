import { joined } from '../core.ts';
import { asSentence } from '../format/words.ts';
import type { DefinitionSectionView, EntryView } from './definition-view.ts';
import type { SourceView } from './evidence-view.ts';
import { fewest, fewestTexts } from './fewest.ts';
import type { IndicatorView } from './indicator-view.ts';
import { restEntry } from './sections/entry.ts';

/** Every section of a definition in the order of a page, for those who draw it as one piece. None is empty. */
export function wholeDefinition(view: IndicatorView): readonly DefinitionSectionView[] {
  const { sections, files } = view.definition;
  const last = (id: string) => sections.filter((section) => section.id === id);
  const atEnd = [...last('publication'), ...last('certainty'), ...last('contact')];
  return [
    ...sections.filter((section) => !atEnd.includes(section)),
    ...comparingSection(view),
    ...quotingSection(view),
    ...last('publication'),
    ...sectionOf('sources', 'Sources', view.sources.map(sourceEntry)),
    ...last('certainty'),
    ...last('contact'),
    ...sectionOf('files', 'Written in', [
      entry(
        undefined,
        files.map(({ text }) => text),
      ),
    ]),
  ];
}

/** What stands in the way of a comparison: breaks, indicators that look alike, and a twin. */
export function comparingSection({ breaks, lookalikes }: IndicatorView): readonly DefinitionSectionView[] {
  return sectionOf('comparing', 'Before you compare it', [
    ...breaks.map(({ period, reason, source, place }) => ({
      ...entry(
        `Break at ${period.description}`,
        [asSentence(reason)],
        source === undefined ? [] : [`Source: ${source}`],
      ),
      place,
    })),
    ...lookalikes.map(({ kind, id, title, text, notes }) =>
      entry(
        `${kind === 'twin' ? 'Twin' : 'Not comparable with'} ${id}${title === undefined ? '' : ` (${title})`}`,
        [text],
        notes,
      ),
    ),
  ]);
}

/** What a reader must know, and what helps to understand the figures. */
export function quotingSection({ caveats, notes }: IndicatorView): readonly DefinitionSectionView[] {
  return [
    ...sectionOf('caveats', 'Before you quote it', [entry(undefined, caveats)]),
    ...sectionOf('notes', 'Notes', [entry(undefined, notes)]),
  ];
}

/** What a source is called: its title, or the next best thing. */
export function sourceTitle({ title, publisher, url, of }: SourceView): string {
  return title ?? publisher ?? url ?? of.join('; ');
}

/** What it is the source of: `For the definition and Outcome 2`. */
export function sourcePurpose({ of }: SourceView): string {
  return `For ${joined(of)}`;
}

/** Publisher, licence, release and the rest, in a few words each. */
export function sourceFacts({
  title,
  publisher,
  licence,
  copyright,
  vintage,
  retrieved,
}: SourceView): readonly string[] {
  return [
    title === undefined ? undefined : publisher,
    licence,
    copyright,
    vintage && `release ${vintage}`,
    retrieved && `retrieved ${retrieved}`,
  ].filter((fact) => fact !== undefined);
}

/** What must be known of a source: what it says, what may be done with it, how far it can be trusted. */
export function sourceSentences({ notes, reuse, certainty }: SourceView): readonly string[] {
  return [...notes.map(asSentence), ...(reuse ? [asSentence(reuse)] : []), ...(certainty ? [certainty] : [])];
}

function sourceEntry(source: SourceView): EntryView {
  const title = sourceTitle(source);
  const facts = sourceFacts(source).join(', ');
  const sentences = sourceSentences(source).join(' ');
  const address = source.url === title ? undefined : source.url;
  return entry(
    undefined,
    [facts === '' ? title : `${title}, ${facts}`],
    [
      [`${sourcePurpose(source)}.`, sentences].filter((part) => part !== '').join(' '),
      ...(address === undefined ? [] : [address]),
    ],
  );
}

function sectionOf(
  id: string,
  heading: string,
  entries: readonly EntryView[],
): readonly DefinitionSectionView[] {
  const said = entries.filter(({ texts }) => texts.length > 0);
  return said.length === 0
    ? []
    : [{ id, heading, groups: [{ title: undefined, entries: [...fewest(said), ...restEntry(said)] }] }];
}

function entry(term: string | undefined, texts: readonly string[], notes: readonly string[] = []): EntryView {
  return { term, texts: fewestTexts(texts), code: undefined, notes, field: undefined, place: undefined };
}
