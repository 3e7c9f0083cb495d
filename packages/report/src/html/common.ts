import { statusShapes } from '../charts/status-shapes.ts';
import type { PlaceView } from '../view/evidence-view.ts';
import type { Figure, Verdict } from '../view/indicator-view.ts';
import { html, type SafeHtml } from './html.ts';
import type { PageAddress, RenderOptions } from './render-options.ts';

/** A shape and the words that mean the same; the shape is for eyes only. */
export function marked(symbol: string, words: string): SafeHtml {
  return html`<span class="mark" aria-hidden="true">${symbol}</span>${words}`;
}

/** The status of a value in a shape and words. */
export function statusMark({ status, statusText }: Pick<Figure, 'status' | 'statusText'>): SafeHtml {
  return html`<span class="status">${marked(statusShapes[status].letter, statusText)}</span>`;
}

/** The verdict of a target in a shape and words, in its colour. */
export function verdictMark(verdict: Verdict, symbol: string, words: string): SafeHtml {
  return html`<span class="c-${verdict}">${marked(symbol, words)}</span>`;
}

/** A place in a file, as a link where the host can open it. */
export function placeLink(view: PlaceView | undefined, { links }: RenderOptions): SafeHtml | undefined {
  if (view === undefined) return undefined;
  const address = links?.(view.place);
  return address === undefined
    ? html`<span class="place">${view.text}</span>`
    : html`<a class="place" href="${address}">${view.text}</a>`;
}

/** Words that lead to another page, where there is one. */
export function pageLink(words: string, page: PageAddress, { pages }: RenderOptions): SafeHtml {
  const address = pages?.(page);
  return address === undefined ? html`${words}` : html`<a href="${address}">${words}</a>`;
}

/** A section with a heading that it is named by. */
export function section(id: string, heading: string, content: SafeHtml): SafeHtml {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>`;
}
