/** How long and how deep one query or formula may be. Each limit ends in a problem of its own. */
export const queryLimits = {
  /** UTF-16 units. */
  length: 10_000,
  /** Brackets and signs inside one another. */
  depth: 64,
  /** `+`, `-`, `*` and `/` in one formula. */
  operations: 100,
} as const;
