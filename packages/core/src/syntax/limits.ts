/** How much one YAML file may hold. Each limit ends in a problem of its own, never in a long wait. */
export const yamlLimits = {
  /** UTF-16 units in the file. */
  length: 1_000_000,
  /** Lists and maps inside one another. */
  depth: 64,
  /** Line ends, colons and commas, wherever they stand: these are counted first, for a count takes no time. */
  marks: 120_000,
  /** Pieces the text falls into: a `key: value` line is about eight, a 10,000-line file of indicators about 150,000. */
  lexemes: 250_000,
  /** Blank lines and comments that follow one another, as pieces: the library reads longer runs in quadratic time. */
  blankRun: 10_000,
  /** Values that aliases (`*name`) repeat, counted as if each were written out. */
  aliasValues: 10_000,
  /** Problems that are shown for one file. */
  problems: 20,
} as const;
