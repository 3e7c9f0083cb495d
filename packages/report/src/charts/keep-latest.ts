/** What was made for the last so many keys, and is not made again for one of them. */
export function keepLatest<T>(most: number): { of(key: string, make: () => T): T } {
  const known = new Map<string, T>();
  return {
    of(key, make) {
      const found = known.get(key) ?? make();
      known.delete(key);
      known.set(key, found);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return found;
    },
  };
}
