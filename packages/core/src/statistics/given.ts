import { type Absent, absent, type Given } from './outcome.ts';

/** The number that was given, or why there is none. `what` names it in the sentence: `the numerator`. */
export function readNumber(given: Given, what: string): number | Absent {
  if (given === 'missing') return absent('missing', `${what} is missing.`);
  if (given === 'suppressed') return absent('suppressed', `${what} is suppressed.`);
  return Number.isFinite(given) ? given : absent('not-a-number', `${what} is not a finite number.`);
}

/** The number that was given if it is 0 or more, or why not. */
export function readCount(given: Given, what: string): number | Absent {
  const count = readNumber(given, what);
  if (typeof count !== 'number' || count >= 0) return count;
  return absent('negative', `${what} is ${count}, and it cannot be below 0.`);
}

/** The number that was given if it is above 0, or why not. */
export function readDivisor(given: Given, what: string): number | Absent {
  const divisor = readCount(given, what);
  if (divisor !== 0) return divisor;
  return absent('zero-denominator', `${what} is 0, and nothing can be divided by it.`);
}

/** All the numbers that were given, or why the first that lacks has none. */
export function readAll(
  given: readonly Given[],
  read: (one: Given, what: string) => number | Absent,
  what: string,
): readonly number[] | Absent {
  const numbers: number[] = [];
  for (const one of given) {
    const number = read(one, what);
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  return numbers;
}

/** Whether a reading has no number. */
export function isAbsent(reading: unknown): reading is Absent {
  return typeof reading === 'object' && reading !== null && 'kind' in reading && reading.kind === 'absent';
}

/** What is wrong with the number that a result is multiplied by, if anything. */
export function faultOfPer(per: number): Absent | undefined {
  if (per > 0 && per < Infinity) return undefined;
  return absent('out-of-range', `a result per ${per} says nothing; it must be a number above 0.`);
}
