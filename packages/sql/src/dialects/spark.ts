import { type Dialect, doubling, storable } from '../dialect.ts';

/**
 * Spark SQL. A backslash in a text means one thing or another by a setting of the session, so a text with one, or with a quotation
 * mark, is written by its bytes.
 */
export const spark: Dialect = {
  id: 'spark',
  quoteName: (name) => doubling('`', name),
  quoteText: quote,
  toText: (expression) => `CAST(${expression} AS STRING)`,
  trim: (expression, characters) => `btrim(${expression}, ${quote(characters)})`,
  // `$` alone would let a line end stand after the number.
  matches: (expression, pattern) => `(${expression} RLIKE '^(?:${pattern})(?![^0]|0)')`,
  toNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  sum: (expression) => `sum(${expression})`,
};

const plainText = /^[^'"\\\p{Control}]*$/u;

function quote(text: string): string {
  if (plainText.test(text)) return `'${storable(text)}'`;
  const bytes = new TextEncoder().encode(storable(text));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `decode(unhex('${digits}'), 'UTF-8')`;
}
