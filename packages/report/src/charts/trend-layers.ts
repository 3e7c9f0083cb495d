import type { Figure, TrendPointView, TrendView } from '../view/indicator-view.ts';
import { type ChartSize, spread } from './chart-parts.ts';
import { palette } from './palette.ts';

/** A point that a line goes through. */
export interface LineRow {
  readonly index: number;
  readonly segment: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The points a line goes through, cut into segments at breaks and wherever there is no whole value. */
export function lineRows(
  points: readonly TrendPointView[],
  figureOf: (point: TrendPointView) => Figure | undefined,
): readonly LineRow[] {
  let segment = 0;
  return points.flatMap((point, index) => {
    const figure = figureOf(point);
    if (point.breakBefore) segment++;
    if (figure?.value === undefined || figure.status === 'incomplete') {
      segment++;
      return [];
    }
    const { value, lower = null, upper = null } = figure;
    return [{ index, segment, value, lower, upper }];
  });
}

/** A line through its segments. */
export function line(values: readonly LineRow[], color: string, look: Record<string, unknown>) {
  return {
    data: { values },
    mark: { type: 'line', color, ...look },
    encoding: {
      x: { field: 'index', type: 'quantitative', axis: null },
      y: { field: 'value', type: 'quantitative', axis: null },
      detail: { field: 'segment' },
    },
  };
}

/** A point with no neighbour to draw a line to: a dash at its height. */
export function lonePoints(values: readonly LineRow[], color: string) {
  return {
    data: {
      values: alone(values).map(({ index, value }) => ({ from: index - 0.18, to: index + 0.18, value })),
    },
    mark: { type: 'rule', color, strokeWidth: 2 },
    encoding: {
      x: { field: 'from', type: 'quantitative', axis: null },
      x2: { field: 'to' },
      y: { field: 'value', type: 'quantitative', axis: null },
    },
  };
}

/** The interval of a point that the band does not reach, as a line up and down. */
export function loneIntervals(values: readonly LineRow[]) {
  return {
    data: { values: alone(values).filter(({ lower }) => lower !== null) },
    mark: { type: 'rule', color: palette.area, strokeWidth: 2, opacity: 0.45 },
    encoding: {
      x: { field: 'index', type: 'quantitative', axis: null },
      y: { field: 'lower', type: 'quantitative', axis: null },
      y2: { field: 'upper' },
    },
  };
}

function alone(values: readonly LineRow[]): readonly LineRow[] {
  return values.filter((row) => values.every((other) => other === row || other.segment !== row.segment));
}

/** The axis of periods: as many names as fit, the chosen one among them. */
export function periodLabels(trend: TrendView, size: ChartSize, selected: string | undefined) {
  const count = trend.points.length;
  const every = Math.max(1, Math.ceil((count * labelWidth) / size.width));
  const chosenIndex = trend.points.findIndex(({ period }) => period.key === selected);
  const shown = chosenIndex === -1 ? count - 1 : chosenIndex;
  const values = trend.points.map(({ period }, index) => ({
    index,
    label: (index - shown) % every === 0 ? period.key : '',
    isSelected: period.key === selected,
  }));
  const label = (chosen: boolean) => ({
    transform: [{ filter: `datum.isSelected === ${chosen}` }],
    mark: {
      type: 'text',
      baseline: 'top',
      dy: 9,
      fontSize: 12,
      color: chosen ? palette.ink : palette.quiet,
      fontWeight: chosen ? 'bold' : 'normal',
    },
    encoding: { y: { value: size.height }, text: { field: 'label' } },
  });
  return {
    data: { values },
    encoding: { x: { field: 'index', type: 'quantitative', axis: null } },
    layer: [
      {
        mark: { type: 'rule', color: palette.axis },
        encoding: { x: { value: 0 }, x2: { value: size.width }, y: { value: size.height } },
      },
      {
        mark: { type: 'rule', color: palette.axis },
        encoding: { y: { value: size.height }, y2: { value: size.height + 5 } },
      },
      label(false),
      label(true),
    ],
  };
}

/** The room that `2023/24` takes with a little air. */
const labelWidth = 54;

/** Breaks: a gap in everything behind, a dotted line and the word. */
export function breakLayers(trend: TrendView, size: ChartSize) {
  const values = trend.points.flatMap(({ breakBefore }, index) =>
    breakBefore ? [{ index: index - 0.5 }] : [],
  );
  if (values.length === 0) return [];
  const x = { field: 'index', type: 'quantitative', axis: null };
  return [
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', color: palette.paper, strokeWidth: 9 },
          encoding: { x, y: { value: 0 }, y2: { value: size.height } },
        },
        {
          mark: { type: 'rule', color: palette.quiet, strokeWidth: 1, strokeDash: [2, 3] },
          encoding: { x, y: { value: -8 }, y2: { value: size.height } },
        },
        {
          mark: {
            type: 'text',
            text: 'break',
            color: palette.quiet,
            fontSize: 12,
            baseline: 'bottom',
            dy: -2,
          },
          encoding: { x, y: { value: -8 } },
        },
      ],
    },
  ];
}

/** Targets as steps: each holds for its own period and says nothing of the next. */
export function targetLayer(trend: TrendView) {
  const values = trend.points.flatMap(({ target }, index) =>
    [target?.atMost, target?.atLeast].flatMap((limit) =>
      limit === undefined || limit === null ? [] : [{ from: index - 0.5, to: index + 0.5, limit }],
    ),
  );
  return {
    data: { values },
    mark: { type: 'rule', color: palette.target, strokeWidth: 2 },
    encoding: {
      x: { field: 'from', type: 'quantitative', axis: null },
      x2: { field: 'to' },
      y: { field: 'limit', type: 'quantitative', axis: null },
    },
  };
}

/** Names at the ends of the lines, moved apart where they would touch. */
export function endLabels(
  trend: TrendView,
  series: { area: readonly LineRow[]; scotland: readonly LineRow[]; peers: readonly LineRow[] },
  scale: { from: number; to: number },
  size: ChartSize,
) {
  const target = trend.points.findLast((point) => point.target)?.target;
  const ends = [
    { name: trend.areaName, color: palette.area, at: series.area.at(-1)?.value, weight: 'bold' },
    { name: 'Scotland', color: palette.scotland, at: series.scotland.at(-1)?.value, weight: 'normal' },
    { name: 'Mean of peers', color: palette.peers, at: series.peers.at(-1)?.value, weight: 'normal' },
    { name: 'Target', color: palette.target, at: target?.atMost ?? target?.atLeast, weight: 'normal' },
  ].flatMap(({ at, ...end }) =>
    at === undefined || at === null
      ? []
      : [{ ...end, y: size.height * (1 - (at - scale.from) / (scale.to - scale.from)) }],
  );
  const lines = ends.map((end) => wrapped(end.name, size.padding.right - 12));
  const tops = spread(
    ends.map(({ y }) => y),
    lines.map((each) => each.length * 15 + 2),
    size.height,
  );
  const values = ends.map(({ color, weight }, index) => ({
    name: lines[index],
    y: (tops[index] ?? 0) - ((lines[index]?.length ?? 1) - 1) * 7.5,
    color,
    weight,
  }));
  return {
    data: { values },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      lineHeight: 15,
      fontWeight: { expr: 'datum.weight' },
      fontSize: 13,
    },
    encoding: {
      x: { value: size.width + 8 },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      text: { field: 'name' },
      color: { field: 'color', scale: null },
    },
  };
}

/** A name on as many lines as it needs, for letters of 13 pixels. */
export function wrapped(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length * 7.4 <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
