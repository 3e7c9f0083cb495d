import type { Table } from '../../data/table.ts';

/** The texts of the column that a plan splits by; without such a column there is one place, with no name. */
export interface BandAxis {
  readonly count: number;
  /** The place of a text, or of no text where the plan does not split; undefined when the data do not have it. */
  positionOf(band: string | undefined): number | undefined;
  positionOfRow(row: number): number;
  /** The texts of the rows that belong to a group, in order of first appearance; none where the plan does not split. */
  namesOf(groupOfRow: Int32Array): readonly string[];
}

/** The axis of a column of categories or ages. */
export function bandAxisOf(table: Table, name: string | undefined): BandAxis {
  const column = name === undefined ? undefined : table.columns.get(name);
  if (column === undefined || column.role === 'measure') {
    // A column that the file does not have is empty in every row.
    const emptyBand = name === undefined ? undefined : '';
    return {
      count: 1,
      positionOf: (band) => (band === emptyBand ? 0 : undefined),
      positionOfRow: () => 0,
      namesOf: (groupOfRow) =>
        emptyBand !== undefined && groupOfRow.some((group) => group >= 0) ? [emptyBand] : [],
    };
  }
  const { members, codes } = column;
  const positions = new Map(members.map((member, position) => [member, position]));
  return {
    count: members.length,
    positionOf: (band) => (band === undefined ? undefined : positions.get(band)),
    positionOfRow: (row) => codes[row] as number,
    namesOf: (groupOfRow) => {
      const found = new Uint8Array(members.length);
      groupOfRow.forEach((group, row) => {
        if (group >= 0) found[codes[row] as number] = 1;
      });
      return members.filter((_, position) => found[position] === 1);
    },
  };
}
