/** A rule of a TextMate grammar, as far as ours uses them. */
export interface GrammarRule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  /** Held at the start of each further line; where it is not, all that was begun inside ends too. */
  readonly while?: string;
  readonly include?: `#${string}`;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}

/** The scopes of the groups of a pattern, by their numbers. */
export type Captures = Readonly<Record<string, { readonly name: string }>>;

/** The rules of that names, in this order. */
export function include(...names: readonly string[]): readonly GrammarRule[] {
  return names.map((name) => ({ include: `#${name}` as const }));
}

/** Scopes for the groups of a pattern, from the first on; an empty one is left out. */
export function captures(...scopes: readonly string[]): Captures {
  return Object.fromEntries(
    scopes.flatMap((name, index) => (name === '' ? [] : [[String(index + 1), { name }] as const])),
  );
}
