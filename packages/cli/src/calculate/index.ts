import { csvResults } from './csv.format.ts';
import { jsonResults } from './json.format.ts';
import type { ResultFormat } from './result-format.ts';
import { tableResults } from './table.format.ts';

/** The ways in which `ninefold calculate` can write results down; the first is the one it uses unasked. */
export const resultFormats: readonly ResultFormat[] = [tableResults, csvResults, jsonResults];
