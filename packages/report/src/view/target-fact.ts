import {
  type Area,
  findScheme,
  type IndicatorResult,
  judge,
  missInWords,
  missOf,
  type Period,
  type RagOutcome,
  schemeOf,
  type Target,
  targetOf,
} from '../core.ts';
import { formatValue } from '../format/number.ts';
import { asSentence } from '../format/words.ts';
import type { TargetFactView, TargetView } from './indicator-view.ts';
import { colourNames, printerFor, ragSymbols, schemeWords } from './rag-words.ts';
import { sourceWords } from './source-words.ts';
import { keyOf, type ViewContext } from './view-context.ts';

/** The target of an area for a period: its own year's, never another's. */
export function targetFor(context: ViewContext, area: Area, period: Period): Target | undefined {
  return targetOf(context.workspace, context.indicator, area, period);
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

/**
 * How a result stands against the target of its own period. It has a colour where the scheme looks at the target; where the scheme
 * compares with something else, only whether the target is met.
 */
export function targetFact(context: ViewContext, result: IndicatorResult): TargetFactView {
  const { effective } = context.indicator;
  const scheme = schemeOf(context);
  const looksAtTarget = scheme === undefined || findScheme(scheme.scheme)?.comparesWith === 'target';
  const target = targetFor(context, result.area, result.period);
  const print = printerFor(context);
  const outcome = judge(result, looksAtTarget ? scheme : undefined, {
    target,
    polarity: effective.polarity,
    print,
  });
  const common: Omit<TargetFactView, 'words' | 'sentence' | 'notes'> = {
    title: 'Against the target',
    target: targetView(context, target)?.text,
    source: sourceWords(target?.source),
    verdict: 'none',
    symbol: '–',
    colourName: undefined,
    scheme: undefined,
  };
  const notes = [
    ...(result.status === 'final' ? [] : [`Judged on a value that is ${result.status}.`]),
    ...(common.source === undefined ? [] : [`Target: ${common.source}.`]),
  ];
  if (outcome.kind === 'judged') {
    return {
      ...common,
      verdict: outcome.colour,
      symbol: ragSymbols[outcome.colour],
      words: outcomeWords(outcome),
      sentence: asSentence(outcome.words),
      notes: [...notes, ...outcome.notes],
      colourName: colourNames[outcome.colour],
      scheme: scheme && schemeWords(scheme, effective.unit),
    };
  }
  if (outcome.kind === 'noTarget') {
    return {
      ...common,
      words: 'No target',
      sentence: `No target is set for ${keyOf(result.period)}.`,
      notes: [],
    };
  }
  const miss = result.value === undefined ? undefined : missOf(result.value, target ?? {});
  if (!looksAtTarget && outcome.reason.code === 'calc/no-rag-scheme' && miss && result.value !== undefined) {
    return {
      ...common,
      words: miss.amount === 0 ? 'Met' : 'Missed',
      sentence: asSentence(missInWords(result.value, target ?? {}, print)),
      notes,
    };
  }
  return {
    ...common,
    words: 'Not judged',
    sentence: outcome.reason.message,
    notes: common.target === undefined ? [] : [`The target is ${common.target}.`],
  };
}

function outcomeWords({ colour, met }: Extract<RagOutcome, { kind: 'judged' }>): string {
  const name = colourNames[colour];
  if (met) return `${name}: met`;
  return `${name}: ${colour === 'red' ? 'missed' : 'missed, within tolerance'}`;
}
