import { type Area, joined, type Period, periodKey } from '../core.ts';
import { statutoryPeriods } from './choose.ts';
import { comparatorsOf, peerMean } from './comparison-facts.ts';
import { figureOf, periodView } from './figure.ts';
import type {
  BreakView,
  Figure,
  StatutoryRowView,
  StatutoryView,
  TrendPointView,
  TrendView,
} from './indicator-view.ts';
import { originPlace } from './sections/entry.ts';
import { citation } from './source-words.ts';
import { statusFact } from './status-fact.ts';
import { targetFact, targetFor, targetView } from './target-fact.ts';
import { breaksBetween, keyOf, type ViewContext } from './view-context.ts';

/** The series of an area with Scotland, the peer mean and the targets, oldest first. */
export function trendOf(context: ViewContext, area: Area): TrendView {
  const periods = context.periods.slice(-mostPeriods);
  const points = pointsOf(context, area, periods);
  const { shortTitle = context.indicator.id, unit } = context.indicator.effective;
  const first = points[0]?.period.key;
  return {
    title: first === undefined ? 'Trend' : `Trend since ${first}`,
    summary: summaryOf(shortTitle, area.name, points),
    areaName: area.name,
    unit,
    ...context.style,
    peersName: comparatorsOf(context, area).peers[0]?.title,
    points,
  };
}

/** The reporting year and the five before it, each present whether or not it has a value. */
export function statutoryOf(
  context: ViewContext,
  area: Area,
  selected: Period,
  isAsked: boolean,
): StatutoryView {
  const periods = statutoryPeriods(context, selected, isAsked);
  const points = pointsOf(context, area, periods);
  const rows = points.map((point, index): StatutoryRowView => {
    const period = periods[index] ?? selected;
    return {
      ...point,
      rag: targetFact(context, context.result(area, period)),
      judged: statusFact(context, context.result(area, period)),
      isReportingYear: index === periods.length - 1,
      isSelected: point.period.key === keyOf(selected),
    };
  });
  const absent = rows.filter((row) => row.area.value === undefined);
  return {
    title: `${rows.at(-1)?.period.key ?? ''} and the five years before`,
    rows,
    note: absent.length === 0 ? undefined : `No value for ${joined(absent.map((row) => row.period.key))}.`,
  };
}

/** The breaks of the series, in words. */
export function breakViews(context: ViewContext): readonly BreakView[] {
  return context.breaks.map((each) => breakView(context, each));
}

function breakView(
  { indicator }: ViewContext,
  { at, definition, index }: ViewContext['breaks'][number],
): BreakView {
  return {
    period: periodView(at),
    reason: definition.reason,
    source: citation(definition.source),
    place: originPlace(indicator, ['breaks', index]),
  };
}

/** More points than this are a cloud, not a trend: three years of months. */
const mostPeriods = 36;

function pointsOf(context: ViewContext, area: Area, periods: readonly Period[]): readonly TrendPointView[] {
  const { scotland, peers } = comparatorsOf(context, area);
  return periods.map((period, index) => {
    const result = context.result(area, period);
    return {
      period: periodView(result.period),
      area: withReason(context, period, figureOf(result, context.style)),
      scotland: scotland && figureOf(context.result(scotland, period), context.style),
      peers: peers[0] && peerMean(context, peers[0], period),
      target: targetView(context, targetFor(context, area, period)),
      breakBefore: breakBefore(context, periods[index - 1], period),
    };
  });
}

/** A survey that is held every second year has nothing to report for the years between. */
function withReason({ indicator, periods }: ViewContext, period: Period, figure: Figure): Figure {
  const { type, every = 1 } = indicator.effective.period ?? {};
  const key = periodKey(period);
  if (figure.value !== undefined || every === 1 || periods.some((known) => periodKey(known) === key))
    return figure;
  const what = type === 'surveyWave' ? 'The survey is held' : 'There is a value';
  return {
    ...figure,
    reason: `${what} every ${every === 2 ? 'second' : `${every}`} year${every === 2 ? '' : 's'}; none is known for this one.`,
  };
}

function breakBefore(
  context: ViewContext,
  previous: Period | undefined,
  period: Period,
): BreakView | undefined {
  const found = previous && breaksBetween(context, previous, period)[0];
  return found && breakView(context, found);
}

function summaryOf(title: string, areaName: string, points: readonly TrendPointView[]): string {
  const known = points.filter(({ area }) => area.value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return `${title}, ${areaName}: no value in any period.`;
  const breaks = points.flatMap(({ breakBefore }) => (breakBefore ? [breakBefore.period.key] : []));
  const tell = (point: TrendPointView) =>
    `${point.area.text}${point.area.status === 'final' ? '' : ` (${point.area.statusText.toLowerCase()})`} in ${point.period.key}`;
  return [
    `Line chart of ${title} for ${areaName}: ${tell(first)}, ${tell(last)}.`,
    breaks.length === 0 ? '' : `The series breaks at ${joined(breaks)}.`,
    'The table that follows has every number.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
