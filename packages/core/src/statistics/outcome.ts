/** A number as a statistic is given it: it may be missing or suppressed, and then says so. */
export type Given = number | 'missing' | 'suppressed';

/** Why a statistic has no value. */
export type AbsenceReason =
  | 'missing'
  | 'suppressed'
  | 'not-a-number'
  | 'negative'
  | 'zero-numerator'
  | 'zero-denominator'
  | 'numerator-above-denominator'
  | 'too-few'
  | 'out-of-range'
  | 'does-not-match'
  | 'too-large'
  | 'too-uncertain';

/** No value, with the reason as a word for programs and as a sentence for people. */
export interface Absent {
  readonly kind: 'absent';
  readonly reason: AbsenceReason;
  readonly message: string;
}

/** A value, or the reason why there is none. Every number in it is finite. */
export type Outcome<Value> = (Value & { readonly kind: 'value' }) | Absent;

/** No value, for this reason. */
export function absent(reason: AbsenceReason, message: string): Absent {
  return { kind: 'absent', reason, message };
}

/** A value whose numbers are all finite; one that has a number too large to be one is absent. */
export function found<Value extends object>(value: Value): Outcome<Value> {
  return hasOnlyFinite(value)
    ? { kind: 'value', ...value }
    : absent('too-large', 'the result is too large to be a number.');
}

function hasOnlyFinite(part: unknown): boolean {
  if (typeof part === 'number') return Number.isFinite(part);
  if (typeof part !== 'object' || part === null) return true;
  return Object.values(part).every(hasOnlyFinite);
}
