import { findScheme, type IndicatorResult, judgeResult, schemeOf } from '../core.ts';
import { asSentence } from '../format/words.ts';
import type { StatusFactView } from './indicator-view.ts';
import { colourNames, printerFor, ragSymbols, schemeWords } from './rag-words.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The red, amber or green of a scheme that does not look at the target: by bands or thresholds, beside another area, among a group.
 * Undefined where the scheme is about the target, or there is none.
 */
export function statusFact(context: ViewContext, result: IndicatorResult): StatusFactView | undefined {
  const scheme = schemeOf(context);
  const plugin = scheme && findScheme(scheme.scheme);
  if (scheme === undefined || plugin === undefined || plugin.comparesWith === 'target') return undefined;
  const outcome = judgeResult(context, result, printerFor(context));
  const common = {
    title: plugin.heading(scheme),
    scheme: schemeWords(scheme, context.indicator.effective.unit),
  };
  if (outcome.kind !== 'judged') {
    return {
      ...common,
      verdict: 'none',
      symbol: '–',
      words: 'Not judged',
      sentence: outcome.kind === 'notJudged' ? asSentence(outcome.reason.message) : 'There is no target.',
      notes: [],
      colourName: undefined,
    };
  }
  return {
    ...common,
    verdict: outcome.colour,
    symbol: ragSymbols[outcome.colour],
    words: colourNames[outcome.colour],
    sentence: asSentence(outcome.words),
    notes: [
      ...outcome.notes,
      ...(result.status === 'final' ? [] : [`Judged on a value that is ${result.status}.`]),
    ],
    colourName: colourNames[outcome.colour],
  };
}
