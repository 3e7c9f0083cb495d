import type { TreePath } from '../syntax/tree.ts';
import { groupByFirstStep } from './plain.ts';

/** What was dropped from a map or a list, and from what is in it. */
interface Dropped {
  /** The places of the items that are gone, in order, each less the number of those before it. */
  readonly gone: readonly number[];
  readonly inner: ReadonlyMap<string, Dropped>;
}

/** Where a path of `withoutPaths(value, dropped)` stood in `value`: list items after a dropped one have moved up. */
export function originalPaths(dropped: readonly TreePath[]): (path: TreePath) => TreePath {
  if (dropped.length === 0) return (path) => path;
  let root: Dropped | undefined;
  return (path) => {
    root ??= gather(dropped);
    const original: (string | number)[] = [];
    let under: Dropped | undefined = root;
    for (const step of path) {
      const found: string | number =
        typeof step === 'number' && under ? step + goneBefore(step, under) : step;
      original.push(found);
      under = under?.inner.get(String(found));
    }
    return original;
  };
}

function gather(dropped: readonly TreePath[]): Dropped {
  const gone: number[] = [];
  const inner = new Map<string, Dropped>();
  for (const [step, paths] of groupByFirstStep(dropped)) {
    const below = paths.map((path) => path.slice(1)).filter((path) => path.length > 0);
    if (below.length > 0) inner.set(step, gather(below));
    if (below.length < paths.length && /^\d+$/.test(step)) gone.push(Number(step));
  }
  return { gone: gone.sort((a, b) => a - b).map((place, before) => place - before), inner };
}

/** How many items are gone before the one that is now at a place. */
function goneBefore(place: number, { gone }: Dropped): number {
  let low = 0;
  let high = gone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
