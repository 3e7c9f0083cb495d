/** Why a row is refused although its cells could be counted. */
export type RowFault = 'unclosed-quote' | 'text-after-quote' | 'nul-byte';

/** One row of a CSV file, as places in the bytes of the file; the scanner fills the same object for every row. */
export interface CsvRow {
  /** First byte of the row, and the byte after its last (its line end not included). */
  readonly start: number;
  readonly end: number;
  /** The line of the first byte, counted from zero, and how many lines the row covers. */
  readonly line: number;
  readonly lineCount: number;
  readonly cellCount: number;
  /** For each cell, its first byte and the byte after its last, within the quotes if it has any. */
  readonly cellStarts: Int32Array;
  readonly cellEnds: Int32Array;
  /** 1 for a cell with doubled quotes in it. */
  readonly doubledQuotes: Uint8Array;
  readonly isAscii: boolean;
  readonly fault: RowFault | undefined;
  /** The byte that shows the fault. */
  readonly faultAt: number;
}

/** More cells than any spreadsheet has columns; further ones are counted but not held. */
export const mostCells = 16_384;

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

const ordinary = 0;
const delimiting = 1;
const lineEnd = 2;
const nul = 3;
const beyondAscii = 4;

type Filling = { -readonly [K in keyof CsvRow]: CsvRow[K] };

/** Splits the bytes of a CSV file into rows and cells by RFC 4180, one row at a time, in time linear in the bytes. */
export class CsvScanner {
  readonly #bytes: Uint8Array;
  readonly #classes: Uint8Array;
  readonly #delimiter: number;
  #next: number;
  #nextLine = 0;
  readonly #row: Filling = {
    start: 0,
    end: 0,
    line: 0,
    lineCount: 0,
    cellCount: 0,
    cellStarts: new Int32Array(mostCells),
    cellEnds: new Int32Array(mostCells),
    doubledQuotes: new Uint8Array(mostCells),
    isAscii: true,
    fault: undefined,
    faultAt: 0,
  };
  readonly row: CsvRow = this.#row;

  constructor(bytes: Uint8Array, start: number, delimiter: number) {
    this.#bytes = bytes;
    this.#next = start;
    this.#delimiter = delimiter;
    this.#classes = byteClasses(delimiter);
  }

  /** Moves `row` to the next row that is not blank; false at the end of the file. */
  next(): boolean {
    while (this.#next < this.#bytes.length) {
      this.#scanRow();
      if (!this.#isBlank()) return true;
    }
    return false;
  }

  #scanRow(): void {
    const bytes = this.#bytes;
    const row = this.#row;
    let at = this.#next;
    let cell = 0;
    row.start = at;
    row.line = this.#nextLine;
    row.lineCount = 1;
    row.isAscii = true;
    row.fault = undefined;
    for (;;) {
      at = bytes[at] === quote ? this.#scanQuotedCell(at, cell) : this.#scanPlainCell(at, cell);
      cell++;
      if (at >= bytes.length || this.#classes[bytes[at] as number] === lineEnd) break;
      at++;
    }
    row.cellCount = cell;
    row.end = at;
    const isPair = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed;
    this.#next = at + (isPair ? 2 : 1);
    this.#nextLine = row.line + row.lineCount;
  }

  #scanPlainCell(start: number, cell: number): number {
    const end = this.#endOfPlainText(start);
    if (cell < mostCells) {
      this.#row.cellStarts[cell] = start;
      this.#row.cellEnds[cell] = end;
      this.#row.doubledQuotes[cell] = 0;
    }
    return end;
  }

  /** The next delimiter or line end, or the end of the file. */
  #endOfPlainText(start: number): number {
    const bytes = this.#bytes;
    const classes = this.#classes;
    const length = bytes.length;
    let at = start;
    while (at < length) {
      const kind = classes[bytes[at] as number] as number;
      if (kind !== ordinary) {
        if (kind === delimiting || kind === lineEnd) return at;
        this.#notice(kind, at);
      }
      at++;
    }
    return at;
  }

  #scanQuotedCell(opening: number, cell: number): number {
    const row = this.#row;
    const closing = this.#closingQuote(opening + 1, cell);
    if (cell < mostCells) {
      row.cellStarts[cell] = opening + 1;
      row.cellEnds[cell] = closing;
    }
    if (closing >= this.#bytes.length) {
      row.fault = 'unclosed-quote';
      row.faultAt = opening;
      return closing;
    }
    const end = this.#endOfPlainText(closing + 1);
    if (end > closing + 1 && row.fault === undefined) {
      row.fault = 'text-after-quote';
      row.faultAt = closing + 1;
    }
    return end;
  }

  #closingQuote(start: number, cell: number): number {
    const bytes = this.#bytes;
    const classes = this.#classes;
    const length = bytes.length;
    let doubled = 0;
    let at = start;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        doubled = 1;
        at++;
        continue;
      }
      const kind = classes[byte] as number;
      if (kind === lineEnd) {
        if (byte === lineFeed || bytes[at + 1] !== lineFeed) this.#row.lineCount++;
      } else if (kind > lineEnd) {
        this.#notice(kind, at);
      }
    }
    if (cell < mostCells) this.#row.doubledQuotes[cell] = doubled;
    return at;
  }

  #notice(kind: number, at: number): void {
    if (kind === beyondAscii) this.#row.isAscii = false;
    else if (this.#row.fault === undefined) {
      this.#row.fault = 'nul-byte';
      this.#row.faultAt = at;
    }
  }

  /** Spreadsheets write rows of nothing but delimiters below the data; they say nothing. */
  #isBlank(): boolean {
    const { start, end } = this.#row;
    for (let at = start; at < end; at++) {
      const byte = this.#bytes[at];
      if (byte !== 32 && byte !== 9 && byte !== this.#delimiter) return false;
    }
    return true;
  }
}

function byteClasses(delimiter: number): Uint8Array {
  const classes = new Uint8Array(256).fill(ordinary, 0, 128).fill(beyondAscii, 128);
  classes[0] = nul;
  classes[lineFeed] = lineEnd;
  classes[carriageReturn] = lineEnd;
  classes[delimiter] = delimiting;
  return classes;
}
