/**
 * Writes packages/core/src/areas/areas.generated.ts from two published lookups.
 *
 *     node scripts/extract-areas.ts FOLDER
 *
 * FOLDER holds geo_ca11_ca19_hscp_hb.csv (Public Health Scotland's council, partnership and board codes with their dates)
 * and geo_scotpho_area_lookup.csv (ScotPHO's areas, for the localities).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaLevel } from '../packages/core/src/areas/area.ts';
import { olderCodes, otherSpellings } from './extract/area-spellings.ts';
import { literal } from './extract/literal.ts';
import { readCsv } from './extract/read-csv.ts';

interface DatedCode {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}
interface FoundArea {
  readonly level: AreaLevel;
  readonly name: string;
  readonly codes: DatedCode[];
  partOf: readonly string[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder of the lookups: node scripts/extract-areas.ts FOLDER');

const found = new Map<string, FoundArea>();
addCode('scotland', 'Scotland', { code: 'S92000003', from: '', to: '' });
readCouncils(join(folder, 'geo_ca11_ca19_hscp_hb.csv'));
readLocalities(join(folder, 'geo_scotpho_area_lookup.csv'));
for (const older of [...olderCodes].reverse()) addOlderCode(older.level, older.name, older.code, older.from);

const target = join(import.meta.dirname, '../packages/core/src/areas/areas.generated.ts');
writeFileSync(target, generatedFile([...found.values()]));
console.log(`${found.size} areas written to ${target}`);

/** A row without archive dates is in force: it says which partnership and board the council belongs to. */
function readCouncils(path: string): void {
  for (const row of readCsv(path)) {
    const council = addCode('council', row.CAName ?? '', datedCode(row, 'CA'));
    addCode('partnership', row.HSCPName ?? '', datedCode(row, 'HSCP'));
    addCode('board', row.HBName ?? '', datedCode(row, 'HB'));
    if (row.HBDateArchived === '') council.partOf = [row.HSCP ?? '', row.HB ?? ''];
  }
}

function datedCode(row: Record<string, string>, column: string): DatedCode {
  return {
    code: row[column] ?? '',
    from: isoDate(row[`${column}DateEnacted`] ?? ''),
    to: isoDate(row[`${column}DateArchived`] ?? ''),
  };
}

function readLocalities(path: string): void {
  for (const { code = '', areaname = '', areatype, parent_area = '' } of readCsv(path)) {
    if (areatype !== 'HSC locality') continue;
    const locality = addCode('locality', withAnd(areaname), { code, from: '', to: '' });
    const partnership = existing('partnership', withAnd(parent_area));
    locality.partOf = [partnership.codes.at(-1)?.code ?? ''];
  }
}

function addCode(level: AreaLevel, name: string, code: DatedCode): FoundArea {
  const area = found.get(`${level} ${name}`) ?? { level, name, codes: [], partOf: [] };
  found.set(`${level} ${name}`, area);
  if (!area.codes.some((known) => known.code === code.code)) area.codes.push(code);
  area.codes.sort((a, b) => (a.from < b.from ? -1 : 1));
  return area;
}

/** Given from the latest to the earliest, so that each ends the day before the one after it began. */
function addOlderCode(level: AreaLevel, name: string, code: string, from = ''): void {
  const area = existing(level, name);
  const next = area.codes[0]?.from ?? '';
  if (next === '')
    throw new Error(`${code} is to come before the codes of ${name}, but the first of them has no date.`);
  area.codes.unshift({ code, from, to: dayBefore(next) });
}

function existing(level: AreaLevel, name: string): FoundArea {
  const area = found.get(`${level} ${name}`);
  if (area === undefined) throw new Error(`The lookups have no ${level} called "${name}".`);
  return area;
}

function generatedFile(areas: readonly FoundArea[]): string {
  const rows = areas.map(({ level, name, codes, partOf }) => {
    const dated = codes.map(({ code, from, to }) => [code, from, to]);
    return `  ${literal([level, name, otherSpellings(level, name), dated, partOf])},`;
  });
  return `// Written by scripts/extract-areas.ts; change that and run it again.
//
// Contains public sector information licensed under the Open Government Licence v3.0.
// Publisher: Public Health Scotland. Council, partnership and board codes with their dates: its open data file ca11_ca19.csv,
// and for codes before 2014 the sources named in scripts/extract/area-spellings.ts. Localities: the area lookup of the ScotPHO
// profiles tool (September 2023); their S99 codes and Scotland's S00000001 are ScotPHO's own, not official.
import type { AreaLevel } from './area.ts';

/** Codes are oldest first, each with its first and last day ('' where unknown or still in force). */
export type AreaRow = readonly [
  level: AreaLevel,
  name: string,
  aliases: readonly string[],
  codes: readonly (readonly [code: string, from: string, to: string])[],
  partOf: readonly string[],
];

export const areaRows: readonly AreaRow[] = [
${rows.join('\n')}
];
`;
}

function withAnd(name: string): string {
  return name.replaceAll(' & ', ' and ');
}

function isoDate(digits: string): string {
  return digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
