/** How far a point is from the root, and how that changes with the logarithm of the point. */
export interface Miss {
  readonly miss: number;
  readonly slope: number;
}

/** Where a search ended, and by how much the point before it missed. */
export interface FoundRoot {
  readonly point: number;
  readonly lastMiss: number;
}

/**
 * Newton's method on the logarithm of a point above 0, kept between points known to be too low and too high. `rises` says whether the
 * miss grows with the point, since where a tail is too small for a number its slope no longer tells.
 */
export function rootAboveZero(start: number, rises: boolean, missAt: (point: number) => Miss): FoundRoot {
  let low = 0;
  let high = Infinity;
  let point = start;
  let lastMiss = Infinity;
  for (let step = 0; step < 500 && point > 0 && Number.isFinite(point); step++) {
    const { miss, slope } = missAt(point);
    lastMiss = miss;
    if (miss === 0) break;
    if (miss < 0 === rises) low = point;
    else high = point;
    const newton = point * Math.exp(-miss / slope);
    const next = newton > low && newton < high ? newton : between(low, high);
    const change = Math.abs(next - point);
    point = next;
    if (change <= 1e-16 * point) break;
  }
  return { point, lastMiss };
}

function between(low: number, high: number): number {
  if (high === Infinity) return 2 * low;
  return low === 0 ? high / 16 : (low + high) / 2;
}
