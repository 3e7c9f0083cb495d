/** A chart as a Vega-Lite specification: plain data, which any program that draws Vega-Lite can draw. */
export type ChartSpec = Readonly<Record<string, unknown>>;
