import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import { type Ask, type Asked, type MethodInput, type MethodOutcome, missing } from './method.ts';

/** Each input from one period to another, both included. */
export function asksOver({ named, area, period }: Asked, first: Period): readonly Ask[] {
  const over: Period =
    periodKey(first) === periodKey(period) ? period : { kind: 'rolling', first, last: period };
  return named.map((each) => ({ ...each, area, period: over }));
}

/** The value that is made of what was added over the stretch. That is its numerator, and it has no interval. */
export function outcomeOver(
  inputs: ReadonlyMap<string, MethodInput>,
  make: (added: number) => { readonly value: number; readonly working: string },
): MethodOutcome {
  const added = inputs.get('value')?.value;
  if (added === undefined) return missing('no-query', 'the calculation needs a value to add.');
  const counts = { numerator: added, denominator: undefined };
  return { kind: 'value', ...make(added), interval: undefined, counts };
}
