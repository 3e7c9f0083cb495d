/** How much one YAML file may hold. Each limit ends in a problem of its own, never in a long wait. */
export const yamlLimits = {
  /** UTF-16 units in the file. */
  length: 1_000_000,
  /** Lists and maps inside one another. */
  depth: 64,
  /** Line ends, colons and commas, wherever they stand: these are counted first, for a count takes no time. So are quotes and brackets. */
  marks: 120_000,
  /** Lines, counted first too. */
  lines: 30_000,
  /** Pieces the text falls into: a `key: value` line is about eight, a 10,000-line file of indicators about 150,000. */
  lexemes: 200_000,
  /** Blank lines and comments that follow one another, as pieces: the library reads longer runs in quadratic time. */
  blankRun: 10_000,
  /** Pieces from a bracket to the one that closes it, blanks apart: a value and its comma are three, a key with its value six. */
  bracketed: 15_000,
  /** UTF-16 units in one line of a text that has a fault: what such a line means nobody finds out in time. */
  faultyLine: 400_000,
  /** Aliases (`*name`), the names they stand for (`&name`) and tags (`!name`), whatever each means. */
  aliases: 1_000,
  /** Characters that are read behind the last fault that is mended. */
  behindFaults: 50_000,
  /** Values that aliases (`*name`) repeat, counted as if each were written out. */
  aliasValues: 10_000,
  /** Problems that are shown for one file. */
  problems: 20,
} as const;
