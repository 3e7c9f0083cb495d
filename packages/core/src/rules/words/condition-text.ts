import { writeName } from '../../query/read-name.ts';
import { writeQuotes } from '../../query/read-quotes.ts';

/** The condition that keeps one member of a column, as a query writes it: `reason = "All Delay Reasons"`. */
export function conditionText(column: string, member: string): string {
  return `${writeName(column)} = ${writeQuotes(member)}`;
}
