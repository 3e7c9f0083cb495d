import { describe, expect, it } from 'vitest';
import { encodeText } from './decode-text.ts';
import { layoutOfHeadings, readFileHead } from './file-head.ts';

const columns = { year: { role: 'category' }, cases: { role: 'measure' } } as const;

describe('the head of a file', () => {
  it('has the headings, the blank lines above them and the line below them', () => {
    expect(readFileHead(encodeText('\ufeff\n\nyear,"cases\nin all"\n2019,1\n'), { columns })).toEqual({
      headings: ['year', 'cases\nin all'],
      linesAbove: 2,
      firstLine: 4,
    });
  });

  it('is refused in a sentence where there is none', () => {
    expect(readFileHead(encodeText(''), { columns })).toMatch(/^The file is empty; /);
    expect(readFileHead(encodeText('PAR1\0\0'), { columns })).toMatch(/^The file is a Parquet file, /);
    expect(readFileHead(encodeText('year;cases\n2019;1\n'), { columns })).toContain('delimiter');
  });
});

describe('a layout made of headings', () => {
  it('finds the cell of each column by its heading and leaves out what is not there', () => {
    const { keys, rows } = layoutOfHeadings(['other', ' cases '], { columns });
    expect(keys).toEqual([]);
    expect(rows).toEqual([{ namesKey: undefined, name: 0, cells: [1] }]);
  });
});
