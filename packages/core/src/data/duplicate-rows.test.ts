import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { encodeText } from './decode-text.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { readTable } from './read-table.ts';

const columns: NonNullable<Dataset['columns']> = {
  council: { role: 'area', level: 'council' },
  year: { role: 'period', grain: 'financialYear' },
  age: { role: 'age' },
  reason: { role: 'category' },
  days: { role: 'measure' },
};

function duplicates(...rows: readonly string[]) {
  const bytes = encodeText(['council,year,age,reason,days', ...rows].join('\n'));
  const { table } = readTable(bytes, { columns }, 'made-up.csv');
  return table && duplicateRows(table);
}

describe('duplicateRows', () => {
  it('finds rows that agree in every key column, whatever their numbers', () => {
    expect(
      duplicates(
        'Fife,2019/20,75+,All,1',
        'Fife,2019/20,75+,Other,2',
        'Fife,2019/20,75+,All,3',
        'Fife,2018/19,75+,All,1',
        'Fife,2019/20,75+,All,1',
      ),
    ).toEqual([{ rows: [0, 2, 4] }]);
  });

  it('takes two codes of one area, and two spellings of a period or an age, for the same', () => {
    expect(duplicates('S12000015,2019/20,75+,All,1', 'S12000047,2019-20,75 and over,All,1')).toEqual([
      { rows: [0, 1] },
    ]);
  });

  it('leaves rows alone that belong to no area or no period', () => {
    expect(
      duplicates(',2019/20,75+,All,1', ',2019/20,75+,All,1', 'Fife,?,0,All,1', 'Fife,?,0,All,1'),
    ).toEqual([]);
  });

  it('lists the first twenty groups', () => {
    const rows = Array.from({ length: 25 }, (_, age) => `Fife,2019/20,${age},All,1`);
    expect(duplicates(...rows, ...rows)).toEqual(
      Array.from({ length: 20 }, (_, row) => ({ rows: [row, row + 25] })),
    );
  });

  it('finds none in a table without key columns or without rows', () => {
    expect(duplicates()).toEqual([]);
    const { table } = readTable(
      encodeText('days\n1\n1'),
      { columns: { days: { role: 'measure' } } },
      'made-up.csv',
    );
    expect(table && duplicateRows(table)).toEqual([]);
  });
});
