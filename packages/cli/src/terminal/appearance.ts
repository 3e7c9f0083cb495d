import type { Colours } from './colours.ts';

/** How a text looks where it is read. */
export interface Appearance {
  readonly colours: Colours;
  /** The width that sentences are wrapped to; infinite when nobody is looking. */
  readonly width: number;
}
