/** Which counts are not shown, and what else goes so that they cannot be worked out. */
export interface DisclosurePolicy {
  /** Counts of this size and smaller are not shown: "fewer than 5" is 4. */
  readonly suppressAtOrBelow: number;
  readonly zeros: 'shown' | 'suppressed';
  readonly secondary: 'none' | 'nextLowest';
}

/** The policy a partnership writes down. What it leaves open is settled the careful way: zeros go, and a second count with them. */
export function disclosurePolicy(written: {
  readonly suppressAtOrBelow: number;
  readonly zeros?: DisclosurePolicy['zeros'] | undefined;
  readonly secondary?: DisclosurePolicy['secondary'] | undefined;
}): DisclosurePolicy {
  return {
    suppressAtOrBelow: written.suppressAtOrBelow,
    zeros: written.zeros ?? 'suppressed',
    secondary: written.secondary ?? 'nextLowest',
  };
}

/** Whether a count is too small to show by itself. */
export function isTooSmall(
  count: number,
  { suppressAtOrBelow, zeros }: Pick<DisclosurePolicy, 'suppressAtOrBelow' | 'zeros'>,
): boolean {
  return count <= suppressAtOrBelow && !(count === 0 && zeros === 'shown');
}
