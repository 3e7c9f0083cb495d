import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Cells = readonly (string | number)[];

/** Writes a CSV file with LF line ends, quoting only the cells that need it; makes its folder if need be. */
export function writeCsv(path: string, headings: readonly string[], rows: readonly Cells[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [headings, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join(''));
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
