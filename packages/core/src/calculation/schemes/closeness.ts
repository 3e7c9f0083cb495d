/**
 * Whether two numbers are one to a person: 0.1 + 0.2 and 0.3 differ in binary only, by less than a part in a million million.
 */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether the first is the second or above it. */
export function isAtLeast(a: number, b: number): boolean {
  return a > b || isSame(a, b);
}

/** Whether the first is the second or below it. */
export function isAtMost(a: number, b: number): boolean {
  return a < b || isSame(a, b);
}
