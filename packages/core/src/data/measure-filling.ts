import { decodeText } from './decode-text.ts';
import { Dictionary } from './dictionary.ts';
import type { PlannedMeasure } from './layout.ts';
import { numberInText, parseNumber } from './parse-number.ts';
import { cellState } from './table.ts';

/** What is wrong with the cell of a measure. */
export type MeasureFault = 'not-a-number' | 'minimum' | 'maximum';

/** A measure column while the rows of its file are read. */
export class MeasureFilling {
  readonly planned: PlannedMeasure;
  values = new Float64Array(0);
  states = new Uint8Array(0);
  readonly #marks: ReadonlyMap<string, number>;
  /** The numbers among the marks, such as -9 for no answer. */
  readonly #numericMarks: ReadonlySet<number>;
  readonly #hidesZeros: boolean;
  readonly #minimum: number;
  readonly #maximum: number;
  readonly #words = new Dictionary();
  /** For each member of `#words`, the state of its cells; `unreadable` when it is none of the marks. */
  readonly #wordStates: number[] = [];

  constructor(planned: PlannedMeasure, missingValues: readonly string[]) {
    const { suppressed = [], zeros, minimum, maximum } = planned.definition;
    this.planned = planned;
    this.#marks = new Map([
      ...missingValues.map((text) => [text.trim(), cellState.missing] as const),
      ...suppressed.map((text) => [text.trim(), cellState.suppressed] as const),
    ]);
    this.#numericMarks = new Set(
      [...this.#marks.keys()].map(numberInText).filter((number) => !Number.isNaN(number)),
    );
    this.#hidesZeros = zeros === 'maybeSuppressed';
    this.#minimum = minimum ?? Number.NEGATIVE_INFINITY;
    this.#maximum = maximum ?? Number.POSITIVE_INFINITY;
  }

  /** Makes room for rows; what was read stays. */
  grow(capacity: number): void {
    const { values, states } = this;
    this.values = new Float64Array(capacity);
    this.values.set(values);
    this.states = new Uint8Array(capacity);
    this.states.set(states);
  }

  setMissing(row: number): void {
    this.#setAbsent(row, cellState.missing);
  }

  /** Reads a cell into a row; a cell that is no number within the bounds is left unreadable. */
  read(row: number, bytes: Uint8Array, start: number, end: number): MeasureFault | undefined {
    const value = parseNumber(bytes, start, end);
    const isNumber = !Number.isNaN(value);
    if (!isNumber || (this.#numericMarks.size > 0 && this.#numericMarks.has(value))) {
      const state = this.#stateOfWord(bytes, start, end);
      if (!isNumber || state !== cellState.unreadable) {
        this.#setAbsent(row, state);
        return state === cellState.unreadable ? 'not-a-number' : undefined;
      }
    }
    if (value === 0 && this.#hidesZeros) {
      this.#setAbsent(row, cellState.suppressed);
      return undefined;
    }
    if (value < this.#minimum || value > this.#maximum) {
      this.#setAbsent(row, cellState.unreadable);
      return value < this.#minimum ? 'minimum' : 'maximum';
    }
    this.values[row] = value;
    this.states[row] = cellState.present;
    return undefined;
  }

  #setAbsent(row: number, state: number): void {
    this.values[row] = Number.NaN;
    this.states[row] = state;
  }

  #stateOfWord(bytes: Uint8Array, start: number, end: number): number {
    const word = this.#words.codeOf(bytes, start, end);
    if (word === this.#wordStates.length) {
      this.#wordStates.push(this.#marks.get(decodeText(bytes, start, end).trim()) ?? cellState.unreadable);
    }
    return this.#wordStates[word] ?? cellState.unreadable;
  }
}
