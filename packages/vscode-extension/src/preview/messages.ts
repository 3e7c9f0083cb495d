import type { Preview } from '@ninefold/lsp/protocol';
import type { CoveringPlaces } from './covering-places.ts';
import type { SavedState } from './saved-state.ts';

/** What the extension tells the page of a preview. */
export type ToPage =
  | { readonly kind: 'show'; readonly page: ShownPage }
  | { readonly kind: 'nothing'; readonly words: string }
  /** The places that the cursor is in: their elements are lit up, and brought into view when the cursor has just gone there. */
  | { readonly kind: 'light'; readonly places: CoveringPlaces; readonly hasMoved: boolean }
  | { readonly kind: 'pinned'; readonly isPinned: boolean }
  | { readonly kind: 'bring'; readonly section: string }
  | { readonly kind: 'zoom'; readonly step: ZoomStep }
  /** Asks for a chart as a picture; answered by `drawn`. */
  | { readonly kind: 'draw'; readonly svg: string };

/** What the page tells the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly place: string }
  | { readonly kind: 'choose'; readonly area?: string; readonly period?: string }
  | { readonly kind: 'pin'; readonly isPinned: boolean }
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  /** A PNG in base 64; undefined when the browser could not draw it. */
  | { readonly kind: 'drawn'; readonly png: string | undefined };

export type ZoomStep = 'in' | 'out' | 'reset';

/** As much of a preview as its page needs. */
export interface ShownPage
  extends Pick<Preview, 'title' | 'area' | 'period' | 'areas' | 'periods' | 'revision'> {
  /** The content of its body: the text of a part, or the place of one among those that the page had last. */
  readonly parts: readonly (string | number)[];
  /** The style sheet, where it is another than before. */
  readonly css?: string;
  /** What the page is to remember, so that the preview can be made again. */
  readonly saved: SavedState;
}

/** The words of the page's own controls, in the language of the person's editor. */
export interface PageWords {
  readonly toolbar: string;
  readonly area: string;
  readonly period: string;
  readonly pin: string;
  readonly pinned: string;
  readonly unpinned: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly export: string;
  readonly print: string;
}
