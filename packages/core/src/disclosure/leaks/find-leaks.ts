import { type Bounds, boundsOf } from './bounds.ts';
import { confine } from './confine.ts';
import { eliminate } from './eliminate.ts';
import { type Equation, equationOf, equationsOf, independentGroups } from './equation.ts';
import * as say from './leak-sentences.ts';
import type { Leak, Published, PublishedCount, PublishedRate } from './published.ts';
import { denominatorsOf, numeratorsOf } from './rate-bounds.ts';

/**
 * The suppressed counts that a reader can work out from what is printed, each with the sentence that says how. Earlier releases come
 * first, then rates, then one sum at a time, then several sums together, and last the least and most that a count can be. What is found
 * is certain as far as the sums hold; a search that would take too long finds less, never more.
 */
export function findLeaks(published: Published): readonly Leak[] {
  const reading = startReading(published);
  readEarlierReleases(reading);
  readRates(reading);
  readSums(reading);
  readSeveralSums(reading);
  readBounds(reading);
  const order = new Map(published.counts.map(({ id }, at) => [id, at]));
  return reading.leaks.sort((a, b) => (order.get(a.count) ?? 0) - (order.get(b.count) ?? 0));
}

/** What a reader knows so far. */
interface Reading {
  readonly published: Published;
  readonly counts: ReadonlyMap<string, PublishedCount>;
  /** Counts that are shown, and those worked out. */
  readonly known: Map<string, number>;
  /** From which shown counts a count was worked out. */
  readonly origins: Map<string, readonly string[]>;
  readonly bounds: Map<string, Bounds>;
  readonly leaks: Leak[];
}

function startReading(published: Published): Reading {
  const known = new Map<string, number>();
  const bounds = new Map<string, Bounds>();
  for (const { id, count, atLeast, atMost } of published.counts) {
    if (typeof count === 'number') {
      if (Number.isFinite(count)) known.set(id, count);
    } else if (count === 'suppressed') {
      bounds.set(id, {
        least: Math.ceil(numberOr(atLeast, 0)),
        most: Math.floor(numberOr(atMost, Infinity)),
      });
    }
  }
  const counts = new Map(published.counts.map((each) => [each.id, each]));
  return { published, counts, known, origins: new Map(), bounds, leaks: [] };
}

function numberOr(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}

function learn(
  reading: Reading,
  id: string,
  found: { value: number; how: Leak['how']; from: readonly string[]; sentence: string },
): void {
  const shown = found.from.flatMap((each) => reading.origins.get(each) ?? [each]);
  const from = [...new Set(shown)].filter((each) => typeof reading.counts.get(each)?.count === 'number');
  const workedOut = found.from.filter((each) => reading.counts.get(each)?.count === 'suppressed');
  const also = workedOut.map(
    (each) => `${labelOf(reading, each)} (${say.numeral(reading.known.get(each) ?? 0)})`,
  );
  const sentence =
    also.length === 0
      ? found.sentence
      : `${found.sentence} ${also.join(', ')} ${also.length === 1 ? 'is' : 'are'} worked out first.`;
  reading.known.set(id, found.value);
  reading.origins.set(id, from);
  if (reading.counts.get(id)?.count !== 'suppressed') return;
  reading.leaks.push({ ...found, sentence, from, count: id, label: labelOf(reading, id) });
}

function isPossible(reading: Reading, id: string, value: number): boolean {
  const { least, most } = boundsOf(id, reading.bounds);
  return value >= least && value <= most;
}

function readEarlierReleases(reading: Reading): void {
  for (const earlier of reading.published.earlier ?? []) {
    const { count: id, value } = earlier;
    if (reading.counts.get(id)?.count !== 'suppressed' || reading.known.has(id)) continue;
    const sentence = say.explainEarlier(earlier, labelOf(reading, id));
    learn(reading, id, { value, how: 'earlier-release', from: [], sentence });
  }
}

function readRates(reading: Reading): void {
  for (const rate of reading.published.rates ?? []) {
    readRate(reading, rate, 'numerator', 'denominator', numeratorsOf);
    readRate(reading, rate, 'denominator', 'numerator', denominatorsOf);
  }
}

function readRate(
  reading: Reading,
  rate: PublishedRate,
  unknown: 'numerator' | 'denominator',
  other: 'numerator' | 'denominator',
  rangeOf: (rate: PublishedRate, known: number) => Bounds,
): void {
  const id = rate[unknown];
  const known = reading.known.get(rate[other]);
  if (reading.counts.get(id)?.count !== 'suppressed' || reading.known.has(id) || known === undefined) return;
  const range = rangeOf(rate, known);
  const before = boundsOf(id, reading.bounds);
  const after = { least: Math.max(before.least, range.least), most: Math.min(before.most, range.most) };
  if (after.least > after.most) return;
  reading.bounds.set(id, after);
  if (after.least !== after.most) return;
  const sentence = say.explainRate(rate, known, after.least, unknown);
  learn(reading, id, { value: after.least, how: 'rate', from: [rate[other]], sentence });
}

/** One sum with one unknown at a time, again and again: what is worked out from one may open the next. */
function readSums(reading: Reading): void {
  const ids = new Set(reading.counts.keys());
  const wording = { labelOf: (id: string) => labelOf(reading, id), known: reading.known };
  for (let hasLearnt = true; hasLearnt; ) {
    hasLearnt = false;
    for (const sum of reading.published.sums) {
      const equation = equationOf(sum, ids, reading.known);
      const [term, ...others] = equation?.terms ?? [];
      if (equation === undefined || term === undefined || others.length > 0) continue;
      const [id, factor] = term;
      // Adding 0 makes a 0 of the -0 that a total's factor leaves.
      const value = equation.rest / factor + 0;
      if (!isPossible(reading, id, value)) continue;
      const sentence = say.explainSum(equation, id, value, wording);
      learn(reading, id, {
        value,
        how: 'sum',
        from: membersOf(equation).filter((each) => each !== id),
        sentence,
      });
      hasLearnt = true;
    }
  }
}

function readSeveralSums(reading: Reading): void {
  for (const group of groupsOf(reading).filter(isManageable)) {
    for (const { id, value, from } of eliminate(group)) {
      if (!isPossible(reading, id, value)) continue;
      const members = from.flatMap(({ equation }) => membersOf(equation));
      learn(reading, id, {
        value,
        how: 'several-sums',
        from: members.filter((each) => reading.counts.get(each)?.count !== 'suppressed'),
        sentence: say.explainSeveralSums(from, value, (each) => labelOf(reading, each)),
      });
    }
  }
}

function readBounds(reading: Reading): void {
  for (const [id, { least, most }] of reading.bounds) {
    if (least !== most || reading.known.has(id)) continue;
    const sentence = `A suppressed count of ${labelOf(reading, id)} can only be ${say.numeral(least)}.`;
    learn(reading, id, { value: least, how: 'bounds', from: [], sentence });
  }
  for (const group of groupsOf(reading)) {
    const from = group.flatMap(membersOf).filter((each) => reading.known.has(each));
    for (const [id, value] of confine(group, reading.bounds)) {
      const tight = tightSumOf(id, group, reading.bounds);
      const sentence = say.explainBounds(labelOf(reading, id), value, tight, (each) =>
        labelOf(reading, each),
      );
      learn(reading, id, { value, how: 'bounds', from, sentence });
    }
  }
}

/** The sum whose suppressed parts must all be the least, or all the most, that they can be. */
function tightSumOf(
  id: string,
  group: readonly Equation[],
  bounds: ReadonlyMap<string, Bounds>,
): { equation: Equation; limit: 'least' | 'most' } | undefined {
  for (const equation of group) {
    const isOfParts = [...equation.terms.values()].every((factor) => factor === 1);
    if (!equation.terms.has(id) || !isOfParts) continue;
    const ends = [...equation.terms.keys()].map((each) => boundsOf(each, bounds));
    if (ends.reduce((total, { most }) => total + most, 0) === equation.rest)
      return { equation, limit: 'most' };
    if (ends.reduce((total, { least }) => total + least, 0) === equation.rest)
      return { equation, limit: 'least' };
  }
  return undefined;
}

/** The equations still open, in groups that share no unknown count. */
function groupsOf({ published, known }: Reading): readonly (readonly Equation[])[] {
  return independentGroups(equationsOf(published, known));
}

/** Elimination takes the square of the sums times the counts; a table of 60 rows and 60 columns is well inside. */
function isManageable(group: readonly Equation[]): boolean {
  const unknowns = new Set(group.flatMap(({ terms }) => [...terms.keys()]));
  return group.length * group.length * unknowns.size <= 100_000_000;
}

function membersOf({ sum }: Equation): readonly string[] {
  return sum.total === undefined ? sum.parts : [...sum.parts, sum.total];
}

function labelOf({ counts }: Reading, id: string): string {
  return counts.get(id)?.label ?? id;
}
