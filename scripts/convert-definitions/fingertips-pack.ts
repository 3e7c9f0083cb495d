import { join } from 'node:path';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import type { ConvertedPack } from './converted-pack.ts';
import { emptyTallies, type FieldRule, kept, placeRow, type TableTally } from './field-ledger.ts';
import { fingertipsFields } from './fingertips-fields.ts';
import { type FingertipsRow, readFingertips } from './fingertips-row.ts';
import { indicatorText, packText } from './indicator-draft.ts';
import { readQuotedCsv } from './quoted-csv.ts';

const id = 'fingertips-sample';
const title = 'A sample of the indicators of Fingertips, public health profiles for England';

/** The indicators of Fingertips as a pack. */
export function convertFingertips(folder: string): ConvertedPack {
  const rows = readFingertips(join(folder, 'indicators.json'));
  const tallies = emptyTallies(Object.keys(rows[0]?.values ?? {}));
  const indicators = rows.map((row) => {
    const draft: Indicator = { id: `FT-${row.id}` };
    placeRow(fingertipsFields, tallies, row.values, row, draft);
    return draft;
  });
  const table = { file: 'fingertips/indicators.json', rows: rows.length, fields: [...tallies.values()] };
  const list = checkList(join(folder, 'indicators_out.csv'), rows);
  return {
    id,
    title,
    indicators,
    files: new Map([
      ['pack.yaml', packText({ id, title, version: '0.1.0', authority, source })],
      ...indicators.map(
        (draft) => [`${draft.id.toLowerCase()}.indicator.yaml`, indicatorText(draft)] as const,
      ),
    ]),
    tables: [table, list.table],
    rowsLeftOut: list.rowsLeftOut,
  };
}

const authority = 'Department of Health and Social Care';
const source = {
  title: 'Sample of indicator descriptions of Fingertips (indicators.json)',
  publisher: authority,
  licence: 'MIT',
  copyright: 'Copyright (c) 2024 Crown copyright (Department of Health and Social Care)',
  note: 'MIT is the licence of the file. Some rows name terms of their own, which stand under "reuse" of the indicator.',
};

/** The list of indicators repeats fields of the other file; each is held to it, and rows that the other lacks have no definition. */
function checkList(
  path: string,
  rows: readonly FingertipsRow[],
): { readonly table: TableTally; readonly rowsLeftOut: ConvertedPack['rowsLeftOut'] } {
  const { headings, rows: listed } = readQuotedCsv(path);
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const tallies = emptyTallies(headings);
  const rules: readonly FieldRule<FingertipsRow, undefined>[] = headings.map((field) => ({
    field,
    place: (value, row) => {
      const twin = twinField(field);
      if (row.text(twin).toLowerCase() !== value.toLowerCase()) {
        throw new Error(
          `${row.id}: "${field}" is "${value}" in one file and "${row.text(twin)}" in the other.`,
        );
      }
      return [kept(`as \`${twin}\` of indicators.json, which it repeats`)];
    },
  }));
  const rowsLeftOut = listed.flatMap((values) => {
    const row = rowsById.get(values.IndicatorID ?? '');
    if (row === undefined)
      return [{ row: `${values.IndicatorID} ${values.IndicatorName}`, reason: noDefinition }];
    placeRow(rules, tallies, values, row, undefined);
    return [];
  });
  const file = 'fingertips/indicators_out.csv';
  return { table: { file, rows: listed.length, fields: [...tallies.values()] }, rowsLeftOut };
}

const noDefinition =
  'it is only listed, with no definition: a population that other indicators are divided by';

/** `IndicatorName` is `indicatorName` in the other file. */
function twinField(field: string): string {
  return field.charAt(0).toLowerCase() + field.slice(1);
}
