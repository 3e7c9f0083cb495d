import { join } from 'node:path';
import { cell } from './cell.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

/** The report speaks of "the previous year", which can be either; the text of the source stays beside our reading. */
const ourReading: Readonly<Record<string, string>> = {
  "2022/23 or 2023/24 (text: 'the previous year')": '2023/24',
};

/** Every figure that the news report of South Lanarkshire's annual performance report for 2023/24 prints. */
export function writeLocalReport(folder: string, path: string): void {
  const rows = readCsv(join(folder, 'domain/published-values.csv')).filter((row) =>
    cell(row, 'source_url').startsWith('news report of the 2023/24 Annual Performance Report'),
  );
  if (rows.length !== 11) throw new Error(`The news report has ${rows.length} figures, not 11.`);
  writeCsv(
    path,
    ['partnership', 'measure', 'period', 'value', 'unit', 'period_in_source'],
    rows.map((row) => [
      'S37000028',
      cell(row, 'indicator'),
      ourReading[cell(row, 'period')] ?? cell(row, 'period'),
      cell(row, 'value'),
      cell(row, 'unit'),
      cell(row, 'period'),
    ]),
  );
}
