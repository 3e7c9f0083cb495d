import type { Dataset } from '../model/dataset.ts';
import { placeOfRow } from './cell-text.ts';
import { type Headings, readHeadings } from './headings.ts';
import { startOfFile } from './locate.ts';
import type { ProblemList } from './problem-list.ts';
import { reportFault, reportNotUtf8 } from './row-problems.ts';
import { CsvScanner, mostCells } from './scan-csv.ts';

/** A CSV file whose headings are read; the scanner stands on them. */
export interface OpenCsv {
  readonly scanner: CsvScanner;
  readonly headings: Headings;
}

/** Reads the headings of a CSV file; undefined, with a problem, when the file cannot be read as CSV at all. */
export function openCsv(
  bytes: Uint8Array,
  dataset: Partial<Dataset>,
  problems: ProblemList,
): OpenCsv | undefined {
  const place = startOfFile(bytes);
  const code = notUtf8Text(bytes);
  if (code === 'data/utf-16') problems.add(code, place, () => ({}));
  else if (code !== undefined) problems.add('data/not-text', place, () => ({ found: code }));
  if (code !== undefined) return undefined;

  const delimiter = dataset.delimiter ?? ',';
  const delimiterByte = delimiter.charCodeAt(0);
  if (delimiter.length !== 1 || delimiterByte >= 0x80 || '\0\r\n"'.includes(delimiter)) {
    problems.add('data/delimiter', place, () => ({ delimiter }));
    return undefined;
  }
  const scanner = new CsvScanner(bytes, place.start, delimiterByte);
  if (!scanner.next()) {
    problems.add('data/empty-file', place, () => ({}));
    return undefined;
  }
  const { row } = scanner;
  reportNotUtf8(bytes, row, problems);
  if (reportFault(row, problems)) return undefined;
  if (row.cellCount > mostCells) {
    problems.add('data/too-many-headings', placeOfRow(row), () => ({
      count: row.cellCount,
      most: mostCells,
    }));
    return undefined;
  }
  const headings = readHeadings(bytes, row);
  const other = otherDelimiter(headings, dataset);
  if (other !== undefined) {
    problems.add('data/other-delimiter', headings.place, () => ({ delimiter, ...other }));
    return undefined;
  }
  return { scanner, headings };
}

function notUtf8Text(bytes: Uint8Array): 'data/utf-16' | 'workbook' | 'parquet' | 'compressed' | undefined {
  const begins = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'data/utf-16';
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'parquet';
  return begins(0x1f, 0x8b) ? 'compressed' : undefined;
}

/** The character that plainly parts the headings when the dataset's delimiter does not. */
function otherDelimiter(
  { all }: Headings,
  { columns = {} }: Partial<Dataset>,
): { readonly found: string; readonly count: number } | undefined {
  const [only, another] = all;
  if (only === undefined || another !== undefined) return undefined;
  const isDeclared = Object.entries(columns).some(
    ([name, { header = name }]) => header.trim() === only.text.trim(),
  );
  if (isDeclared) return undefined;
  return [',', ';', '\t', '|']
    .map((found) => ({ found, count: only.text.split(found).length - 1 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)[0];
}
