import { join } from 'node:path';
import { cell } from './cell.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const council = 'S12000029';

/** The whole data files of examples/broken: a few rows of South Lanarkshire's, out of the example that has them all. */
export function writeBrokenExample(examples: string): void {
  const year = (row: Record<string, string>) => {
    const month = cell(row, 'month');
    return month >= '2019-04' && month <= '2020-03';
  };
  for (const [name, isWanted] of Object.entries({
    'delayed-discharge-bed-days': year,
    'mid-year-population-75plus': () => true,
    readmissions: (row: Record<string, string>) => cell(row, 'year') >= '2015/16',
    'health-and-care-experience': (row: Record<string, string>) =>
      ['NI-2', 'NI-3'].includes(cell(row, 'indicator')),
  })) {
    const rows = readCsv(join(examples, 'south-lanarkshire/data', `${name}.csv`)).filter(
      (row) => cell(row, 'council') === council && isWanted(row),
    );
    writeCsv(
      join(examples, 'broken/data', `${name}.csv`),
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row)),
    );
  }
}
