import {
  type Area,
  type ChangeDirection,
  change,
  comparePeriods,
  differenceOf,
  findArea,
  type IndicatorResult,
  isWhole,
  type Period,
  peerGroups,
  peersOf,
  pooledRateOfPeers,
  unweightedMeanOfPeers,
} from '../core.ts';
import { formatDifference } from '../format/number.ts';
import { asSentence } from '../format/words.ts';
import { figureOf } from './figure.ts';
import type { ComparisonView, FactView, Figure } from './indicator-view.ts';
import { breaksBetween, keyOf, standsFor, type ViewContext } from './view-context.ts';

/** The areas that share an area's circumstances, itself left out. */
export interface Peers {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly Area[];
}

/** The change since the latest earlier period that the data have. */
export function changeFact(context: ViewContext, result: IndicatorResult): FactView {
  const previous = context.periods.findLast((period) => comparePeriods(period, standsFor(result.period)) < 0);
  if (previous === undefined) {
    return {
      ...noFact('Since the period before', 'There is no earlier period.'),
      words: 'First value',
    };
  }
  const before = context.result(result.area, previous);
  const key = keyOf(previous);
  const found = change(
    before,
    result,
    context.indicator.effective,
    breaksBetween(context, previous, result.period).map(({ definition }) => definition),
  );
  if (found.kind === 'refused') return noFact(`Since ${key}`, asSentence(found.reason.message));
  const was = figureOf(before, context.style).text;
  return {
    title: `Since ${key}`,
    ...verdictOf(found.direction),
    sentence:
      found.direction === 'steady'
        ? `${was} in ${key} too.`
        : `${formatDifference(found.difference, context.style)} ${found.difference.amount > 0 ? 'more' : 'less'} than ${was} in ${key}.`,
    notes: overlapNotes(found.intervalsOverlap),
  };
}

/** The comparators that the indicator or the partnership names: Scotland and peer groups. */
export function comparatorsOf(
  context: ViewContext,
  area: Area,
): { scotland: Area | undefined; peers: readonly Peers[] } {
  const names = context.indicator.effective.comparators ?? context.partnership.comparators ?? [];
  const scotland = area.level === 'scotland' ? undefined : findArea('scotland', 'scotland');
  return {
    scotland: names.some((name) => name.toLowerCase() === 'scotland') ? scotland : undefined,
    peers: peerGroups
      .filter(({ id }) => names.includes(id))
      .map(({ id, title }) => ({
        id,
        title,
        areas: peersOf(area, id).filter(({ code }) => code !== area.code),
      }))
      .filter(({ areas }) => areas.length > 0),
  };
}

/** How a result stands against Scotland, and against the unweighted mean and the pooled rate of each peer group, one fact each. */
export function comparisonFacts(context: ViewContext, result: IndicatorResult): readonly ComparisonView[] {
  const { scotland, peers } = comparatorsOf(context, result.area);
  return [
    ...(scotland ? [scotlandFact(context, result, scotland)] : []),
    ...peers.flatMap((group) => [
      peerFact(context, result, group, 'unweightedMean'),
      peerFact(context, result, group, 'pooledRate'),
    ]),
  ];
}

/** The unweighted mean of the peers that have a whole value; a mean of rates is not the rate of the group. */
export function peerMean(context: ViewContext, { areas }: Peers, period: Period): Figure {
  return figureOf(unweightedMeanOfPeers(areas.map((area) => context.result(area, period))), context.style);
}

function scotlandFact(context: ViewContext, result: IndicatorResult, scotland: Area): ComparisonView {
  const other = context.result(scotland, result.period);
  return {
    ...comparison(context, result, other, { title: 'Against Scotland', of: (value) => `Scotland, ${value}` }),
    id: 'scotland',
    kind: 'area',
    figure: figureOf(other, context.style),
    members: [],
  };
}

/** The two figures of a group, each under its own name: they differ wherever the peers are not of one size. */
const peerFigures = {
  unweightedMean: {
    title: 'Against the unweighted mean of peers',
    name: 'the unweighted mean',
    of: (results: readonly IndicatorResult[]) => unweightedMeanOfPeers(results),
  },
  pooledRate: {
    title: 'Against the pooled rate of peers',
    name: 'the pooled rate',
    of: pooledRateOfPeers,
  },
} as const;

function peerFact(
  context: ViewContext,
  result: IndicatorResult,
  group: Peers,
  kind: keyof typeof peerFigures,
): ComparisonView {
  const { title, name, of } = peerFigures[kind];
  const results = group.areas.map((area) => context.result(area, result.period));
  const peers = of(results, context.indicator);
  const figure = figureOf(peers, context.style);
  const fact = comparison(context, result, peers, {
    title,
    of: (value) => `${value}, ${name} of ${peers.count === 1 ? 'one peer' : `${peers.count} peers`}`,
  });
  const isAbsent = peers.value === undefined && result.value !== undefined;
  return {
    ...fact,
    ...(isAbsent && figure.reason ? { sentence: figure.reason } : {}),
    notes: [
      ...fact.notes,
      `Peers: ${group.title}.`,
      ...(peers.value === undefined || !figure.reason ? [] : [figure.reason]),
    ],
    id: kind === 'unweightedMean' ? group.id : `${group.id}-pooled`,
    kind,
    figure,
    members: group.areas.map(({ name: member }) => member),
  };
}

function comparison(
  context: ViewContext,
  own: IndicatorResult,
  other: Pick<IndicatorResult, 'value' | 'status' | 'lower' | 'upper'>,
  words: { readonly title: string; of(value: string): string },
): FactView {
  if (own.value === undefined) return noFact(words.title, 'There is no value to compare.');
  if (own.status === 'incomplete') {
    return noFact(words.title, 'The value is not complete, so it is not compared.');
  }
  if (other.value === undefined || !isWhole(other)) {
    return noFact(words.title, 'There is no whole value to compare with.');
  }
  const found = change(other, own, context.indicator.effective, []);
  if (found.kind === 'refused') return noFact(words.title, asSentence(found.reason.message));
  const value = figureOf({ ...other, reason: undefined }, context.style).text;
  const { amount } = differenceOf(other.value, own.value, undefined);
  return {
    title: words.title,
    ...verdictOf(found.direction),
    sentence:
      found.direction === 'steady'
        ? `The same as ${words.of(value)}.`
        : `${formatDifference(found.difference, context.style)} ${amount > 0 ? 'above' : 'below'} ${words.of(value)}.`,
    notes: overlapNotes(found.intervalsOverlap),
  };
}

const directionWords: Readonly<Record<ChangeDirection, { readonly symbol: string; readonly words: string }>> =
  {
    better: { symbol: '✓', words: 'Better' },
    worse: { symbol: '✗', words: 'Worse' },
    steady: { symbol: '=', words: 'The same' },
    higher: { symbol: '+', words: 'Higher' },
    lower: { symbol: '−', words: 'Lower' },
  };

function verdictOf(direction: ChangeDirection) {
  return { verdict: direction, ...directionWords[direction] };
}

function noFact(title: string, sentence: string): FactView {
  return { title, verdict: 'none', symbol: '–', words: 'Not compared', sentence, notes: [] };
}

function overlapNotes(overlap: boolean | undefined): readonly string[] {
  return overlap === true ? ['The intervals overlap, so the difference may be chance.'] : [];
}
