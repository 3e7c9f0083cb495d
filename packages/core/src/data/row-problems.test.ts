import { describe, expect, it } from 'vitest';
import { bytesOf, nameAndCount, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';

describe('rows that are refused', () => {
  it('leaves a row with too few or too many cells out, with its line', () => {
    const { rows, problems } = readMadeUpFile('name,count\na,1\nb\nc,1,200\nd,2', nameAndCount);
    expect(rows).toEqual([
      ['a', 1],
      ['d', 2],
    ]);
    expect(problems).toEqual([
      {
        code: 'data/wrong-cell-count',
        at: '2:0-2:1',
        message: 'Line 3 has 1 cell but there are 2 headings, so the row is left out.',
      },
      {
        code: 'data/wrong-cell-count',
        at: '3:0-3:7',
        message:
          'Line 4 has 3 cells but there are 2 headings, so the row is left out. A cell with a delimiter in it must be in quotation marks.',
      },
    ]);
  });

  it('refuses the rows from an unclosed quote on, at the line where it opens', () => {
    const { rows, problems } = readMadeUpFile('name,count\na,1\n"b\nc",2\nd,"3\ne,4\n', nameAndCount);
    expect(rows).toEqual([
      ['a', 1],
      ['b\nc', 2],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([['data/unclosed-quote', '4:2-4:3']]);
    expect(problems[0]?.message).toContain('line 5');
  });

  it('says the line of a quote that opens inside a row of several lines', () => {
    expect(readMadeUpFile('name,count\n"a\nb","1', nameAndCount).problems.map(({ at }) => at)).toEqual([
      '2:3-2:4',
    ]);
  });

  it('refuses text after a closing quote and zero bytes', () => {
    const { rows, problems } = readMadeUpFile('name,count\n"a"é,1\nb\0,2\nc,3', nameAndCount);
    expect(rows).toEqual([['c', 3]]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ['data/text-after-quote', '1:2-1:3'],
      ['data/nul-byte', '2:1-2:2'],
    ]);
  });

  it('warns of a row over so many lines that a quote is probably missing', () => {
    const swallowed = Array.from({ length: 30 }, (_, index) => `x,${index}`).join('\n');
    expect(
      readMadeUpFile(`name,count\n"a,1\n${swallowed}\nz",2`, nameAndCount).problems.map(({ code, at }) => [
        code,
        at,
      ]),
    ).toEqual([['data/long-row', '1:0-32:4']]);
  });

  it('keeps a row with bytes that are not UTF-8, its text with the replacement character', () => {
    const { table, rows, problems } = readMadeUpFile(
      bytesOf('name,count\nCaf\xe9,\xa31\nCaf\xe8,2\n'),
      nameAndCount,
    );
    expect(table?.columns.get('name')).toMatchObject({ members: ['Caf\uFFFD'], codes: Int32Array.of(0, 0) });
    expect(rows).toEqual([
      ['Caf\uFFFD', 'unreadable'],
      ['Caf\uFFFD', 2],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ['data/not-utf8', '1:0-1:4'],
      ['data/not-a-number', '1:5-1:7'],
      ['data/not-utf8', '2:0-2:4'],
    ]);
  });
});
