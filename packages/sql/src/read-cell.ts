import { cellState, type Dataset, type MeasureDefinition } from '@ninefold/core';
import type { Dialect } from './dialect.ts';

/** Written plainly, or with thousands commas where they belong. What fits it is what the reader of CSV files takes for a number. */
const number =
  '[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?|[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?';
const blanks = ' \t';
/** What is taken away around a mark such as `*`: all that JavaScript counts as white space. */
const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const largest = '1.7976931348623157e308';

/** The number that the cell of a measure says; NULL where it says none. */
export function numberIn(cell: string, dialect: Dialect): string {
  const text = dialect.trim(cell, blanks);
  const digits = `replace(${text}, ',', '')`;
  // Adding zero makes minus zero plain.
  return `CASE WHEN ${dialect.matches(text, number)} THEN ${dialect.toNumber(digits)} + 0 END`;
}

/** The state of a cell of a measure, as a number of `cellState`. */
export function stateOf(
  cell: string,
  amount: string,
  definition: MeasureDefinition,
  dataset: Partial<Dataset>,
  dialect: Dialect,
): string {
  const { suppressed = [], zeros, minimum, maximum } = definition;
  const missing = definition.missingValues ?? dataset.missingValues ?? [''];
  const word = dialect.trim(cell, whiteSpace);
  const among = (marks: readonly string[], state: number) =>
    marks.length === 0
      ? []
      : [`WHEN ${word} IN (${marks.map((mark) => dialect.quoteText(mark.trim())).join(', ')}) THEN ${state}`];
  const outside = [
    `${amount} IS NULL`,
    `abs(${amount}) > ${double(largest, dialect)}`,
    ...(minimum === undefined ? [] : [`${amount} < ${double(String(minimum), dialect)}`]),
    ...(maximum === undefined ? [] : [`${amount} > ${double(String(maximum), dialect)}`]),
  ];
  return [
    `CASE WHEN ${cell} IS NULL THEN ${cellState.missing}`,
    ...among(suppressed, cellState.suppressed),
    ...among(missing, cellState.missing),
    ...(zeros === 'maybeSuppressed' ? [`WHEN ${amount} = 0 THEN ${cellState.suppressed}`] : []),
    `WHEN ${outside.join(' OR ')} THEN ${cellState.unreadable} ELSE ${cellState.present} END`,
  ].join(' ');
}

/** A number as double precision, whatever the database would make of its digits. */
export function double(digits: string, { id }: Dialect): string {
  return `CAST('${digits}' AS ${id === 'spark' ? 'DOUBLE' : 'double precision'})`;
}
