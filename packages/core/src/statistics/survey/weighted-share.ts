import { type Confidence, ninetyFivePercent, upperTail } from '../confidence.ts';
import { studentQuantile } from '../distributions/student-quantile.ts';
import { faultOfPer, readCount } from '../given.ts';
import { type Absent, absent, found, type Given, type Outcome } from '../outcome.ts';
import { sumOf } from '../sum-of.ts';

/** One person who answered a question. Who said `don't know` is not one of them. */
export interface Respondent {
  readonly isPositive: boolean | 'missing';
  /** For how many people this one stands. */
  readonly weight: Given;
  /** The group from which people were drawn at random, such as the patients of a practice; all one group if not given. */
  readonly stratum?: string;
  /** How many people the stratum has in all; without it the sample counts as a small part of them. */
  readonly stratumSize?: Given;
  /** Whether the person belongs to the area asked about; the others still say how each stratum was drawn. */
  readonly isInArea?: boolean;
}

/** A weighted share with its interval and what the design of the sample has cost. */
export interface WeightedShare {
  readonly value: number;
  readonly standardError: number;
  /** Not kept within 0 and `per`, as the survey's own publications have it. */
  readonly lower: number;
  readonly upper: number;
  readonly confidence: Confidence;
  /** How many times the variance is that of a simple sample of the same size; undefined where that has none. */
  readonly designEffect: number | undefined;
  /** The size of a simple sample that would know as much. */
  readonly effectiveSample: number | undefined;
  readonly respondents: number;
  readonly degreesOfFreedom: number;
  readonly sumOfWeights: number;
}

/**
 * The share of people who answer in a way, from a weighted and stratified sample, with its interval and design effect.
 *
 * @input   respondents of the whole sample, each with weight and stratum; isInArea marks those of the area asked about
 * @result  the weighted share times `per` (1 if not given), limits of Student's t distribution
 * @absent  nobody of the area, or no more people than strata -> too-few; all weights 0 -> zero-denominator; an answer or weight missing -> missing;
 *          suppressed; negative. A stratum with one respondent adds nothing to the variance
 * @source  linearised variance with finite population correction; agrees with R survey 4.1-1 `svymean`, `confint` with the design's degrees of
 *          freedom, as the Health and Care Experience Survey is published
 * @rounds  never
 */
export function weightedShare(
  respondents: readonly Respondent[],
  {
    per = 1,
    confidence = ninetyFivePercent,
  }: { readonly per?: number; readonly confidence?: Confidence } = {},
): Outcome<WeightedShare> {
  const people = faultOfPer(per) ?? readRespondents(respondents);
  if ('kind' in people) return people;
  const area = people.filter(({ isInArea }) => isInArea);
  if (area.length === 0) return absent('too-few', 'nobody of the area answered.');
  const sumOfWeights = sumOf(area.map(({ weight }) => weight));
  if (sumOfWeights === 0) return absent('zero-denominator', 'all weights are 0.');
  const share = sumOf(area.map(({ weight, answer }) => weight * answer)) / sumOfWeights;
  const variance = linearisedVariance(people, share, sumOfWeights);
  // Who stands for nobody is no respondent, though the size of the stratum still counts them.
  const counted = area.filter(({ weight }) => weight > 0);
  const size = counted.length;
  const degreesOfFreedom = size - new Set(counted.map(({ stratum }) => stratum)).size;
  const t = studentQuantile(upperTail(confidence.level), degreesOfFreedom);
  if (t === undefined) return absent('too-few', 'there are no more respondents than strata.');
  const standardError = Math.sqrt(variance) * per;
  const simple = (share * (1 - share) * (sumOfWeights - size)) / ((size - 1) * sumOfWeights);
  // Weights that add up to the sample say that it is the whole population, which a simple sample knows without error.
  const designEffect = simple > 0 && sumOfWeights - size > 1e-9 ? variance / simple : undefined;
  return found({
    value: share * per,
    standardError,
    lower: share * per - t * standardError,
    upper: share * per + t * standardError,
    confidence,
    designEffect,
    effectiveSample: designEffect ? size / designEffect : undefined,
    respondents: area.length,
    degreesOfFreedom,
    sumOfWeights,
  });
}

interface Person {
  readonly answer: number;
  readonly weight: number;
  readonly stratum: string;
  readonly stratumSize: number | undefined;
  readonly isInArea: boolean;
}

function readRespondents(respondents: readonly Respondent[]): readonly Person[] | Absent {
  const people: Person[] = [];
  for (const { isPositive, weight: given, stratum = '', stratumSize, isInArea = true } of respondents) {
    if (isPositive === 'missing' && isInArea) return absent('missing', 'an answer is missing.');
    const weight = readCount(given, 'a weight');
    if (typeof weight !== 'number') return weight;
    const size = stratumSize === undefined ? undefined : readCount(stratumSize, 'the size of a stratum');
    if (typeof size === 'object') return size;
    people.push({ answer: isPositive === true ? 1 : 0, weight, stratum, stratumSize: size, isInArea });
  }
  return people;
}

/** Each person's pull on the share, gathered stratum by stratum; those outside the area pull 0 but keep their stratum's size. */
function linearisedVariance(people: readonly Person[], share: number, sumOfWeights: number): number {
  const strata = new Map<string, Person[]>();
  for (const person of people) {
    const members = strata.get(person.stratum);
    if (members === undefined) strata.set(person.stratum, [person]);
    else members.push(person);
  }
  let variance = 0;
  for (const members of strata.values()) {
    const size = members.length;
    if (size < 2) continue;
    const pulls = members.map(({ answer, weight, isInArea }) =>
      isInArea ? (weight * (answer - share)) / sumOfWeights : 0,
    );
    const middle = sumOf(pulls) / size;
    const population = members[0]?.stratumSize;
    const unseen = population === undefined ? 1 : Math.max(0, 1 - size / population);
    variance += ((unseen * size) / (size - 1)) * sumOf(pulls.map((pull) => (pull - middle) ** 2));
  }
  return variance;
}
