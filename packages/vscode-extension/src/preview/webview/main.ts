import type { PageWords, ShownPage, ToPage } from '../messages.ts';
import { drawSvg } from './draw-svg.ts';
import { withKeptSections } from './kept-sections.ts';
import { bringIntoView, createLights } from './lights.ts';
import { morph } from './morph.ts';
import { followPlaces } from './places.ts';
import { ownStyle } from './style.ts';
import { createToolbar } from './toolbar.ts';
import type { PageState } from './vscode-api.ts';
import { zoomed, zoomOf } from './zoom.ts';

const vscode = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset.words ?? '{}') as PageWords;
let state: PageState = vscode.getState() ?? {};

const contentStyle = new CSSStyleSheet();
const controlStyle = new CSSStyleSheet();
controlStyle.replaceSync(ownStyle);
document.adoptedStyleSheets = [contentStyle, controlStyle];

const content = document.createElement('div');
content.id = 'preview';
const status = document.createElement('p');
status.className = 'unseen';
status.setAttribute('role', 'status');
const toolbar = createToolbar(words, (message) => vscode.postMessage(message), zoom);
document.body.replaceChildren(toolbar.element, content, status);
const lights = createLights(content);
followPlaces(content, (message) => vscode.postMessage(message));
setZoom(state.zoom ?? 1);

/** The parts that the extension knows to be here, whether they are shown or not. */
let parts: readonly string[] = [];
let shownSubject: string | undefined;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
addEventListener('scroll', () => remember({ top: Math.round(scrollY) }), { passive: true });
addEventListener('keydown', zoomByKey, { capture: true });
vscode.postMessage({ kind: 'ready' });

function receive(message: ToPage): void {
  switch (message.kind) {
    case 'show':
      show(message.page);
      break;
    case 'nothing':
      sayNothing(message.words);
      break;
    case 'light':
      lights.show(message.places, message.hasMoved);
      break;
    case 'pinned':
      toolbar.setPinned(message.isPinned);
      say(message.isPinned ? words.pinned : words.unpinned);
      break;
    case 'bring':
      bringIntoView(document.getElementById(message.section), 'start');
      break;
    case 'zoom':
      zoom(message.step);
      break;
    case 'draw':
      void drawSvg(message.svg).then((png) => vscode.postMessage({ kind: 'drawn', png }));
  }
}

function show(page: ShownPage): void {
  if (page.css !== undefined) contentStyle.replaceSync(page.css);
  toolbar.show(page);
  const subject = JSON.stringify([page.saved.folder, page.saved.subject]);
  const isSame = subject === shownSubject;
  const next = page.parts.map((part) => (typeof part === 'number' ? (parts[part] ?? '') : part));
  const body = elementOf(isSame ? withKeptSections(parts, page.parts) : next.join(''));
  if (isSame) morph(content, body);
  else content.replaceChildren(...body.childNodes);
  parts = next;
  lights.again();
  if (subject !== shownSubject) {
    const isRestored =
      shownSubject === undefined && subject === JSON.stringify([state.folder, state.subject]);
    scrollTo({ top: isRestored ? (state.top ?? 0) : 0, behavior: 'instant' });
    say(page.title);
    shownSubject = subject;
  }
  content.dataset.revision = String(page.revision);
  const { zoom, top } = state;
  state = { ...page.saved, ...(zoom === undefined ? {} : { zoom }), ...(top === undefined ? {} : { top }) };
  vscode.setState(state);
}

function elementOf(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<div id="preview">${html}</div>`, 'text/html');
  return document.adoptNode(body.firstElementChild ?? body);
}

/** What is shown stays for somebody who has it before them; why it is not new is said above it. */
function sayNothing(reason: string): void {
  const message = document.createElement('p');
  message.className = 'message';
  message.textContent = reason;
  content.replaceChildren(message);
  shownSubject = undefined;
  say(reason);
}

function say(text: string): void {
  status.textContent = text;
}

function zoom(step: Parameters<typeof zoomed>[1]): void {
  setZoom(zoomed(state.zoom ?? 1, step));
  remember({ zoom: state.zoom ?? 1 });
}

/** The key does not go on to the editor, which would make its whole window larger. */
function zoomByKey(event: KeyboardEvent): void {
  const step = zoomOf(event);
  if (step === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  zoom(step);
}

function setZoom(factor: number): void {
  state = { ...state, zoom: factor };
  content.style.setProperty('zoom', String(factor));
  toolbar.setZoom(factor);
}

let isRemembering = false;
function remember(change: PageState): void {
  state = { ...state, ...change };
  if (isRemembering) return;
  isRemembering = true;
  setTimeout(() => {
    isRemembering = false;
    vscode.setState(state);
  }, 200);
}
