import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { encodeText } from './decode-text.ts';
import { CsvScanner, mostCells } from './scan-csv.ts';

interface ScannedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: string;
}

function scan(text: string, delimiter = ','): readonly ScannedRow[] {
  const bytes = encodeText(text);
  const scanner = new CsvScanner(bytes, 0, delimiter.charCodeAt(0));
  const rows: ScannedRow[] = [];
  while (scanner.next()) {
    const { row } = scanner;
    const cells = Array.from({ length: row.cellCount }, (_, cell) => cellText(bytes, row, cell));
    const { line, fault } = row;
    rows.push(fault === undefined ? { line, cells } : { line, cells, fault });
  }
  return rows;
}

describe('CsvScanner', () => {
  it.each([
    ['\n', 'a line feed'],
    ['\r\n', 'a carriage return with a line feed'],
    ['\r', 'a lone carriage return'],
  ])('ends a row at %j, %s', (end) => {
    const rows = [
      { line: 0, cells: ['a', 'b'] },
      { line: 1, cells: ['1', ''] },
    ];
    expect(scan(['a,b', '1,'].join(end))).toEqual(rows);
    expect(scan(['a,b', '1,', ''].join(end))).toEqual(rows);
  });

  it('takes quotes off, and keeps delimiters, line ends and doubled quotes within them', () => {
    expect(scan('"a,b","c\r\nd","say ""hi""",""\nx,y,z,w')).toEqual([
      { line: 0, cells: ['a,b', 'c\r\nd', 'say "hi"', ''] },
      { line: 2, cells: ['x', 'y', 'z', 'w'] },
    ]);
  });

  it('takes a quote inside an unquoted cell as it stands', () => {
    expect(scan('5" pipe,a""b')).toEqual([{ line: 0, cells: ['5" pipe', 'a""b'] }]);
  });

  it('skips lines of nothing but blanks and delimiters, and still counts them', () => {
    expect(scan('\n a \n\n , ,\t\n""\n')).toEqual([
      { line: 1, cells: [' a '] },
      { line: 4, cells: [''] },
    ]);
  });

  it('splits at the delimiter it is given only', () => {
    expect(scan('a;b,c\td', ';')).toEqual([{ line: 0, cells: ['a', 'b,c\td'] }]);
    expect(scan('a;b,c\td', '\t')).toEqual([{ line: 0, cells: ['a;b,c', 'd'] }]);
  });

  it('says where a quote is never closed', () => {
    expect(scan('a,b\n1,"2\n3,4\n')).toEqual([
      { line: 0, cells: ['a', 'b'] },
      { line: 1, cells: ['1', '2\n3,4\n'], fault: 'unclosed-quote' },
    ]);
  });

  it('refuses text after a closing quote and goes on with the next line', () => {
    expect(scan('"12" Main St",x\n1,2').map(({ line, fault }) => ({ line, fault }))).toEqual([
      { line: 0, fault: 'text-after-quote' },
      { line: 1, fault: undefined },
    ]);
  });

  it('refuses a row with a zero byte, quoted or not', () => {
    expect(scan('a\0\n"b\0"\nc').map(({ fault }) => fault)).toEqual(['nul-byte', 'nul-byte', undefined]);
  });

  it('counts more cells than it holds', () => {
    const scanner = new CsvScanner(encodeText('x,"y",'.repeat(mostCells)), 0, 44);
    scanner.next();
    expect(scanner.row.cellCount).toBe(mostCells * 2 + 1);
  });

  it('gives back the cells of any table that is written as CSV', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', ' ', 'é', '😀', '\uFEFF') }),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, end, alwaysQuoted) => {
        const text = rows
          .map((cells) => cells.map((each) => rendered(each, alwaysQuoted)).join(','))
          .join(end);
        expect(scan(text).map((row) => row.cells)).toEqual(rows);
        expect(scan(text).every((row) => row.fault === undefined)).toBe(true);
      }),
    );
  });

  it('reads any text as a plain reader of RFC 4180 does, character by character', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '""', ',', '\n', '\r', ' ', 'é', '"a",'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (csv) => {
        expect(scan(csv)).toEqual(plainReader(csv));
      }),
      { numRuns: 3000 },
    );
  });
});

/** An empty, blank or quoted cell needs quotes too: a row of blanks alone would be skipped. */
function rendered(cell: string, alwaysQuoted: boolean): string {
  const needsQuotes = alwaysQuoted || cell.trim() === '' || /[",\r\n]/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Slow and obvious: what the scanner must agree with. */
function plainReader(csv: string): readonly ScannedRow[] {
  const rows: ScannedRow[] = [];
  const characters = [...csv];
  let at = 0;
  let line = 0;
  while (at < characters.length) {
    const start = at;
    const startLine = line;
    const cells: string[] = [];
    let fault: string | undefined;
    let isRowOver = false;
    while (!isRowOver) {
      let cell = '';
      if (characters[at] === '"') {
        at++;
        while (at < characters.length && (characters[at] !== '"' || characters[at + 1] === '"')) {
          if (characters[at] === '"') at++;
          const isLineEnd =
            characters[at] === '\n' || (characters[at] === '\r' && characters[at + 1] !== '\n');
          if (isLineEnd) line++;
          cell += characters[at++];
        }
        if (at >= characters.length) fault = 'unclosed-quote';
        else if (![undefined, ',', '\n', '\r'].includes(characters[++at])) fault ??= 'text-after-quote';
        while (at < characters.length && ![',', '\n', '\r'].includes(characters[at] ?? '')) at++;
      } else {
        while (at < characters.length && ![',', '\n', '\r'].includes(characters[at] ?? ''))
          cell += characters[at++];
      }
      cells.push(cell);
      isRowOver = characters[at] !== ',';
      if (!isRowOver) at++;
    }
    const isBlank = characters.slice(start, at).every((character) => character === ' ' || character === ',');
    if (!isBlank)
      rows.push(fault === undefined ? { line: startLine, cells } : { line: startLine, cells, fault });
    at += characters[at] === '\r' && characters[at + 1] === '\n' ? 2 : 1;
    line++;
  }
  return rows;
}
