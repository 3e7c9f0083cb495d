import { html, type SafeHtml } from '../format/html.ts';
import type { UnreadView } from '../view/unread.ts';
import { written } from './common.ts';
import { problemList } from './evidence-sections.ts';
import { renderPage } from './page.ts';
import type { RenderOptions } from './render-options.ts';

/** What there is to say of a file that cannot be shown. */
export function unreadSections(view: UnreadView, options: RenderOptions): SafeHtml {
  return html`<div class="title">
<p class="eyebrow"><span>${written(view.name, view.place, options)}</span></p>
<h1>${view.sentence}</h1>
</div>
${view.problems.length > 0 && html`<section id="problems" aria-labelledby="problems-heading"><h2 id="problems-heading">What is in the way</h2>${problemList(view.problems, options)}</section>`}`;
}

/** The same as a whole HTML document. */
export function renderUnreadPage(view: UnreadView, options: RenderOptions = {}): string {
  return renderPage(
    {
      title: view.name,
      body: html`<div class="frame"><main id="content" tabindex="-1">${unreadSections(view, options)}</main></div>`,
    },
    options,
  );
}
