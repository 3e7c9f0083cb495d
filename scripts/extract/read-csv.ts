import { readFileSync } from 'node:fs';

/** The rows of a small CSV file with a header, each as a record of the header's names to text. */
export function readCsv(path: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(splitLine);
  if (header === undefined) throw new Error(`${path} is empty.`);
  return rows.map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])));
}

/** Quoted fields may hold commas and doubled quotes, but no line breaks: the files read here have none. */
function splitLine(line: string): string[] {
  const fields = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return fields.map((field) => {
    const text = field.replace(/^,/, '');
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}
