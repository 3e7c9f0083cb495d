import type { Alignment } from './indicator.ts';

/** The outcome that an alignment names, whether alone or with its authority: `4`, `plan/fewer-falls`. */
export function alignedOutcome(alignment: Alignment): string {
  return String(typeof alignment === 'object' ? alignment.outcome : alignment);
}
