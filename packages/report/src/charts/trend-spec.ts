import { formatNumber } from '../format/number.ts';
import type { TrendPointView, TrendView } from '../view/indicator-view.ts';
import { axisScale } from './axis-scale.ts';
import { baseConfig, type ChartSize, type ChartWidth, percentEnding } from './chart-parts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { palette } from './palette.ts';
import { statusShapes } from './status-shapes.ts';
import {
  breakLayers,
  endLabels,
  line,
  lineRows,
  loneIntervals,
  lonePoints,
  periodLabels,
  targetLayer,
} from './trend-layers.ts';

/**
 * The trend as a Vega-Lite specification: the area as a thick line with its interval as a band, Scotland dashed, the peer mean dotted, the
 * target as steps. No line crosses a break, a missing value or an incomplete one; the status of a point is in its shape.
 */
export function trendSpec(trend: TrendView, width: ChartWidth, selected?: string): ChartSpec {
  const size = sizes[width];
  const scale = axisScale(trend.points.flatMap(valuesOf));
  const last = trend.points.length - 1;
  const rows = trend.points.map((point, index) => rowOf(point, index, trend));
  const x = { field: 'index', type: 'quantitative', axis: null } as const;
  const y = (field: string) => ({ field, type: 'quantitative', axis: null }) as const;
  const series = {
    area: lineRows(trend.points, (point) => point.area),
    scotland: lineRows(trend.points, (point) => point.scotland),
    peers: lineRows(trend.points, (point) => point.peers),
  };
  return {
    ...baseConfig(size),
    encoding: {
      x: { ...x, scale: { domain: [-0.5, last + 0.5], nice: false, zero: false } },
      y: { type: 'quantitative', scale: { domain: [scale.from, scale.to], nice: false, zero: false } },
    },
    layer: [
      {
        data: {
          values: scale.ticks.map((tick) => ({ tick, label: tickLabel(tick, scale.decimals, trend) })),
        },
        layer: [
          {
            mark: { type: 'rule', color: palette.grid },
            encoding: { y: y('tick'), x: { value: 0 }, x2: { value: size.width } },
          },
          {
            mark: { type: 'text', align: 'right', dx: -8, color: palette.quiet, fontSize: 12 },
            encoding: { y: y('tick'), x: { value: 0 }, text: { field: 'label' } },
          },
        ],
      },
      periodLabels(trend, size, selected),
      ...breakLayers(trend, size),
      {
        data: { values: series.area },
        mark: { type: 'area', color: palette.area, opacity: 0.16 },
        encoding: { x, y: y('lower'), y2: { field: 'upper' }, detail: { field: 'segment' } },
      },
      targetLayer(trend),
      line(series.scotland, palette.scotland, { strokeWidth: 1.75, strokeDash: [6, 4] }),
      line(series.peers, palette.peers, { strokeWidth: 2, strokeDash: [1.5, 3.5], strokeCap: 'round' }),
      lonePoints(series.scotland, palette.scotland),
      lonePoints(series.peers, palette.peers),
      loneIntervals(series.area),
      line(series.area, palette.area, { strokeWidth: 3, strokeJoin: 'round', strokeCap: 'round' }),
      {
        data: { values: rows.filter((row) => row.value !== null) },
        mark: {
          type: 'point',
          filled: true,
          fill: palette.paper,
          stroke: palette.area,
          strokeWidth: 2,
          opacity: 1,
          size: 62,
        },
        encoding: {
          x,
          y: y('value'),
          shape: { field: 'shape', scale: null },
          fill: { field: 'fill', scale: null },
          size: { field: 'size', scale: null },
        },
      },
      {
        data: { values: rows.filter((row) => row.value === null) },
        mark: { type: 'text', text: '×', color: palette.quiet, fontSize: 15, dy: -8 },
        encoding: { x, y: { value: size.height } },
      },
      {
        data: { values: rows.filter((row) => row.key === selected && row.value !== null) },
        mark: { type: 'text', dy: -15, color: palette.ink, fontSize: 13, fontWeight: 'bold' },
        encoding: { x, y: y('value'), text: { field: 'text' } },
      },
      endLabels(trend, series, scale, size),
    ],
  };
}

const sizes: Readonly<Record<ChartWidth, ChartSize>> = {
  wide: { width: 600, height: 280, padding: { left: 52, right: 118, top: 28, bottom: 34 } },
  column: { width: 334, height: 230, padding: { left: 46, right: 104, top: 28, bottom: 34 } },
  narrow: { width: 212, height: 230, padding: { left: 44, right: 92, top: 28, bottom: 34 } },
};

function rowOf(point: TrendPointView, index: number, trend: TrendView) {
  const { area, period } = point;
  const hollow = area.status !== 'final';
  return {
    index,
    key: period.key,
    value: area.value ?? null,
    text: area.value === undefined ? '' : area.text,
    shape: statusShapes[area.status].vega,
    fill: hollow ? palette.paper : palette.area,
    size: trend.points.length > 16 ? 36 : 62,
  };
}

function tickLabel(tick: number, decimals: number, style: { isPercentage: boolean }): string {
  return `${formatNumber(tick, decimals)}${percentEnding(style)}`;
}

function valuesOf({ area, scotland, peers, target }: TrendPointView): readonly number[] {
  return [
    area.value,
    area.lower,
    area.upper,
    scotland?.value,
    peers?.value,
    target?.atMost,
    target?.atLeast,
  ].filter((value) => value !== undefined && value !== null);
}
