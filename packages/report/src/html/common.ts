import { statusShapes } from '../charts/status-shapes.ts';
import { html, type SafeHtml } from '../format/html.ts';
import type { PieceView, PlaceView } from '../view/evidence-view.ts';
import type { Figure, Verdict } from '../view/indicator-view.ts';
import type { PlaceMarks } from './place-marks.ts';
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

/**
 * A text that leads to where it is written, for a page beside an editor: a real link, so that it can be reached by the keyboard, and
 * named by its own words and the file and line. On other pages it is the text alone.
 */
export function written(
  text: string | undefined,
  view: PlaceView | undefined,
  { marks }: RenderOptions,
): SafeHtml | undefined {
  if (text === undefined || view === undefined || marks === undefined) {
    return text === undefined ? undefined : html`${text}`;
  }
  return linkTo(marks, view, html`${text}`, 'to', `${text}, in ${view.text}`);
}

/** A text in pieces, each leading to where it is written. */
export function writtenPieces(pieces: readonly PieceView[], whole: string, options: RenderOptions): SafeHtml {
  return options.marks === undefined || pieces.length === 0
    ? html`${whole}`
    : html`${pieces.map(({ text, place }) => written(text, place, options))}`;
}

/** A place in a file, as a link on a page beside an editor. */
export function placeLink(view: PlaceView | undefined, { marks }: RenderOptions): SafeHtml | undefined {
  if (view === undefined) return undefined;
  return marks === undefined
    ? html`<span class="place">${view.text}</span>`
    : linkTo(marks, view, html`${view.text}`, 'place', undefined);
}

function linkTo(
  marks: PlaceMarks,
  { place, text }: PlaceView,
  content: SafeHtml,
  look: string,
  name: string | undefined,
): SafeHtml {
  const { id, isFirst } = marks.mark(place);
  return html`<a class="${look}"${isFirst && html` id="${id}"`} href="#${id}" data-place="${id}" title="${text}"${name !== undefined && html` aria-label="${name}"`}>${content}</a>`;
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
