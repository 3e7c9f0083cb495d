/**
 * Writes packages/core/src/areas/peer-groups.generated.ts from the family groups in the Local Government Benchmarking Framework.
 *
 *     node scripts/extract-peer-groups.ts FILE
 *
 * FILE is lgbf-all-councils-core-suite.csv, with columns council, family_group_people and family_group_other (1 to 4).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArea } from '../packages/core/src/areas/find-area.ts';
import { literal } from './extract/literal.ts';
import { readCsv } from './extract/read-csv.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file: node scripts/extract-peer-groups.ts FILE');

const rows = readCsv(file).filter((row) => row.council !== 'Scotland');
const source =
  'Improvement Service, Local Government Benchmarking Framework, family groups as in its data of January 2022';
const groups = [
  { id: 'lgbf-people', title: 'LGBF family group for people services', column: 'family_group_people' },
  { id: 'lgbf-other', title: 'LGBF family group for other services', column: 'family_group_other' },
];
const written = groups.map(({ id, title, column }) => {
  const families = familiesBy(column).map((family) => `      ${literal(family)},`);
  return `  {
    id: ${literal(id)},
    title: ${literal(title)},
    source: ${literal(source)},
    families: [
${families.join('\n')}
    ],
  },`;
});
const target = join(import.meta.dirname, '../packages/core/src/areas/peer-groups.generated.ts');
writeFileSync(
  target,
  `// Written by scripts/extract-peer-groups.ts; change that and run it again.
//
// Contains public sector information licensed under the Open Government Licence v3.0.
// Publisher: Improvement Service. Source: the family groups of the Local Government Benchmarking Framework (January 2022).

/** Each family is the codes of its councils; the families are in the framework's own order, 1 to 4. */
export const peerGroupRows: readonly {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly families: readonly (readonly string[])[];
}[] = [
${written.join('\n')}
];
`,
);
console.log(`${groups.length} peer groups written to ${target}`);

function familiesBy(column: string): string[][] {
  const families = new Map<string, Set<string>>();
  const familyOf = new Map<string, string>();
  for (const row of rows) {
    const name = row.council ?? '';
    const family = row[column] ?? '';
    const council = findArea(name, 'council');
    if (council === undefined) throw new Error(`"${name}" is not a council.`);
    if ((familyOf.get(name) ?? family) !== family)
      throw new Error(`"${name}" is in two families of ${column}.`);
    familyOf.set(name, family);
    families.set(family, (families.get(family) ?? new Set()).add(council.code));
  }
  return ['1', '2', '3', '4'].map((family) => [...(families.get(family) ?? [])].sort());
}
