/** The one stretch in which two texts differ: it begins at `start` in both, and ends at `oldEnd` in the one, `newEnd` in the other. */
export interface TextDifference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Finds the shortest such stretch. */
export function differenceOf(old: string, now: string): TextDifference {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start + chunk <= shorter && old.slice(start, start + chunk) === now.slice(start, start + chunk)) {
    start += chunk;
  }
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  const most = shorter - start;
  let same = 0;
  while (
    same + chunk <= most &&
    old.slice(old.length - same - chunk, old.length - same) ===
      now.slice(now.length - same - chunk, now.length - same)
  ) {
    same += chunk;
  }
  while (same < most && old.charCodeAt(old.length - same - 1) === now.charCodeAt(now.length - same - 1)) {
    same++;
  }
  return { start, oldEnd: old.length - same, newEnd: now.length - same };
}

/** So much is compared at once; a machine does that faster than letter by letter. */
const chunk = 1024;
