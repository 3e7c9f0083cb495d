import { type Departure, departureOf } from './departures.ts';
import { differences } from './differences.ts';
import { reasonsFor } from './reasons-for-error.ts';
import { whySkipped } from './skipped.ts';
import type { Adapter, VectorCase } from './vector-case.ts';

/** How a case went. */
export type CaseResult =
  | { readonly kind: 'passed'; readonly departures: readonly Departure[] }
  | { readonly kind: 'failed'; readonly differences: readonly string[] }
  | { readonly kind: 'skipped'; readonly why: string };

/** How many differences of a case are told. */
const mostTold = 5;

/** Puts a case to our functions and compares the answer with R's. */
export function runCase(file: string, adapter: Adapter, vector: VectorCase): CaseResult {
  const why = whySkipped(vector);
  if (why !== undefined) return { kind: 'skipped', why };
  const all = differencesOf(adapter, vector).map((text) => ({
    text,
    departure: departureOf(file, vector, text),
  }));
  const left = all.flatMap(({ text, departure }) => (departure === undefined ? [text] : []));
  if (left.length > 0) return { kind: 'failed', differences: left.slice(0, mostTold) };
  return { kind: 'passed', departures: all.flatMap(({ departure }) => departure ?? []) };
}

/** How our answer differs from R's; where R refuses, whether ours does for a reason that says the same. */
function differencesOf(adapter: Adapter, vector: VectorCase): readonly string[] {
  const answer = adapter.answer(vector);
  const { error } = vector.expected;
  if (error === undefined) return differences(answer, vector, adapter);
  const reasons = reasonsFor(error);
  if (answer.refusals.some((reason) => reasons.includes(reason))) return [];
  return [`R refuses: ${error}; ours is ${answer.refusals.join(', ') || 'a value'}`];
}
