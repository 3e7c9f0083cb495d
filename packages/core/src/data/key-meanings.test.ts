import { describe, expect, it } from 'vitest';
import { type Columns, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';

describe('areas, periods and ages', () => {
  const council = {
    council: { role: 'area', level: 'council', ignore: ['Other'] },
  } as const satisfies Columns;

  it('finds areas by a code of any era or by name, and keeps those of another level', () => {
    const { table, codes } = readMadeUpFile(
      'council\nS12000015\nS12000047\n"Edinburgh, City of"\nS92000003\nOther',
      council,
    );
    const column = table?.columns.get('council');
    expect(column?.role === 'area' && column.areas.map((area) => area && [area.code, area.level])).toEqual([
      ['S12000047', 'council'],
      ['S12000047', 'council'],
      ['S12000036', 'council'],
      ['S92000003', 'scotland'],
      undefined,
    ]);
    expect(codes).toEqual([]);
  });

  it('says once of each unknown area where it stands first, in how many rows, and what was probably meant', () => {
    const { problems } = readMadeUpFile(
      'council,x\nFife,1\nClackamannanshire,1\n,1\nClackamannanshire,1',
      council,
    );
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ['data/unknown-area', '2:0-2:17'],
      ['data/unknown-area', '3:0-3:1'],
    ]);
    expect(problems[0]?.message).toBe(
      '"Clackamannanshire" in "council" is not a known area (perhaps "Clackmannanshire"); 2 rows belong to no area. If that is meant, list it under `ignore`.',
    );
    expect(problems[1]?.message).toBe(
      '"council" is empty; 1 row belongs to no area. If that is meant, list "" under `ignore`.',
    );
  });

  it('leaves an area out when it is listed under ignore', () => {
    const columns = {
      council: { role: 'area', level: 'council', ignore: ['Fife'] },
    } as const satisfies Columns;
    const { table, codes } = readMadeUpFile('council\nFife\nAngus', columns);
    const column = table?.columns.get('council');
    expect(column?.role === 'area' && column.areas.map((area) => area?.name)).toEqual([undefined, 'Angus']);
    expect(codes).toEqual([]);
  });

  it('ignores the empty text when it is listed', () => {
    const columns = { council: { role: 'area', level: 'council', ignore: [''] } } as const satisfies Columns;
    expect(readMadeUpFile('council,x\n,1', columns).codes).toEqual([]);
  });

  it('reads periods by the grain of their column', () => {
    const { table, problems } = readMadeUpFile('year\n2019-20\n2022/2023p\nsoon\nsoon', {
      year: { role: 'period', grain: 'financialYear' },
    });
    const column = table?.columns.get('year');
    expect(column?.role === 'period' && column.periods).toEqual([
      { kind: 'financialYear', startYear: 2019 },
      { kind: 'financialYear', startYear: 2022 },
      undefined,
    ]);
    expect(problems).toEqual([
      {
        code: 'data/unknown-period',
        at: '3:0-3:4',
        message:
          '"soon" in "year" is not a financial year, such as 2023/24; 2 rows belong to no period. Correct the file, or the `grain` of the column.',
      },
    ]);
  });

  it('reads ages, and knows that a total is no age', () => {
    const { table, codes } = readMadeUpFile('age\n0\n90 and over\nAll', { age: { role: 'age' } });
    const column = table?.columns.get('age');
    expect(column?.role === 'age' && column.ages).toEqual([
      { from: 0, to: 0 },
      { from: 90, to: undefined },
      undefined,
    ]);
    expect(codes).toEqual([]);
  });
});
