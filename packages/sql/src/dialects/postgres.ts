import { type Dialect, doubling } from '../dialect.ts';

/** PostgreSQL. A text with a backslash is written so that it means the same under either setting of standard_conforming_strings. */
export const postgres: Dialect = {
  id: 'postgres',
  quoteName: (name) => doubling('"', name),
  quoteText: quote,
  toText: (expression) => `CAST(${expression} AS text)`,
  trim: (expression, characters) => `btrim(${expression}, ${quote(characters)})`,
  matches: (expression, pattern) => `(${expression} ~ '^(?:${pattern})$')`,
  toNumber,
  sum: (expression) => `sum(${expression})`,
};

function quote(text: string): string {
  return text.includes('\\') ? `E${doubling("'", text.replaceAll('\\', '\\\\'))}` : doubling("'", text);
}

/** A number beyond the reach of double precision is a failure of the whole statement here, so such texts are set apart first. */
function toNumber(text: string): string {
  const [exact, double] = [`CAST(${text} AS numeric)`, `CAST(${text} AS double precision)`];
  return [
    `CASE WHEN length(${text}) <= 300 AND ${text} !~ '[eE]' THEN ${double}`,
    `WHEN ${text} ~ '[eE]-0*[1-9][0-9]{3,}$' THEN 0`,
    `WHEN ${text} ~ '[eE][+]?0*[1-9][0-9]{3,}$' OR length(${text}) > 10000 THEN NULL`,
    `WHEN abs(${exact}) > 1.7976931348623157e308 THEN NULL`,
    `WHEN abs(${exact}) < 1e-307 THEN 0 ELSE ${double} END`,
  ].join(' ');
}
