import { describe, expect, it } from 'vitest';
import { bytesOf, nameAndCount, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';
import { encodeText } from './decode-text.ts';
import { readTable } from './read-table.ts';

describe('a CSV file', () => {
  it('reads the declared columns in the order of the dataset, by their headings', () => {
    const { table, rows, codes } = readMadeUpFile('days,unused,sex\n1,x,F\n2,y,M\n3,z,F', {
      who: { role: 'category', header: 'sex' },
      days: { role: 'measure' },
      unused: { role: 'ignored' },
    });
    expect(rows).toEqual([
      ['F', 1],
      ['M', 2],
      ['F', 3],
    ]);
    expect(table?.columns.get('who')).toEqual({
      role: 'category',
      name: 'who',
      members: ['F', 'M'],
      codes: Int32Array.of(0, 1, 0),
      firstRows: [0, 1],
    });
    expect([...(table?.columns.keys() ?? [])]).toEqual(['who', 'days']);
    expect(codes).toEqual([]);
  });

  it('knows the line of each row through blank lines, quoted line ends and refused rows', () => {
    const { table, rows } = readMadeUpFile('name,count\n\n"a\nb",1\nrefused\nc,2\n', nameAndCount);
    expect(rows).toEqual([
      ['a\nb', 1],
      ['c', 2],
    ]);
    expect([0, 1].map((row) => table?.lineOf(row))).toEqual([2, 5]);
  });

  it('gives a table without columns when the dataset declares none', () => {
    const { table, problems } = readTable(encodeText('a,b\n1,2\n3,4'), {}, 'made-up.csv');
    expect([table?.rowCount, table?.columns.size, problems]).toEqual([2, 0, []]);
  });

  it('reads a file with a byte order mark as one without, its places too', () => {
    expect(readMadeUpFile('\uFEFFname,count\na,1', nameAndCount).rows).toEqual([['a', 1]]);
    expect(readMadeUpFile('\uFEFFnom,count\na,1', nameAndCount).problems[0]?.at).toBe('0:0-0:9');
    expect(readMadeUpFile('\uFEFFname,count\na,b', nameAndCount).problems[0]?.at).toBe('1:2-1:3');
  });

  it.each([
    ['', 'data/empty-file'],
    ['\uFEFF', 'data/empty-file'],
    ['\n\r\n  \n', 'data/empty-file'],
    ['PK\u0003\u0004...', 'data/not-text'],
    ['"name,count\na,1', 'data/unclosed-quote'],
    ['name\0,count\na,1', 'data/nul-byte'],
  ])('gives no table for %j', (file, code) => {
    const { table, codes } = readMadeUpFile(file, nameAndCount);
    expect([table, codes]).toEqual([undefined, [code]]);
  });

  it.each([
    ['UTF-16, little end first', '\xff\xfen\0a\0'],
    ['UTF-16, big end first', '\xfe\xff\0n\0a'],
  ])('asks for `CSV UTF-8` instead of %s', (_, file) => {
    const { table, codes, problems } = readMadeUpFile(bytesOf(file), nameAndCount);
    expect([table, codes]).toEqual([undefined, ['data/utf-16']]);
    expect(problems[0]?.message).toContain('`CSV UTF-8`');
  });

  it('warns of a file with headings only', () => {
    const { table, codes } = readMadeUpFile('name,count\n', nameAndCount);
    expect([table?.rowCount, codes]).toEqual([0, ['data/no-rows']]);
  });

  it('splits at the delimiter of the dataset', () => {
    expect(readMadeUpFile('name;count\n"a;b";1,234', nameAndCount, { delimiter: ';' }).rows).toEqual([
      ['a;b', 1234],
    ]);
  });

  it('proposes the delimiter that the file plainly has', () => {
    const { table, problems } = readMadeUpFile('name;count\na;1', nameAndCount);
    expect(table).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'data/other-delimiter',
        at: '0:0-0:10',
        message:
          'The headings have no comma between them, but 1 semicolon. Write `delimiter: ";"` in the dataset.',
      },
    ]);
    expect(readMadeUpFile('name\tcount\na\t1', nameAndCount).problems[0]?.message).toContain('"\\t"');
    expect(readMadeUpFile('a;b\n1', { 'a;b': { role: 'measure' } }).codes).toEqual([]);
  });

  it.each(['"', '\n', '£', ''])('cannot split at %j', (delimiter) => {
    expect(readMadeUpFile('name,count\na,1', nameAndCount, { delimiter }).codes).toEqual(['data/delimiter']);
  });
});
