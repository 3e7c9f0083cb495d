/**
 * Something that can be made again at any time: it is let go when nobody uses it, and made again for whoever asks. Within one task it
 * is the same object, however often it is asked for.
 */
export function lend<T extends object>(make: () => T): () => T {
  let lent: WeakRef<T> | undefined;
  return () => {
    const known = lent?.deref();
    if (known !== undefined) return known;
    const made = make();
    lent = new WeakRef(made);
    return made;
  };
}
