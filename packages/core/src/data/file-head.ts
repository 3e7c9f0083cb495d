import type { Dataset } from '../model/dataset.ts';
import { headingsOf } from './headings.ts';
import type { Layout } from './layout.ts';
import { startOfFile } from './locate.ts';
import { openCsv } from './open-csv.ts';
import { planLayout } from './plan-layout.ts';
import { ProblemList } from './problem-list.ts';

/** The headings of a CSV file, for an engine that reads the rows below them itself. */
export interface FileHead {
  readonly headings: readonly string[];
  /** Blank lines above the headings. */
  readonly linesAbove: number;
  /** The line of the first row below them, counted from zero. */
  readonly firstLine: number;
}

/** Reads the headings of a CSV file from its first bytes, or says in a sentence why there are none. */
export function readFileHead(bytes: Uint8Array, dataset: Partial<Dataset>): FileHead | string {
  const problems = new ProblemList(bytes);
  const csv = openCsv(bytes, dataset, problems);
  if (csv === undefined) return problems.toArray()[0]?.message ?? 'The headings cannot be read.';
  const { headings, scanner } = csv;
  return {
    headings: headings.all.map(({ text }) => text),
    linesAbove: scanner.row.line,
    firstLine: scanner.row.line + scanner.row.lineCount,
  };
}

/** How rows under these headings become the rows that a dataset declares. */
export function layoutOfHeadings(headings: readonly string[], dataset: Partial<Dataset>): Layout {
  const nowhere = startOfFile(new Uint8Array());
  const all = headings.map((text, cell) => ({ cell, text, place: nowhere }));
  return planLayout(headingsOf(all, nowhere), dataset, new ProblemList(new Uint8Array()));
}
