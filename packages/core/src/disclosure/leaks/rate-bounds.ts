import type { Bounds } from './bounds.ts';
import type { PublishedRate } from './published.ts';

/** The whole numbers of which one must be the numerator for a rate to be printed as it is. */
export function numeratorsOf(rate: PublishedRate, denominator: number): Bounds {
  const half = 0.5 * 10 ** -rate.decimals;
  const scale = denominator / rate.per;
  return wholeBetween((rate.value - half) * scale, (rate.value + half) * scale);
}

/** The whole numbers of which one must be the denominator for a rate to be printed as it is. */
export function denominatorsOf(rate: PublishedRate, numerator: number): Bounds {
  const half = 0.5 * 10 ** -rate.decimals;
  const lowest = rate.value - half;
  const least = (numerator * rate.per) / (rate.value + half);
  return wholeBetween(least, lowest > 0 ? (numerator * rate.per) / lowest : Infinity);
}

/** Both ends belong to it: how halves were rounded is not known, and binary fractions have a hair of dust. */
function wholeBetween(low: number, high: number): Bounds {
  const dust = 1e-9 * Math.max(1, Math.abs(low));
  const least = Math.max(0, Math.ceil(low - dust));
  const most = Math.floor(high + dust);
  return Number.isNaN(least) || Number.isNaN(most) ? { least: 0, most: Infinity } : { least, most };
}
