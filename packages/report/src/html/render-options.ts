import type { PlaceMarks } from './place-marks.ts';

/** How a page is put together; a page for a file needs none of these. */
export interface RenderOptions {
  /** Adds one outside script, `/live.js`, that a server may use to follow the files. The page reads the same without it. */
  readonly live?: boolean | undefined;
  /** For a host that allows styles and scripts by a nonce, such as a web view; without it the style is allowed by its hash. */
  readonly nonce?: string | undefined;
  /** For a page beside an editor: gathers where its parts are written, and makes each part lead there. */
  readonly marks?: PlaceMarks | undefined;
  /** The address of another page; undefined for no link. */
  readonly pages?: ((page: PageAddress) => string | undefined) | undefined;
}

/** A page that another one may lead to. `area` is a code, `period` a period's key. */
export type PageAddress =
  | { readonly kind: 'overview' }
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly area: string | undefined;
      readonly period: string | undefined;
    };
