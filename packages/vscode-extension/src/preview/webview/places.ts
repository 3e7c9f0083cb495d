import type { FromPage } from '../messages.ts';

/** Lets a reader go from an element to the line that it was made from. Such elements are links, so that the keyboard reaches them. */
export function followPlaces(root: HTMLElement, send: (message: FromPage) => void): void {
  root.addEventListener('click', (event) => {
    const place = placeOf(event.target);
    if (place === undefined) return;
    event.preventDefault();
    // VS Code would scroll to where a link within the page leads.
    event.stopPropagation();
    send({ kind: 'reveal', place });
  });
}

/** The place that a click means, unless a text is being selected. */
function placeOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return undefined;
  return target.closest<HTMLElement>('[data-place]')?.dataset.place;
}
