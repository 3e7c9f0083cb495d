import { findArea } from '../../packages/core/src/areas/find-area.ts';
import { cell } from './cell.ts';
import { readCsv } from './read-csv.ts';

/** A council, or Scotland, in the Local Government Benchmarking Framework (LGBF), with its official code. */
export interface BenchmarkArea {
  readonly code: string;
  /** As LGBF spells it: "Argyll & Bute", "Edinburgh City". */
  readonly name: string;
  /** The text under a heading; empty where LGBF has none. */
  readonly text: (heading: string) => string;
  /** A whole number of people, stays or bed days. */
  readonly count: (heading: string) => number;
  /** A published figure; empty where LGBF has none. No figure used here can truly be 0: LGBF's 0 means not available. */
  readonly figure: (heading: string) => number | '';
}

/** The 32 councils and Scotland of LGBF's adult social care sheet, by code, so that Scotland comes last. */
export function readBenchmarking(path: string): BenchmarkArea[] {
  const areas = readCsv(path).map(benchmarkArea);
  if (areas.length !== 33 || new Set(areas.map((area) => area.code)).size !== 33) {
    throw new Error('The sheet must have the 32 councils and Scotland, each once.');
  }
  return areas.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The year that starts in 2016 as LGBF heads its columns (`2016-17`) or as we print it (`2016/17`). */
export function financialYear(startYear: number, separator: '-' | '/'): string {
  return `${startYear}${separator}${String((startYear + 1) % 100).padStart(2, '0')}`;
}

function benchmarkArea(row: Record<string, string>): BenchmarkArea {
  const name = cell(row, 'Local Authority');
  const code = name === 'Scotland' ? 'S92000003' : findArea(name, 'council')?.code;
  if (code === undefined) throw new Error(`No council is called "${name}".`);
  return {
    code,
    name,
    text: (heading) => cell(row, heading),
    count: (heading) => wholeNumber(cell(row, heading), heading),
    figure: (heading) => publishedFigure(cell(row, heading), heading),
  };
}

function wholeNumber(text: string, heading: string): number {
  const count = text === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(count)) throw new Error(`"${text}" under "${heading}" is not a whole number.`);
  return count;
}

function publishedFigure(text: string, heading: string): number | '' {
  // Ten decimals keep the figure and drop the noise of the spreadsheet: 80.10000000000001.
  const figure = Number(Number(text).toFixed(10));
  if (Number.isNaN(figure)) throw new Error(`"${text}" under "${heading}" is not a number.`);
  return figure === 0 ? '' : figure;
}
