import type { Absent, Outcome } from '../../../packages/core/src/statistics/outcome.ts';
import type { Answer, Cell } from './vector-case.ts';

/** Rows of our outcomes gathered into R's columns. */
export class AnswerTable {
  readonly #columns: Record<string, Cell[]> = {};
  readonly #refusals: string[] = [];

  /** Adds a cell to a column. */
  add(column: string, cell: Cell): void {
    const cells = this.#columns[column];
    if (cells === undefined) this.#columns[column] = [cell];
    else cells.push(cell);
  }

  /** Adds a row of cells. */
  addRow(cells: Readonly<Record<string, Cell>>): void {
    for (const [column, cell] of Object.entries(cells)) this.add(column, cell);
  }

  /** Notes that something has no value. A number that was not there is no refusal: R answers it with NA. */
  note(outcome: Outcome<object>): void {
    if (outcome.kind === 'absent') this.#refusals.push(outcome.reason);
  }

  /** The table as an answer. */
  answer(): Answer {
    return { columns: this.#columns, refusals: this.#refusals };
  }
}

/** The answer to a case that is refused as a whole. */
export function refused(reason: Absent['reason'] | 'confidence'): Answer {
  return { columns: {}, refusals: [reason] };
}

/** A part of an outcome, undefined where there is no value. */
export function part<Value extends object, Cell>(
  outcome: Outcome<Value>,
  read: (value: Value) => Cell,
): Cell | undefined {
  return outcome.kind === 'value' ? read(outcome) : undefined;
}
