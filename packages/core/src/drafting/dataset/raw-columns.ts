import { openCsv } from '../../data/open-csv.ts';
import { ProblemList } from '../../data/problem-list.ts';
import { readTable } from '../../data/read-table.ts';
import type { Column } from '../../model/dataset.ts';

/** A column of a CSV file before anybody has said what it means: its different texts, and which of them each row has. */
export interface RawColumn {
  readonly heading: string;
  /** The different texts without the blank one, in order of first appearance. */
  readonly texts: readonly string[];
  readonly hasBlanks: boolean;
  readonly members: readonly string[];
  readonly codes: Int32Array;
}

/** A CSV file as its columns of texts. */
export interface RawFile {
  readonly delimiter: string;
  readonly headings: readonly string[];
  /** Those with a heading of their own; one that is blank or stands twice cannot be named. */
  readonly columns: readonly RawColumn[];
  readonly rowCount: number;
  /** What is wrong with rows of the file, in sentences. */
  readonly faults: readonly string[];
}

/** Reads the columns of a CSV file, whatever parts its cells; a sentence when it cannot be read as CSV at all. */
export function readRawFile(bytes: Uint8Array): RawFile | string {
  const delimiter = findDelimiter(bytes);
  const problems = new ProblemList(bytes);
  const csv = openCsv(bytes, { delimiter }, problems);
  if (csv === undefined) return problems.toArray()[0]?.message ?? 'The headings of the file cannot be read.';
  const headings = csv.headings.all.map(({ text }) => text);
  const named = headings.filter(
    (text) => text.trim() !== '' && csv.headings.find(text).length === 1 && text.length <= longestHeading,
  );
  const columns = Object.fromEntries(named.map((header) => [header, { role: 'category', header } as Column]));
  const { table, problems: faults } = readTable(bytes, { delimiter, columns }, '');
  return {
    delimiter,
    headings,
    columns: named.flatMap((heading): readonly RawColumn[] => {
      const column = table?.columns.get(heading);
      if (column === undefined || column.role === 'measure') return [];
      const { members, codes } = column;
      const texts = members.filter((text) => text.trim() !== '');
      return [{ heading, texts, hasBlanks: texts.length < members.length, members, codes }];
    }),
    rowCount: table?.rowCount ?? 0,
    faults: faults.filter(({ code }) => code !== 'data/header-blanks').map(({ message }) => message),
  };
}

/** Whether bytes can be read as CSV at all, by their beginning alone. */
export function isCsv(bytes: Uint8Array): boolean {
  return openCsv(bytes, { delimiter: findDelimiter(bytes) }, new ProblemList(bytes)) !== undefined;
}

/** A longer heading is a sentence that came into the first row by mistake. */
const longestHeading = 200;

const rowsLookedAt = 50;

/** What parts the cells: the sign that gives the rows most cells, and all the same number of them. */
function findDelimiter(bytes: Uint8Array): string {
  const scores = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, cells: cellsBy(bytes, delimiter) }));
  return scores.reduce((best, each) => (each.cells > best.cells ? each : best)).delimiter;
}

function cellsBy(bytes: Uint8Array, delimiter: string): number {
  const csv = openCsv(bytes, { delimiter }, new ProblemList(bytes));
  if (csv === undefined) return 0;
  const { headings, scanner } = csv;
  let same = 0;
  let rows = 0;
  while (rows < rowsLookedAt && scanner.next()) {
    rows++;
    if (scanner.row.cellCount === headings.all.length) same++;
  }
  return headings.all.length * (rows === 0 ? 1 : same / rows);
}
