import { html } from '../format/html.ts';
import type { OverviewView } from '../view/overview.ts';
import { overviewSections } from './overview-sections.ts';
import { renderPage } from './page.ts';
import type { RenderOptions } from './render-options.ts';

/** All indicators on one page by outcome, as a whole HTML document that needs no script. */
export function renderOverviewPage(view: OverviewView, options: RenderOptions = {}): string {
  const name = view.partnership ?? 'Indicators';
  return renderPage(
    {
      title: `${name}: all indicators`,
      body: html`<a class="skip" href="#content">Skip to the indicators</a>
<header class="masthead"><div class="frame"><span>${name}</span>${view.reportingYear && html`<span>Reporting year ${view.reportingYear}</span>`}</div></header>
<div class="frame">
<main id="content" class="overview" tabindex="-1">
${overviewSections(view, options)}
</main>
</div>`,
    },
    options,
  );
}
