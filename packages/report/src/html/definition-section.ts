import { html, type SafeHtml } from '../format/html.ts';
import type { DefinitionGroupView, DefinitionSectionView, EntryView } from '../view/definition-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { placeLink, section, written, writtenPieces } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** What the indicator is: all that its definition says, and where it is written. */
export function definitionSection({ definition }: IndicatorView, options: RenderOptions): SafeHtml {
  return section(
    'definition',
    'Definition',
    html`${definition.sections.map((part) => definitionPart(part, options))}
<p class="small quiet written">Written in ${definition.files.map((file, index) => html`${index > 0 && ', '}${placeLink(file, options)}`)}</p>`,
  );
}

/** The entries of a section, as terms and what is said of them. */
export function entryList(entries: readonly EntryView[], options: RenderOptions): SafeHtml {
  const lone = entries.filter(({ term }) => term === undefined);
  const named = entries.filter(({ term }) => term !== undefined);
  return html`${lone.map(
    (entry) => html`<div class="lone">${factBlock(entry, options)}</div>
`,
  )}${
    named.length > 0 &&
    html`<dl class="terms">
${named.map(
  (
    entry,
  ) => html`<div><dt>${written(entry.term, entry.place, options)}</dt><dd>${factBlock(entry, options)}</dd></div>
`,
)}</dl>
`
  }`;
}

function definitionPart(part: DefinitionSectionView, options: RenderOptions): SafeHtml {
  return html`<div class="part">
<h3>${part.heading}</h3>
${part.groups.map((group) => definitionGroup(group, options))}</div>
`;
}

function definitionGroup({ title, place, entries }: DefinitionGroupView, options: RenderOptions): SafeHtml {
  return title === undefined
    ? entryList(entries, options)
    : html`<h4>${written(title, place, options)}</h4>
${entryList(entries, options)}`;
}

function factBlock(
  { term, texts, textPlaces = [], code, pieces = [], notes, place }: EntryView,
  options: RenderOptions,
): SafeHtml {
  const said = texts.map((text, index) => written(text, textPlaces[index], options));
  return html`${said.length > 1 ? html`<ul class="prose">${said.map((text) => html`<li>${text}</li>`)}</ul>` : said.map((text) => html`<p>${text}</p>`)}
${code && html`<div class="query"><code>${writtenPieces(pieces, code, options)}</code></div>`}
${notes.map((note) => html`<p class="small quiet">${note}</p>`)}
${options.marks && term === undefined && place && html`<p class="small">${placeLink(place, options)}</p>`}`;
}
