import { html, type SafeHtml } from '../format/html.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { pageLink } from './common.ts';
import { cautionsOf } from './evidence-sections.ts';
import { indicatorSections } from './indicator-sections.ts';
import { renderPage } from './page.ts';
import type { RenderOptions } from './render-options.ts';

/** An indicator's results as a whole HTML document that needs no script. */
export function renderIndicatorPage(view: IndicatorView, options: RenderOptions = {}): string {
  return renderPage(
    {
      title: indicatorTitle(view),
      body: html`<a class="skip" href="#content">Skip to the content</a>
<header class="masthead"><div class="frame">
<span>${view.partnership ?? view.area.name}</span>
${options.pages && html`<nav aria-label="Pages">${pageLink('All indicators', { kind: 'overview' }, options)}</nav>`}
</div></header>
<div class="page frame">
<main id="content" tabindex="-1">
${indicatorSections(view, options)}
</main>
${contents(view)}
</div>`,
    },
    options,
  );
}

/** What the page of an indicator is called. */
export function indicatorTitle({ identity, area, headline, toCalculate }: IndicatorView): string {
  const name = `${identity.id} ${identity.shortTitle}`;
  return toCalculate === undefined ? `${name}: ${area.name}, ${headline.period.text}` : name;
}

function contents(view: IndicatorView): SafeHtml {
  const hasFigure = view.toCalculate === undefined;
  const entries: readonly (readonly [id: string, words: string, isThere?: boolean])[] = [
    ['figure', 'The figure', hasFigure],
    ['trend', 'Trend', hasFigure],
    ['years', 'Six years', hasFigure],
    ['rank', 'Rank', hasFigure],
    ['working', 'Working', hasFigure],
    ['definition', 'Definition'],
    ...cautionsOf(view).map(({ id, heading }) => [id, heading] as const),
    ['sources', 'Sources', view.sources.length > 0],
    ['expected', 'Published figures', view.expectations.length > 0],
    ['problems', view.problems.length === 0 ? 'No problems' : `Problems (${view.problems.length})`],
  ];
  return html`<nav class="contents" aria-label="On this page"><ol>${entries
    .filter(([, , isThere = true]) => isThere)
    .map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ol></nav>`;
}
