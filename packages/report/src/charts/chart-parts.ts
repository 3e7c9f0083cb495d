/** Charts are drawn twice, for a page and for a telephone or for the column beside an editor; the page shows the one that fits. */
export type ChartWidth = 'wide' | 'column' | 'narrow';

/** The plot and the room around it, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** What every chart has in common: its exact size, no frame, no background, no descriptions of single marks. */
export function baseConfig(size: ChartSize) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...size,
    autosize: { type: 'none' },
    background: null,
    config: { aria: false, view: { stroke: null }, mark: { aria: false } },
  } as const;
}

/** The per cent sign of an axis, where there is one. */
export function percentEnding(style: { readonly isPercentage: boolean }): string {
  return style.isPercentage ? '%' : '';
}

/** Middles of labels moved up and down as little as needed, so that none covers another or leaves the height. */
export function spread(
  wishes: readonly number[],
  heights: readonly number[],
  height: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const middles = [...wishes];
  let edge = 0;
  for (const index of order) {
    const half = (heights[index] ?? 0) / 2;
    middles[index] = Math.max(middles[index] ?? 0, edge + half);
    edge = (middles[index] ?? 0) + half;
  }
  edge = height;
  for (const index of order.toReversed()) {
    const half = (heights[index] ?? 0) / 2;
    middles[index] = Math.min(middles[index] ?? 0, edge - half);
    edge = (middles[index] ?? 0) - half;
  }
  return middles;
}
