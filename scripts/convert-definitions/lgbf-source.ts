import { join } from 'node:path';
import { readQuotedCsv } from './quoted-csv.ts';

export type LgbfRow = Readonly<Record<string, string>>;

export interface LgbfSource {
  readonly metadataFields: readonly string[];
  /** Rows of adult social care in the framework's list, in its order: indicators, and the numbers behind them. */
  readonly metadata: readonly LgbfRow[];
  readonly informationFields: readonly string[];
  /** What a council wrote beside the framework's list, by code. */
  readonly information: ReadonlyMap<string, LgbfRow>;
}

/** The two files, blanks at the ends and doubled blanks taken away. */
export function readLgbf(folder: string): LgbfSource {
  const metadata = readQuotedCsv(join(folder, 'lgbf_metadata.csv'));
  const information = readQuotedCsv(join(folder, 'lgbf_indicator_information_SW_excerpt.csv'));
  return {
    metadataFields: metadata.headings,
    metadata: metadata.rows.map(tidy).filter((row) => row.Domain === 'Adult Social Care'),
    informationFields: information.headings,
    information: new Map(information.rows.map(tidy).map((row) => [row.Code ?? '', row])),
  };
}

function tidy(row: LgbfRow): LgbfRow {
  return Object.fromEntries(
    Object.entries(row).map(([heading, value]) => [heading, value.replace(/[ \t\u00a0]+/g, ' ').trim()]),
  );
}
