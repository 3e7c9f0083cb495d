import type { ResultFormat } from './result-format.ts';
import { type ResultRow, rowFields } from './row.ts';

/** CSV as RFC 4180 has it: CRLF at the end of a line, no byte order mark, an empty cell for what is absent. */
export const csvResults: ResultFormat = {
  id: 'csv',
  summary: 'RFC 4180, for Excel and R',
  render(results) {
    const lines = results.map(({ row }) => rowFields.map((field) => cell(textOf(row, field))).join(','));
    return [rowFields.join(','), ...lines, ''].join('\r\n');
  },
};

function textOf(row: ResultRow, field: keyof ResultRow): string {
  if (field === 'reason') return row.reason?.message ?? '';
  if (field === 'notes' || field === 'vintage') return row[field].join('; ');
  return String(row[field] ?? '');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
