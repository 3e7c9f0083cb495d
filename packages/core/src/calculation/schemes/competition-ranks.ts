import { isSame } from './closeness.ts';

/**
 * The place of each value, 1 for the best, in standard competition ranking: 1, 2, 2, 4. Values that differ only in binary dust share a
 * place. In the order of the values given.
 */
export function competitionRanks(values: readonly number[], best: 'highest' | 'lowest'): readonly number[] {
  const sign = best === 'lowest' ? 1 : -1;
  const order = [...values.keys()].sort((a, b) => sign * (at(values, a) - at(values, b)));
  const ranks = new Array<number>(values.length).fill(1);
  let first = 0;
  for (const [index, position] of order.entries()) {
    if (!isSame(at(values, position), at(values, order[first] ?? position))) first = index;
    ranks[position] = first + 1;
  }
  return ranks;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
