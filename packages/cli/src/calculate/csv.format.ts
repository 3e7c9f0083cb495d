import type { ResultFormat } from './result-format.ts';
import { rowFields, rowText } from './row.ts';

/** CSV as RFC 4180 has it: CRLF at the end of a line, no byte order mark, an empty cell for what is absent. */
export const csvResults: ResultFormat = {
  id: 'csv',
  summary: 'RFC 4180, for Excel and R',
  render(results) {
    const lines = results.map(({ row }) => rowFields.map((field) => cell(rowText(row, field))).join(','));
    return [rowFields.join(','), ...lines, ''].join('\r\n');
  },
};

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
