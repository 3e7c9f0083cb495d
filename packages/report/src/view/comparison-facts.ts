import {
  type Area,
  type ChangeDirection,
  change,
  comparePeriods,
  differenceOf,
  findArea,
  type IndicatorResult,
  joined,
  type Period,
  peerGroups,
  peersOf,
} from '../core.ts';
import { formatDifference } from '../format/number.ts';
import { asSentence } from '../format/words.ts';
import { figureOf } from './figure.ts';
import type { ComparisonView, FactView, Figure } from './indicator-view.ts';
import { breaksBetween, isWhole, keyOf, standsFor, type ViewContext } from './view-context.ts';

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
    breaksBetween(context, previous, result.period),
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

/** How a result stands against Scotland and against the mean of each peer group, one fact each. */
export function comparisonFacts(context: ViewContext, result: IndicatorResult): readonly ComparisonView[] {
  const { scotland, peers } = comparatorsOf(context, result.area);
  return [
    ...(scotland ? [scotlandFact(context, result, scotland)] : []),
    ...peers.map((group) => peerFact(context, result, group)),
  ];
}

/** The unweighted mean of the peers that have a whole value; a mean of rates is not the rate of the group. */
export function peerMean(
  context: ViewContext,
  { areas }: Peers,
  period: Period,
): Figure & { readonly count: number } {
  const results = areas.map((area) => context.result(area, period));
  const whole = results.flatMap((result) =>
    isWhole(result) && result.value !== undefined ? [{ value: result.value, status: result.status }] : [],
  );
  const without = results.filter((result) => !isWhole(result));
  const names = joined(without.map(({ area }) => area.name));
  const status = (['estimated', 'provisional'] as const).find((each) =>
    whole.some((one) => one.status === each),
  );
  const result = {
    value: whole.length === 0 ? undefined : whole.reduce((sum, { value }) => sum + value, 0) / whole.length,
    lower: undefined,
    upper: undefined,
    status: whole.length === 0 ? ('missing' as const) : (status ?? ('final' as const)),
    reason:
      without.length === 0
        ? undefined
        : {
            code: 'calc/peers-without-value',
            message: whole.length === 0 ? 'No peer has a whole value.' : `Without ${names}: no whole value.`,
          },
  };
  return { ...figureOf(result, context.style), count: whole.length };
}

function scotlandFact(context: ViewContext, result: IndicatorResult, scotland: Area): ComparisonView {
  const other = context.result(scotland, result.period);
  return {
    ...comparison(context, result, other, { title: 'Against Scotland', of: (value) => `Scotland, ${value}` }),
    id: 'scotland',
    figure: figureOf(other, context.style),
    members: [],
  };
}

function peerFact(context: ViewContext, result: IndicatorResult, group: Peers): ComparisonView {
  const { count, ...figure } = peerMean(context, group, result.period);
  const fact = comparison(context, result, figure, {
    title: 'Against the peer mean',
    of: (value) => `${value}, the unweighted mean of ${count === 1 ? 'one peer' : `${count} peers`}`,
  });
  return {
    ...fact,
    notes: [
      ...fact.notes,
      `Peers: ${group.title}.`,
      ...(figure.value === undefined || !figure.reason ? [] : [figure.reason]),
    ],
    id: group.id,
    figure,
    members: group.areas.map(({ name }) => name),
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
