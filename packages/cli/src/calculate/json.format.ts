import type { ResultFormat } from './result-format.ts';

/** A JSON array with a result on each line, so that two runs can be compared line by line. */
export const jsonResults: ResultFormat = {
  id: 'json',
  summary: 'an array with a result on each line',
  render(results) {
    if (results.length === 0) return '[]\n';
    return `[\n${results.map(({ row }) => JSON.stringify(row)).join(',\n')}\n]\n`;
  },
};
