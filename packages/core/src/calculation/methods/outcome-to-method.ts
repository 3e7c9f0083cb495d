import type { AbsenceReason, Absent } from '../../statistics/outcome.ts';
import type { Reason } from '../results/result.ts';
import type { MethodOutcome } from './method.ts';

/** Why a statistic has no value, as a method says it. */
export function missingFrom({ reason, message }: Absent): Extract<MethodOutcome, { kind: 'missing' }> {
  return { kind: 'missing', reason: { code: codes[reason], message } satisfies Reason };
}

const codes: Readonly<Record<AbsenceReason, string>> = {
  missing: 'calc/missing-value',
  suppressed: 'calc/suppressed',
  negative: 'calc/negative-count',
  'not-a-number': 'calc/not-finite',
  'zero-numerator': 'calc/zero-denominator',
  'zero-denominator': 'calc/zero-denominator',
  'numerator-above-denominator': 'calc/numerator-above-denominator',
  'too-few': 'calc/too-few',
  'out-of-range': 'calc/out-of-range',
  'does-not-match': 'calc/bands-do-not-match',
  'too-large': 'calc/not-finite',
  'too-uncertain': 'calc/out-of-range',
};
