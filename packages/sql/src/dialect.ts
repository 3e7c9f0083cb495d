/** How one database writes what the plans of Ninefold need; everything else is said alike in all of them. */
export interface Dialect {
  readonly id: 'duckdb' | 'postgres' | 'spark';
  /** The name of a table or column, whatever characters it has. */
  quoteName(name: string): string;
  /** A text as a literal, whatever characters it has and however the database is set up. */
  quoteText(text: string): string;
  /** Any value as text. */
  toText(expression: string): string;
  /** A text without any of these characters at its two ends. */
  trim(expression: string, characters: string): string;
  /** Whether the whole of a text fits a pattern, which has no backslash, no quotation mark and no anchor. */
  matches(expression: string, pattern: string): string;
  /** The number that a text says, known to be written as one without commas; not finite, or NULL, where it is too large. */
  toNumber(expression: string): string;
  /** The sum of numbers, as exact as the database can. */
  sum(expression: string): string;
}

/** A text that every database can hold: what cannot be written in UTF-8, or ends a text in C, becomes the replacement character. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text between two marks, with each mark inside it doubled. */
export function doubling(mark: string, text: string): string {
  return mark + storable(text).replaceAll(mark, mark + mark) + mark;
}
