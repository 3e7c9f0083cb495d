import type { Status } from './result.ts';

const order: readonly Status[] = ['suppressed', 'missing', 'incomplete', 'estimated', 'provisional', 'final'];

/** The status of a value made of several: a suppressed part outweighs a missing one, and so on down to final. */
export function gravest(statuses: readonly Status[]): Status {
  return order.find((status) => statuses.includes(status)) ?? 'final';
}
