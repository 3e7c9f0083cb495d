import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { encodeText } from './decode-text.ts';
import { readTable } from './read-table.ts';

const columns = {
  council: { role: 'area', level: 'council' },
  year: { role: 'period', grain: 'financialYear' },
  days: { role: 'measure' },
  people: { role: 'measure' },
} as const satisfies NonNullable<Dataset['columns']>;
const days = { prefix: 'Days ', names: 'year', values: 'days' };
const people = { prefix: 'People', names: 'year', values: 'people' };

function read(file: string, dataset: Partial<Dataset>) {
  const { table, problems } = readTable(encodeText(file), { columns, ...dataset }, 'made-up.csv');
  const rows = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => [
    ...[...(table?.columns.values() ?? [])].map((column) =>
      column.role === 'measure' ? column.values[row] : column.members[column.codes[row] ?? -1],
    ),
    table?.lineOf(row),
  ]);
  const found = problems.map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`);
  return { table, rows, problems: found, messages: problems.map(({ message }) => message) };
}

describe('unpivot', () => {
  it('makes a row of each heading with the prefix, with the line it came from', () => {
    const { table, rows, problems } = read(
      'council,People 2018-19,People 2019-20,Other\nFife,10,20,x\nMoray,30,,y',
      {
        columns: { council: columns.council, year: columns.year, people: columns.people },
        unpivot: [people],
      },
    );
    expect(rows).toEqual([
      ['Fife', '2018-19', 10, 1],
      ['Fife', '2019-20', 20, 1],
      ['Moray', '2018-19', 30, 2],
      ['Moray', '2019-20', Number.NaN, 2],
    ]);
    expect(table?.columns.get('year')).toEqual({
      role: 'period',
      name: 'year',
      members: ['2018-19', '2019-20'],
      codes: Int32Array.of(0, 1, 0, 1),
      firstRows: [0, 1],
      periods: [
        { kind: 'financialYear', startYear: 2018 },
        { kind: 'financialYear', startYear: 2019 },
      ],
    });
    expect(problems).toEqual([]);
  });

  it('puts two groups with the same names column into one row for each name', () => {
    const { rows } = read('council,Days 2018-19,People 2018-19,People 2019-20\nFife,1,10,20', {
      unpivot: [days, people],
    });
    expect(rows).toEqual([
      ['Fife', '2018-19', 1, 10, 1],
      ['Fife', '2019-20', Number.NaN, 20, 1],
    ]);
  });

  it('gives groups with different names columns rows of their own, the other column blank', () => {
    const { rows, problems } = read('council,Days 2018-19,P1,P2\nFife,1,10,20', {
      columns: { ...columns, wave: { role: 'period', grain: 'financialYear' } },
      unpivot: [days, { prefix: 'P', names: 'wave', values: 'people' }],
    });
    expect(rows).toEqual([
      ['Fife', '2018-19', 1, Number.NaN, '', 1],
      ['Fife', '', Number.NaN, 10, '1', 1],
      ['Fife', '', Number.NaN, 20, '2', 1],
    ]);
    expect(problems).toEqual(['data/unknown-period 0:21', 'data/unknown-period 0:24']);
  });

  it('does not take such a blank for an unknown area', () => {
    const { problems } = read('year,A Fife,B Moray\n2018-19,1,2', {
      columns: {
        year: columns.year,
        home: columns.council,
        host: columns.council,
        days: columns.days,
        people: columns.people,
      },
      unpivot: [
        { prefix: 'A ', names: 'home', values: 'days' },
        { prefix: 'B ', names: 'host', values: 'people' },
      ],
    });
    expect(problems).toEqual([]);
  });

  it('stops where the table would have more cells than memory can be expected to hold', () => {
    const keys = Array.from({ length: 8000 }, (_, index) => `k${index}`);
    const headings = [...keys, ...keys.map((key) => `Days ${key}`)];
    const { rows, problems } = read(`${headings.join(',')}\n${headings.fill('1').join(',')}`, {
      columns: {
        ...Object.fromEntries(keys.map((key) => [key, { role: 'category' as const }])),
        name: { role: 'category' },
        days: columns.days,
      },
      unpivot: [{ ...days, names: 'name' }],
    });
    expect(rows).toEqual([]);
    expect(problems).toEqual(['data/too-large 1:0']);
  });

  it('takes every heading that no column declares when there is no prefix', () => {
    const { rows } = read('council,all_ages,0,90 and over\nFife,9,1,2', {
      columns: {
        council: columns.council,
        all_ages: { role: 'ignored' },
        age: { role: 'age' },
        people: { role: 'measure' },
      },
      unpivot: [{ names: 'age', values: 'people' }],
    });
    expect(rows).toEqual([
      ['Fife', '0', 1, 1],
      ['Fife', '90 and over', 2, 1],
    ]);
  });

  it('gives a heading to the group with the longest prefix', () => {
    const { rows } = read('council,Days 2018-19,Days worked 2018-19\nFife,1,10', {
      unpivot: [days, { ...people, prefix: 'Days worked ' }],
    });
    expect(rows).toEqual([['Fife', '2018-19', 1, 10, 1]]);
  });

  it('reads neither of two headings that would fill the same cells', () => {
    const { rows, problems } = read('council,Days 2018-19,Days  2018-19,Days 2019-20\nFife,1,2,3', {
      unpivot: [days],
    });
    expect(rows).toEqual([['Fife', '2019-20', 3, 1]]);
    expect(problems).toEqual(['data/missing-column 0:0', 'data/duplicate-heading 0:21']);
  });

  it('shows an unreadable cell and a heading that is no period where they stand', () => {
    const { problems } = read('council,Days soon\nFife,x', {
      columns: { council: columns.council, year: columns.year, days: columns.days },
      unpivot: [days],
    });
    expect(problems).toEqual(['data/unknown-period 0:8', 'data/not-a-number 1:5']);
  });

  it('says when no heading has the prefix, and which begin almost so', () => {
    const { rows, problems, messages } = read('council,days 2018-19\nFife,1', {
      columns: { council: columns.council, year: columns.year, days: columns.days },
      unpivot: [days],
    });
    expect(rows).toEqual([]);
    expect(problems).toEqual(['data/unpivot-prefix 0:0']);
    expect(messages).toEqual([
      'No heading begins with "Days ", so `unpivot` has nothing to turn into rows; there are headings that begin with "days ".',
    ]);
  });

  it('asks for the columns it fills to be declared as what they are', () => {
    const { problems } = read('council,Days 2018-19\nFife,1', {
      columns: { council: columns.council, days: { role: 'category' } },
      unpivot: [days, { ...days, prefix: 'x' }],
    });
    expect(problems).toEqual(['data/unpivot-column 0:0', 'data/unpivot-column 0:0']);
  });

  it('leaves out a measure that would be counted once for each new row', () => {
    const { table, problems } = read('council,people,Days 2018-19,Days 2019-20\nFife,9,1,2', {
      unpivot: [days],
    });
    expect([...(table?.columns.keys() ?? [])]).toEqual(['council', 'year', 'days']);
    expect(problems).toEqual(['data/measure-beside-unpivot 0:8']);
  });
});
