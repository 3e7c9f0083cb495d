import { html, type SafeHtml } from '../format/html.ts';
import type { OutcomeView } from '../view/outcome.ts';
import { marked, placeLink, section, written } from './common.ts';
import { indicatorTable } from './overview-sections.ts';
import { renderPage } from './page.ts';
import { problemNotice } from './problem-notice.ts';
import type { RenderOptions } from './render-options.ts';

/** One outcome and its indicators as a whole HTML document that needs no script. */
export function renderOutcomePage(view: OutcomeView, options: RenderOptions = {}): string {
  return renderPage(
    {
      title: outcomeTitle(view),
      body: html`<a class="skip" href="#content">Skip to the content</a>
<header class="masthead"><div class="frame"><span>${view.partnership ?? view.framework}</span>${view.reportingYear && html`<span>Reporting year ${view.reportingYear}</span>`}</div></header>
<div class="frame">
<main id="content" class="overview" tabindex="-1">
${outcomeSections(view, options)}
</main>
</div>`,
    },
    options,
  );
}

/** What the page of an outcome is called. */
export function outcomeTitle({ name, shortTitle }: OutcomeView): string {
  return shortTitle === undefined ? name : `${name}: ${shortTitle}`;
}

/** The words of the outcome, its indicators, and where it comes from. */
export function outcomeSections(view: OutcomeView, options: RenderOptions): SafeHtml {
  return html`<div class="title">
<p class="eyebrow"><strong>${view.name}</strong> <span>${view.framework}</span></p>
<h1>${written(view.text, view.place, options)}</h1>
${view.description && html`<p class="lead">${view.description}</p>`}
<p class="lead quiet">${view.summary}</p>
${problemNotice(view.problems, 'the file of this outcome', options)}
</div>
${section(
  'indicators',
  'Its indicators',
  view.rows.length === 0
    ? html`<p class="quiet gap">${marked('–', view.gap)}</p>`
    : indicatorTable(view.rows, `${view.name}: indicators`, 'indicators-heading', options),
)}
${view.facts.length > 0 && section('words', 'Where these words come from', html`${view.facts.map((fact) => html`<p class="lead">${fact}</p>`)}`)}
<footer>
<p>Written in ${placeLink(view.place, options)}</p>
</footer>`;
}
