import { type Area, competitionRanks, type IndicatorResult, isWhole, joined, ordinal } from '../core.ts';
import { levelWords } from '../format/words.ts';
import { comparatorsOf } from './comparison-facts.ts';
import { areaView, figureOf } from './figure.ts';
import type { RankRowView, RankView } from './indicator-view.ts';
import { keyOf, type ViewContext } from './view-context.ts';

/**
 * All areas of the same level for one period, the best first; equal values share a rank, before they are rounded for print. Areas with no whole value stand apart.
 * Where no value is better than another there is no rank, and the order is by name.
 */
export function rankOf(context: ViewContext, own: IndicatorResult): RankView {
  const { polarity, unit, shortTitle = context.indicator.id } = context.indicator.effective;
  const { scotland, peers } = comparatorsOf(context, own.area);
  const isRanked = polarity === 'higherIsBetter' || polarity === 'lowerIsBetter';
  const peerCodes = new Set(peers[0]?.areas.map(({ code }) => code));
  const results = areasBeside(context, own.area).map((area) => context.result(area, own.period));
  const rowOf = (result: IndicatorResult): RankRowView => ({
    area: areaView(result.area),
    rank: undefined,
    figure: figureOf(result, context.style),
    isOwn: result.area.code === own.area.code,
    isPeer: peerCodes.has(result.area.code),
  });
  const whole = results.filter(isWhole).map(rowOf);
  const rows = isRanked ? ranked(whole, polarity === 'lowerIsBetter') : byName(whole);
  const ownRow = rows.find((row) => row.isOwn);
  const words = levelWords[own.area.level];
  const among = `${results.length} ${results.length === 1 ? words.one : words.many}`;
  const text =
    ownRow?.rank === undefined || rows.length < 2
      ? undefined
      : `${rows.some((row) => row.rank === ownRow.rank && !row.isOwn) ? 'joint ' : ''}${ordinal(ownRow.rank)} of ${rows.length} ${words.many}`;
  const sentence = sentenceOf({ own, ownRow, rows, isRanked, isLowBest: polarity === 'lowerIsBetter', text });
  return {
    among,
    text,
    sentence,
    summary: `Dot plot of ${shortTitle} in ${keyOf(own.period)} for ${among}${isRanked ? ', best first' : ', by name'}. ${sentence} The table that follows has every number.`,
    isRanked,
    rows,
    without: byName(results.filter((result) => !isWhole(result)).map(rowOf)),
    scotland: scotland && figureOf(context.result(scotland, own.period), context.style),
    peersName: peers[0]?.title,
    unit,
    ...context.style,
  };
}

/** The areas of the same level that the data have, this one among them. */
function areasBeside({ calculator, indicator, workspace }: ViewContext, area: Area): readonly Area[] {
  const known = workspace.indicators.has(indicator.id) ? calculator.areasOf(indicator.id) : [];
  const same = known.filter(({ level }) => level === area.level);
  return same.some(({ code }) => code === area.code) ? same : [...same, area];
}

/** The best first; 1, 2, 2, 4. */
function ranked(rows: readonly RankRowView[], isLowBest: boolean): readonly RankRowView[] {
  const sorted = byName(rows);
  const ranks = competitionRanks(
    sorted.map(({ figure }) => figure.value ?? 0),
    isLowBest ? 'lowest' : 'highest',
  );
  return sorted
    .map((row, index) => ({ ...row, rank: ranks[index] ?? 1 }))
    .toSorted((a, b) => a.rank - b.rank);
}

function byName(rows: readonly RankRowView[]): readonly RankRowView[] {
  return rows.toSorted((a, b) => (a.area.name < b.area.name ? -1 : a.area.name > b.area.name ? 1 : 0));
}

function sentenceOf(found: {
  readonly own: IndicatorResult;
  readonly ownRow: RankRowView | undefined;
  readonly rows: readonly RankRowView[];
  readonly isRanked: boolean;
  readonly isLowBest: boolean;
  readonly text: string | undefined;
}): string {
  const { own, ownRow, rows, text } = found;
  const period = keyOf(own.period);
  if (rows.length < 2 && ownRow !== undefined) {
    return `No other ${levelWords[own.area.level].one} has a value for ${period}, so there is no rank.`;
  }
  if (!found.isRanked)
    return `The areas are not ranked: nothing says that a higher or a lower value is better. They stand by name, for ${period}.`;
  if (ownRow === undefined || text === undefined)
    return `${own.area.name} has no whole value for ${period}, so it has no rank.`;
  const equal = rows.filter((row) => row.rank === ownRow.rank && !row.isOwn).map((row) => row.area.name);
  const ties = equal.length === 0 ? '' : `, level with ${joined(equal)}`;
  return `${own.area.name} is ${text} with a value for ${period}${ties}; 1st is the ${found.isLowBest ? 'lowest' : 'highest'} value, which is the best.`;
}
