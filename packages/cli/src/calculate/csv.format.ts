import type { ResultFormat } from './result-format.ts';

/** The rows as CSV, the same that an editor exports. */
export const csvResults: ResultFormat = {
  id: 'csv',
  summary: 'RFC 4180, for Excel and R',
  render: (results, _, { resultsCsv }) => resultsCsv(results.map(({ row }) => row)),
};
