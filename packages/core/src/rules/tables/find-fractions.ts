import { cellState, type MeasureColumn } from '../../data/table.ts';

/** Figures that are all fractions of 1. */
export interface Fractions {
  readonly count: number;
  readonly highest: number;
}

/** So few figures may well be fractions by chance. */
const fewest = 5;

/** The figures of a column, or of the rows chosen, if all lie between 0 and 1 and are not merely noughts and ones. */
export function findFractions(
  { values, states }: MeasureColumn,
  chosen?: Uint8Array | undefined,
): Fractions | undefined {
  let count = 0;
  let highest = 0;
  let hasPart = false;
  for (let row = 0; row < values.length; row++) {
    if (states[row] !== cellState.present || chosen?.[row] === 0) continue;
    const value = values[row] as number;
    if (value < 0 || value > 1) return undefined;
    count += 1;
    highest = Math.max(highest, value);
    hasPart ||= value > 0 && value < 1;
  }
  return count >= fewest && hasPart ? { count, highest } : undefined;
}
