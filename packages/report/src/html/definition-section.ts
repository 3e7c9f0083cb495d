import type { DefinitionGroupView, DefinitionSectionView, EntryView } from '../view/definition-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { placeLink, section } from './common.ts';
import { html, type SafeHtml } from './html.ts';
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
  (entry) => html`<div><dt>${entry.term}</dt><dd>${factBlock(entry, options)}</dd></div>
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

function definitionGroup({ title, entries }: DefinitionGroupView, options: RenderOptions): SafeHtml {
  return title === undefined
    ? entryList(entries, options)
    : html`<h4>${title}</h4>
${entryList(entries, options)}`;
}

function factBlock({ texts, code, notes, place }: EntryView, options: RenderOptions): SafeHtml {
  return html`${texts.length > 1 ? html`<ul class="prose">${texts.map((text) => html`<li>${text}</li>`)}</ul>` : texts.map((text) => html`<p>${text}</p>`)}
${code && html`<div class="query"><code>${code}</code></div>`}
${notes.map((note) => html`<p class="small quiet">${note}</p>`)}
${options.links && place && html`<p class="small">${placeLink(place, options)}</p>`}`;
}
