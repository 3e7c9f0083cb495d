import type { MeasureView } from '../view/evidence-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { placeLink, section } from './common.ts';
import { html, type SafeHtml } from './html.ts';
import type { RenderOptions } from './render-options.ts';

/** What the indicator is: what it is for, how it is worked out, what is counted and where each is written. */
export function definitionSection({ definition, identity }: IndicatorView, options: RenderOptions): SafeHtml {
  return section(
    'definition',
    'Definition',
    html`${identity.description && html`<p class="lead">${identity.description}</p>`}
<dl class="terms">
${identity.alignments.map(
  ({
    reference,
    item,
    framework,
    text,
    authority,
  }) => html`<div><dt>${framework === undefined || isNumbered(reference) ? item : `${framework}, ${item}`}</dt>
<dd>${text ?? 'Not found in a framework of this workspace.'}${authority && html` <span class="small quiet">${authority}</span>`}</dd></div>
`,
)}
${definition.facts.map(
  ({
    term,
    text,
    place,
  }) => html`<div><dt>${term}</dt><dd>${text}${place && html` ${placeLink(place, options)}`}</dd></div>
`,
)}
${
  identity.aliases.length > 0 &&
  html`<div><dt>Also called</dt><dd>${identity.aliases.map((alias, index) => html`${index > 0 && html`<br>`}${alias}`)}</dd></div>
`
}<div><dt>Written in</dt><dd>${definition.files.map((file, index) => html`${index > 0 && html`<br>`}${placeLink(file, options)}`)}</dd></div>
</dl>
<ul class="measures">${definition.measures.map((measure) => measureItem(measure, options))}</ul>`,
  );
}

/** A bare number is one of the nine outcomes; everyone knows which nine. */
function isNumbered(reference: string): boolean {
  return /^\d+$/.test(reference);
}

function measureItem(measure: MeasureView, options: RenderOptions): SafeHtml {
  return html`<li>
<h3>${measure.title}</h3>
${measure.description && html`<p>${measure.description}</p>`}
${measure.includes.length > 0 && html`<p class="small">Counted: ${measure.includes.join('; ')}.</p>`}
${measure.excludes.length > 0 && html`<p class="small">Not counted: ${measure.excludes.join('; ')}.</p>`}
${measure.words ? html`<p>${measure.words}</p>` : html`<p class="quiet">No query says yet where to read this.</p>`}
${measure.query && html`<div class="query"><code>${measure.query}</code></div>`}
${measure.dating.map((sentence) => html`<p class="small quiet">${sentence}</p>`)}
${measure.source && html`<p class="small quiet">Source: ${measure.source}</p>`}
${measure.place && html`<p>${placeLink(measure.place, options)}</p>`}
</li>
`;
}
