/**
 * What was worked out for a key, or is now. Of more than `most` keys those that were asked for longest ago are forgotten: while a query is
 * typed, most of what is asked is never asked again.
 */
export function latestOf<T>(known: Map<string, T>, key: string, most: number, work: () => T): T {
  const isKnown = known.has(key);
  const found = isKnown ? (known.get(key) as T) : work();
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return found;
}
