/**
 * Writes the indicators of Fingertips and the adult social care indicators of the Local Government Benchmarking Framework as two
 * packs in our own language, and a page that says what became of each of their fields:
 *
 *     node scripts/convert-definitions/run.ts DEFINITIONS_FOLDER OUT_FOLDER [PAGE]
 *
 * DEFINITIONS_FOLDER has fingertips/ (indicators.json, indicators_out.csv) and lgbf/ (two CSV files).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertDefinitions } from './convert.ts';
import { pageOf } from './page.ts';

const [from, to, page] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error(
    'Say where the definitions are and where the packs go: run.ts DEFINITIONS_FOLDER OUT_FOLDER [PAGE]',
  );
  process.exitCode = 2;
} else {
  const packs = convertDefinitions(from);
  for (const { id, files, indicators } of packs) {
    for (const [path, text] of files) write(join(to, id, path), text);
    console.log(`${id}: ${indicators.length} indicators in ${files.size} files`);
  }
  if (page !== undefined) write(page, pageOf(packs));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
