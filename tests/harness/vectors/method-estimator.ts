import type { MethodInput } from '../../../packages/core/src/calculation/methods/method.ts';
import { findMethod, runMethod } from '../../../packages/core/src/calculation/methods/run-method.ts';
import type { Confidence } from '../../../packages/core/src/statistics/confidence.ts';
import type { Estimate } from '../../../packages/core/src/statistics/estimate.ts';
import {
  type AbsenceReason,
  absent,
  type Given,
  type Outcome,
} from '../../../packages/core/src/statistics/outcome.ts';

/** What the reasons of calculation methods are called among the statistics. */
const reasons: Readonly<Record<string, AbsenceReason>> = {
  'calc/no-query': 'missing',
  'calc/zero-denominator': 'zero-denominator',
  'calc/negative-count': 'negative',
  'calc/numerator-above-denominator': 'numerator-above-denominator',
};

/** A calculation method of a numerator and a denominator, to be asked as a statistic is. */
export function methodEstimator(id: string) {
  const method = findMethod(id);
  if (method === undefined) throw new Error(`There is no method ${id}.`);
  return (
    numerator: Given,
    denominator: Given,
    { per, confidence }: { readonly per: number; readonly confidence: Confidence },
  ): Outcome<Estimate> => {
    // A missing number never reaches a method: the input is not there.
    const inputs = Object.entries({ numerator, denominator }).flatMap(
      ([name, value]): [string, MethodInput][] =>
        typeof value === 'number' ? [[name, { value, lower: undefined, upper: undefined }]] : [],
    );
    const parameters = { per, confidence: confidence.level, formula: undefined, decimals: 2 };
    const outcome = runMethod(method, new Map(inputs), parameters);
    if (outcome.kind === 'missing') {
      return absent(reasons[outcome.reason.code] ?? 'out-of-range', outcome.reason.message);
    }
    const { lower, upper = Number.NaN, method: name = '' } = outcome.interval ?? {};
    return { kind: 'value', value: outcome.value, lower, upper, confidence, method: name };
  };
}
