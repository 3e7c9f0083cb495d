import { type Dialect, doubling } from '../dialect.ts';

/** DuckDB. Its texts know no escapes but the doubled quotation mark. */
export const duckdb: Dialect = {
  id: 'duckdb',
  quoteName: (name) => doubling('"', name),
  quoteText: (text) => doubling("'", text),
  toText: (expression) => `CAST(${expression} AS VARCHAR)`,
  trim: (expression, characters) => `trim(${expression}, ${doubling("'", characters)})`,
  matches: (expression, pattern) => `regexp_full_match(${expression}, '${pattern}')`,
  toNumber: (expression) => `TRY_CAST(${expression} AS DOUBLE)`,
  sum: (expression) => `fsum(${expression})`,
};
