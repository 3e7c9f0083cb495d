import { type Departure, departures } from './departures.ts';
import { differences } from './differences.ts';
import { reasonsFor } from './reasons-for-error.ts';
import { whySkipped } from './skipped.ts';
import type { Adapter, VectorCase } from './vector-case.ts';

/** How a case went. */
export type CaseResult =
  | { readonly kind: 'passed'; readonly departures: readonly Departure[] }
  | { readonly kind: 'failed'; readonly differences: readonly string[] }
  | { readonly kind: 'skipped'; readonly why: string };

/** Puts a case to our functions and compares the answer with R's. */
export function runCase(file: string, adapter: Adapter, vector: VectorCase): CaseResult {
  const why = whySkipped(vector);
  if (why !== undefined) return { kind: 'skipped', why };
  const answer = adapter.answer(vector);
  const { error } = vector.expected;
  if (error !== undefined) {
    const reasons = reasonsFor(error);
    const isRefused = answer.refusals.some((reason) => reasons.includes(reason));
    if (isRefused) return { kind: 'passed', departures: [] };
    const ours = answer.refusals.join(', ') || 'a value';
    return { kind: 'failed', differences: [`R refuses: ${error}; ours is ${ours}`] };
  }
  const all = differences(answer, vector, adapter);
  const known = departures.filter((departure) => departure.file === file && departure.holds(vector));
  const taken = known.filter(({ cell }) => all.some((difference) => cell.test(difference)));
  const left = all.filter((difference) => !known.some(({ cell }) => cell.test(difference)));
  return left.length === 0 ? { kind: 'passed', departures: taken } : { kind: 'failed', differences: left };
}
