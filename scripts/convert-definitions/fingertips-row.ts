import { readFileSync } from 'node:fs';
import { plainText } from './plain-text.ts';

/** An indicator as Fingertips describes it. Every field is plain text, empty where it has none; lists are apart. */
export interface FingertipsRow {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly areaCodes: readonly string[];
  /** A field that every row must have. */
  text(field: string): string;
}

export const areaField = 'associatedAreaCodes';

/** The rows of indicators.json, by number. */
export function readFingertips(path: string): readonly FingertipsRow[] {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Readonly<Record<string, unknown>>[];
  return rows.map(fingertipsRow).sort((one, other) => Number(one.id) - Number(other.id));
}

function fingertipsRow(row: Readonly<Record<string, unknown>>): FingertipsRow {
  const areaCodes = (row[areaField] ?? []) as readonly string[];
  const values = Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      field === areaField ? areaCodes.join(' ') : plainText(String(value ?? '')),
    ]),
  );
  const text = (field: string) => {
    const value = values[field];
    if (value === undefined) throw new Error(`A row of indicators.json has no field "${field}".`);
    return value;
  };
  return { id: text('indicatorID'), values, areaCodes, text };
}
