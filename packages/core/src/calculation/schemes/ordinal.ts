import { formatNumber } from '../results/format-number.ts';

/** `1st`, `2nd`, `13th`. */
export function ordinal(place: number): string {
  const lastTwo = place % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${formatNumber(place, 0)}${ending}`;
}
