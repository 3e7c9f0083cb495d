import type { PreviewChoice } from '@ninefold/lsp/protocol';
import type { FromPage, PageWords, ShownPage, ZoomStep } from '../messages.ts';
import { icon, type icons } from './icons.ts';

/** The controls above a preview. */
export interface Toolbar {
  readonly element: HTMLElement;
  show(page: ShownPage): void;
  setPinned(isPinned: boolean): void;
  setZoom(zoom: number): void;
}

/** Makes the controls: what area and period to show, whether to follow the cursor, how large, and what to make of it. */
export function createToolbar(
  words: PageWords,
  send: (message: FromPage) => void,
  zoom: (step: ZoomStep) => void,
): Toolbar {
  const area = picker(words.area, (value) => send({ kind: 'choose', area: value }));
  const period = picker(words.period, (value) => send({ kind: 'choose', period: value }));
  const pin = button('pin', words.pin, () =>
    send({ kind: 'pin', isPinned: pin.getAttribute('aria-pressed') !== 'true' }),
  );
  pin.setAttribute('aria-pressed', 'false');
  const size = button(undefined, words.zoomReset, () => zoom('reset'));
  size.classList.add('size');
  const element = document.createElement('div');
  element.className = 'bar';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.toolbar);
  element.append(
    group('pickers', area.element, period.element),
    group(
      'zoom',
      button('smaller', words.zoomOut, () => zoom('out')),
      size,
      button('larger', words.zoomIn, () => zoom('in')),
    ),
    group(
      'actions',
      pin,
      button('export', words.export, () => send({ kind: 'export' })),
      button('print', words.print, () => send({ kind: 'print' })),
    ),
  );
  return {
    element,
    show(page) {
      area.show(page.areas, page.area);
      period.show(page.periods, page.period);
      pin.setAttribute('aria-pressed', String(page.saved.isPinned));
    },
    setPinned: (isPinned) => pin.setAttribute('aria-pressed', String(isPinned)),
    setZoom(factor) {
      size.textContent = `${Math.round(factor * 100)}%`;
      size.setAttribute('aria-label', `${words.zoomReset}, ${size.textContent}`);
    },
  };
}

interface Picker {
  readonly element: HTMLElement;
  show(choices: readonly PreviewChoice[], chosen: string | undefined): void;
}

function picker(name: string, onChoose: (value: string) => void): Picker {
  const element = document.createElement('span');
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.textContent = name;
  select.id = `choose-${name}`;
  label.htmlFor = select.id;
  select.addEventListener('change', () => onChoose(select.value));
  element.append(label, select);
  let listed = '';
  return {
    element,
    show(choices, chosen) {
      const list = JSON.stringify(choices);
      if (list !== listed) {
        select.replaceChildren(...choices.map(({ value, title }) => new Option(title, value)));
        listed = list;
      }
      if (chosen !== undefined && select.value !== chosen) select.value = chosen;
      element.hidden = choices.length === 0;
      select.disabled = choices.length < 2;
    },
  };
}

function button(
  drawing: keyof typeof icons | undefined,
  name: string,
  onPress: () => void,
): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.title = name;
  element.setAttribute('aria-label', name);
  if (drawing !== undefined) element.append(icon(drawing));
  element.addEventListener('click', onPress);
  return element;
}

function group(name: string, ...members: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...members);
  return element;
}
