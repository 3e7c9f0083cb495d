import type { Status } from '../core.ts';

/** How the status of a value is drawn: a shape of Vega and the same as a letter, for legends in words. */
export const statusShapes: Readonly<Record<Status, { readonly vega: string; readonly letter: string }>> = {
  final: { vega: 'circle', letter: '●' },
  provisional: { vega: 'diamond', letter: '◇' },
  estimated: { vega: 'square', letter: '□' },
  incomplete: { vega: 'triangle-up', letter: '△' },
  suppressed: { vega: 'circle', letter: '×' },
  missing: { vega: 'circle', letter: '×' },
};
