import {
  type Area,
  comparePeriods,
  differenceOf,
  findArea,
  type IndicatorResult,
  isPercentage,
  judge,
  type Period,
  periodKey,
  type RagOutcome,
  type RagScheme,
  type Target,
} from '../core.ts';
import { formatDifference, formatPlain, formatValue } from '../format/number.ts';
import { plural } from '../format/words.ts';
import type { TargetFactView, TargetView } from './indicator-view.ts';
import { sourceWords } from './source-words.ts';
import { keyOf, readPeriod, standsFor, type ViewContext } from './view-context.ts';

/** The target of an area for a period: its own year's, never another's. */
export function targetFor(context: ViewContext, area: Area, period: Period): Target | undefined {
  return context.indicator.effective.targets?.find(
    (target) => isForArea(context, target, area) && isForPeriod(context, target, standsFor(period)),
  );
}

/** A target in words: `at most 1,000.0`. */
export function targetView(context: ViewContext, target: Target | undefined): TargetView | undefined {
  if (target === undefined) return undefined;
  const { atMost, atLeast } = target;
  const sides = [
    atLeast === undefined ? undefined : `at least ${formatValue(atLeast, context.style)}`,
    atMost === undefined ? undefined : `at most ${formatValue(atMost, context.style)}`,
  ].filter((side) => side !== undefined);
  return sides.length === 0 ? undefined : { atMost, atLeast, text: sides.join(' and ') };
}

/** How a result stands against the target of its own period. */
export function targetFact(context: ViewContext, result: IndicatorResult): TargetFactView {
  const { effective } = context.indicator;
  const scheme = effective.rag ?? context.partnership.rag;
  const target = targetFor(context, result.area, result.period);
  const outcome = judge(result, target, effective.polarity, scheme);
  const common = {
    title: 'Against the target',
    target: targetView(context, target)?.text,
    source: sourceWords(target?.source),
  };
  if (outcome.kind !== 'judged') {
    const isWithoutTarget = outcome.kind === 'noTarget';
    return {
      ...common,
      verdict: 'none',
      symbol: '–',
      words: isWithoutTarget ? 'No target' : 'Not judged',
      sentence: isWithoutTarget ? `No target is set for ${keyOf(result.period)}.` : outcome.reason.message,
      notes: isWithoutTarget || common.target === undefined ? [] : [`The target is ${common.target}.`],
      colourName: undefined,
      scheme: undefined,
    };
  }
  return {
    ...common,
    verdict: outcome.colour,
    symbol: ragSymbols[outcome.colour],
    words: outcomeWords(outcome, scheme),
    sentence: missSentence(context, result, target),
    notes: [
      ...(result.status === 'final' ? [] : [`Judged on a value that is ${result.status}.`]),
      ...(common.source === undefined ? [] : [`Target: ${common.source}.`]),
    ],
    colourName: colourNames[outcome.colour],
    scheme: scheme && schemeWords(scheme, effective.unit),
  };
}

/** How red, amber and green are told apart, in a sentence. */
export function schemeWords(scheme: RagScheme, unit: string | undefined): string {
  const rounding =
    scheme.roundFirst === undefined
      ? ''
      : ` Values are rounded to ${plural(scheme.roundFirst, 'decimal')} first.`;
  if (scheme.scheme === 'bands') {
    const bands = scheme.bands.map(({ status, from, to }) =>
      [
        colourNames[status],
        from === undefined ? undefined : `from ${formatPlain(from)}`,
        to === undefined ? undefined : `${from === undefined ? '' : 'to '}under ${formatPlain(to)}`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    return `${bands.join('; ')}.${rounding}`;
  }
  const per = scheme.scheme === 'percentOfTarget' ? '%' : isPercentage(unit) ? ' percentage points' : '';
  const green =
    scheme.green === 0
      ? 'Green when the target is met'
      : `Green to within ${formatPlain(scheme.green)}${per} of the target`;
  return `${green}, amber to within ${formatPlain(scheme.amber)}${per}, red beyond.${rounding}`;
}

const ragSymbols = { green: '●', amber: '▲', red: '■' } as const;
const colourNames = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

function outcomeWords(
  { colour, met }: Extract<RagOutcome, { kind: 'judged' }>,
  scheme: RagScheme | undefined,
): string {
  const name = colourNames[colour];
  if (met === undefined) return name;
  if (met) return `${name}: met`;
  return `${name}: ${colour === 'red' || scheme?.scheme === 'bands' ? 'missed' : 'missed, within tolerance'}`;
}

function missSentence(context: ViewContext, { value }: IndicatorResult, target: Target | undefined): string {
  const words = targetView(context, target)?.text;
  if (value === undefined || target === undefined || words === undefined) return 'Judged by fixed bands.';
  const { atMost, atLeast } = target;
  const unit = context.indicator.effective.unit;
  const missed =
    atMost !== undefined && value > atMost
      ? atMost
      : atLeast !== undefined && value < atLeast
        ? atLeast
        : undefined;
  if (missed === undefined) return `Inside the target of ${words}.`;
  const size = formatDifference(differenceOf(missed, value, unit), context.style);
  return `${size} ${value > missed ? 'above' : 'below'} the target of ${words}.`;
}

function isForArea({ ownArea }: ViewContext, target: Target, area: Area): boolean {
  if (target.area === undefined) return ownArea === undefined || ownArea.code === area.code;
  return (findArea(target.area, area.level) ?? findArea(target.area))?.code === area.code;
}

function isForPeriod({ indicator }: ViewContext, target: Target, period: Period): boolean {
  const read = (text: string | number | undefined) =>
    text === undefined ? undefined : readPeriod(text, indicator);
  if (target.period !== undefined) {
    const named = read(target.period);
    return named !== undefined && periodKey(standsFor(named)) === periodKey(period);
  }
  const [from, to] = [read(target.from), read(target.to)];
  if (from === undefined && to === undefined) return target.from === undefined && target.to === undefined;
  return (!from || comparePeriods(from, period) <= 0) && (!to || comparePeriods(period, to) <= 0);
}
