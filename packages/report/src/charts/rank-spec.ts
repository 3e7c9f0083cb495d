import { formatNumber } from '../format/number.ts';
import type { RankRowView, RankView } from '../view/indicator-view.ts';
import { axisScale } from './axis-scale.ts';
import { baseConfig, type ChartSize, type ChartWidth, percentEnding } from './chart-parts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { palette } from './palette.ts';

/**
 * All areas as dots with their intervals, best first, as a Vega-Lite specification: the own area large and filled, peers as diamonds, the
 * others as circles, Scotland as a line down the page.
 */
export function rankSpec(rank: RankView, width: ChartWidth): ChartSpec {
  const count = rank.rows.length;
  const size = { ...sizes[width], height: Math.max(1, count) * rowHeight };
  const scale = axisScale(
    [...rank.rows.map(({ figure }) => figure), ...(rank.scotland ? [rank.scotland] : [])]
      .flatMap(({ value, lower, upper }) => [value, lower, upper])
      .filter((value) => value !== undefined && value !== null),
    { wide: 5, column: 4, narrow: 3 }[width],
  );
  const values = rank.rows.map((row, index) => rowOf(row, index, width));
  const small = width === 'wide' ? {} : { fontSize: 11.5 };
  const y = { field: 'index', type: 'quantitative', axis: null } as const;
  const x = (field: string) => ({ field, type: 'quantitative', axis: null }) as const;
  return {
    ...baseConfig(size),
    data: { values },
    encoding: {
      y: {
        ...y,
        scale: { domain: [-0.5, Math.max(1, count) - 0.5], reverse: true, nice: false, zero: false },
      },
      x: { type: 'quantitative', scale: { domain: [scale.from, scale.to], nice: false, zero: false } },
    },
    layer: [
      {
        transform: [
          { filter: 'datum.isOwn' },
          { calculate: 'datum.index - 0.5', as: 'top' },
          { calculate: 'datum.index + 0.5', as: 'bottom' },
        ],
        mark: { type: 'rect', color: palette.row },
        encoding: {
          x: { value: -size.padding.left },
          x2: { value: size.width + size.padding.right },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
        },
      },
      {
        data: {
          values: scale.ticks.map((tick) => ({
            tick,
            label: `${formatNumber(tick, scale.decimals)}${percentEnding(rank)}`,
          })),
        },
        layer: [
          {
            mark: { type: 'rule', color: palette.grid },
            encoding: { x: x('tick'), y: { value: 0 }, y2: { value: size.height } },
          },
          {
            mark: { type: 'text', baseline: 'top', dy: 7, color: palette.quiet, fontSize: 12 },
            encoding: { x: x('tick'), y: { value: size.height }, text: { field: 'label' } },
          },
        ],
      },
      ...scotlandLayers(rank, size.height),
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          y,
          x: x('lower'),
          x2: { field: 'upper' },
          color: { field: 'color', scale: null },
          opacity: { value: 0.45 },
        },
      },
      {
        mark: { type: 'point', filled: true, opacity: 1, strokeWidth: 1.75 },
        encoding: {
          y,
          x: x('value'),
          shape: { field: 'shape', scale: null },
          fill: { field: 'fill', scale: null },
          stroke: { field: 'color', scale: null },
          size: { field: 'size', scale: null },
        },
      },
      ...[false, true].flatMap((isOwn) => [
        label(isOwn, 'name', { align: 'right', dx: -12, ...small }, { value: 0 }),
        label(isOwn, 'rank', { align: 'right', ...small }, { value: -size.padding.left + 20 }),
        label(isOwn, 'text', { align: 'right', ...small }, { value: size.width + size.padding.right - 2 }),
      ]),
    ],
  };
}

const rowHeight = 21;
const sizes: Readonly<Record<ChartWidth, Omit<ChartSize, 'height'>>> = {
  wide: { width: 440, padding: { left: 250, right: 80, top: 26, bottom: 28 } },
  column: { width: 208, padding: { left: 214, right: 62, top: 26, bottom: 28 } },
  narrow: { width: 84, padding: { left: 196, right: 50, top: 26, bottom: 28 } },
};

function rowOf({ area, figure, isOwn, isPeer, rank }: RankRowView, index: number, width: ChartWidth) {
  const color = isOwn ? palette.area : isPeer ? palette.peers : palette.other;
  return {
    index,
    name: width === 'wide' ? area.name : area.name.replace(' and ', ' & '),
    rank: rank === undefined ? '' : formatNumber(rank, 0),
    value: figure.value,
    lower: figure.lower ?? figure.value,
    upper: figure.upper ?? figure.value,
    text: figure.text,
    isOwn,
    color,
    fill: isOwn || isPeer ? color : palette.paper,
    shape: isPeer && !isOwn ? 'diamond' : 'circle',
    size: isOwn ? 110 : isPeer ? 64 : 42,
  };
}

function label(isOwn: boolean, field: string, look: Record<string, unknown>, x: { value: number }) {
  return {
    transform: [{ filter: `datum.isOwn === ${isOwn}` }],
    mark: {
      type: 'text',
      fontSize: 12.5,
      color: isOwn ? palette.ink : palette.quiet,
      fontWeight: isOwn ? 'bold' : 'normal',
      ...look,
    },
    encoding: { y: { field: 'index', type: 'quantitative', axis: null }, x, text: { field } },
  };
}

function scotlandLayers({ scotland }: RankView, height: number) {
  if (scotland?.value === undefined) return [];
  const x = { field: 'value', type: 'quantitative', axis: null };
  return [
    {
      data: { values: [{ value: scotland.value, label: `Scotland ${scotland.text}` }] },
      layer: [
        {
          mark: { type: 'rule', color: palette.scotland, strokeWidth: 1.75, strokeDash: [6, 4] },
          encoding: { x, y: { value: -4 }, y2: { value: height } },
        },
        {
          mark: { type: 'text', baseline: 'bottom', dy: -7, color: palette.scotland, fontSize: 12.5 },
          encoding: { x, y: { value: 0 }, text: { field: 'label' } },
        },
      ],
    },
  ];
}
