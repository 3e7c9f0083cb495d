import type { CoveringPlaces } from '../covering-places.ts';
import { lit } from './morph.ts';

/** What the cursor is in, lit up on the page. */
export interface Lights {
  /** Where the cursor has just gone there, what is newly lit is brought into view. */
  show(places: CoveringPlaces, hasMoved: boolean): void;
  /** Lights the same places after the page has changed. */
  again(): void;
}

/**
 * Lights up what the cursor is in: the elements that were written there, and the step of the working around them.
 */
export function createLights(root: HTMLElement): Lights {
  let shown: CoveringPlaces = { narrowest: [], wider: [] };
  const light = () => {
    const here = elementsOf(root, shown.narrowest);
    const steps = [...here, ...elementsOf(root, shown.wider)].filter(isOfStep);
    const wanted = new Set([...steps, ...here]);
    for (const element of root.querySelectorAll(`[${lit}]`)) {
      if (!wanted.has(element)) element.removeAttribute(lit);
    }
    for (const element of wanted) element.setAttribute(lit, 'location');
    return (steps.length > 0 ? steps : here).map(visibleOf);
  };
  return {
    show(places, hasMoved) {
      const isNew = JSON.stringify(places) !== JSON.stringify(shown);
      shown = places;
      const targets = light();
      if (hasMoved && isNew && !targets.some(isInView)) bringIntoView(targets[0]);
    },
    again: () => void light(),
  };
}

/** Scrolls to an element, gently where the reader does not mind movement. */
export function bringIntoView(
  element: Element | null | undefined,
  block: ScrollLogicalPosition = 'center',
): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block, behavior: isStill ? 'instant' : 'smooth' });
}

function elementsOf(root: HTMLElement, ids: readonly string[]): readonly Element[] {
  return ids.flatMap((id) => [...root.querySelectorAll(`[data-place="${CSS.escape(id)}"]`)]);
}

function isOfStep(element: Element): boolean {
  return element.closest('.ledger > li') !== null;
}

/** What folded details hide is stood for by the line that unfolds them. */
function visibleOf(element: Element): Element {
  return element.checkVisibility()
    ? element
    : (element.closest('details')?.querySelector('summary') ?? element);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > barHeight && top < innerHeight;
}

const barHeight = 48;
