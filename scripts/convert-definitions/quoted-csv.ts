import { readFileSync } from 'node:fs';

/** A CSV file whose quoted cells may hold line breaks: its headings, and its rows by heading. */
export function readQuotedCsv(path: string): {
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
} {
  const [headings = [], ...rows] = splitRows(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return {
    headings,
    rows: rows.map((cells) => {
      if (cells.length !== headings.length) {
        throw new Error(
          `${path}: the row of "${cells[0]}" has ${cells.length} cells, not ${headings.length}.`,
        );
      }
      return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
    }),
  };
}

function splitRows(text: string): readonly string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
