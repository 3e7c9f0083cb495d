import { ninetyFivePercent } from '../confidence.ts';
import { readCount, readDivisor, readNumber } from '../given.ts';
import { type Absent, absent, type Given } from '../outcome.ts';
import { scaleOf, type ValueKind } from './scale.ts';

/** One group of areas of like deprivation, 1 the most deprived. */
export interface DeprivationGroup {
  readonly quantile: number;
  readonly population: Given;
  readonly value: Given;
  /** The 95% limits of the value. */
  readonly limits?: { readonly lower: Given; readonly upper: Given };
  /** The standard error instead, on the scale on which it is symmetric: of the logarithm for rates, of the log odds for proportions. */
  readonly standardError?: Given;
}

/** A group as numbers. */
export interface ReadGroup {
  readonly population: number;
  readonly value: number;
  /** On the scale on which it is symmetric. */
  readonly standardError: number;
  readonly onScale: number;
}

/** The groups in order as numbers, or what hinders that. */
export function readGroups(
  groups: readonly DeprivationGroup[],
  kind: ValueKind,
  expected: number,
): readonly ReadGroup[] | Absent {
  if (expected < fewest)
    return absent('too-few', `there are ${expected} groups, and a slope index needs ${fewest}.`);
  if (expected > most) return absent('out-of-range', `there are ${expected} groups, more than ${most}.`);
  const sorted = [...groups].sort((a, b) => a.quantile - b.quantile);
  if (sorted.length !== expected || sorted.some(({ quantile }, index) => quantile !== index + 1)) {
    return absent('does-not-match', `a slope index needs each group from 1 to ${expected} once.`);
  }
  const read: ReadGroup[] = [];
  for (const group of sorted) {
    const one = readGroup(group, kind);
    if ('kind' in one) return one;
    read.push(one);
  }
  return read;
}

const fewest = 5;
const most = 100;

function readGroup(group: DeprivationGroup, kind: ValueKind): ReadGroup | Absent {
  const population = readDivisor(group.population, 'a population');
  if (typeof population !== 'number') return population;
  const value = readNumber(group.value, 'a value');
  if (typeof value !== 'number') return value;
  const onScale = readOnScale(group.value, kind, 'a value');
  if (typeof onScale !== 'number') return onScale;
  const standardError = readError(group, kind);
  if (typeof standardError !== 'number') return standardError;
  return { population, value, standardError, onScale };
}

function readError({ limits, standardError }: DeprivationGroup, kind: ValueKind): number | Absent {
  if (limits === undefined) return readCount(standardError ?? 'missing', 'a standard error');
  const lower = readOnScale(limits.lower, kind, 'a lower limit');
  if (typeof lower !== 'number') return lower;
  const upper = readOnScale(limits.upper, kind, 'an upper limit');
  if (typeof upper !== 'number') return upper;
  return readCount((upper - lower) / (2 * ninetyFivePercent.z), 'the width of an interval');
}

function readOnScale(given: Given, kind: ValueKind, what: string): number | Absent {
  const number = readNumber(given, what);
  if (typeof number !== 'number' || kind === 'other') return number;
  if (kind === 'proportion' && !(number >= 0 && number <= 1)) {
    return absent('out-of-range', `${what} is ${number}, and a proportion lies between 0 and 1.`);
  }
  if (number < 0) return absent('negative', `${what} is ${number}, and a rate cannot be below 0.`);
  const onScale = scaleOf(kind).to(number);
  if (Number.isFinite(onScale)) return onScale;
  return absent('zero-numerator', `${what} is ${number}, where the logarithm has no value.`);
}
