import { describe, expect, it } from 'vitest';
import { type Columns, nameAndCount, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';

describe('numbers', () => {
  it('says the text, the line and the place of a cell that is no number', () => {
    const { rows, problems } = readMadeUpFile(
      'name,count\n😀,"£1,200"\nb,12%\nc,1 234\nd,"1,234"',
      nameAndCount,
    );
    expect(rows?.map((row) => row[1])).toEqual(['unreadable', 'unreadable', 'unreadable', 1234]);
    expect(problems).toEqual([
      {
        code: 'data/not-a-number',
        at: '1:4-1:10',
        message:
          'Line 2, "count": "£1,200" is not a number. Leave out the sign of the currency; the `unit` says it.',
      },
      {
        code: 'data/not-a-number',
        at: '2:2-2:5',
        message: 'Line 3, "count": "12%" is not a number. Leave out the per cent sign; the `unit` says it.',
      },
      {
        code: 'data/not-a-number',
        at: '3:2-3:7',
        message:
          'Line 4, "count": "1 234" is not a number. Write thousands with commas or with nothing between them.',
      },
    ]);
  });

  it('takes an empty cell for missing unless other texts are named', () => {
    expect(readMadeUpFile('name,count\na,\nb," "\nc,NA', nameAndCount).rows?.map((row) => row[1])).toEqual([
      'missing',
      'missing',
      'unreadable',
    ]);
    const named = readMadeUpFile('name,count\na,\nb,NA\nc,-9\nd,-9.0', nameAndCount, {
      missingValues: ['NA', '-9'],
    });
    expect(named.rows?.map((row) => row[1])).toEqual(['unreadable', 'missing', 'missing', -9]);
    expect(named.problems.map(({ at, message }) => [at, message])).toEqual([
      [
        '1:1-1:2',
        'Line 2, "count": the cell is empty. If that means no value is known, list "" under `missingValues`.',
      ],
    ]);
  });

  it('lets a column name its own missing and suppressed texts', () => {
    const columns: Columns = {
      name: nameAndCount.name,
      count: { role: 'measure', missingValues: [':'], suppressed: ['*', 'c'] },
    };
    const { rows, codes } = readMadeUpFile('name,count\na,*\nb, c \nc,:\nd,NA\ne,0', columns, {
      missingValues: ['NA'],
    });
    expect(rows?.map((row) => row[1])).toEqual(['suppressed', 'suppressed', 'missing', 'unreadable', 0]);
    expect(codes).toEqual(['data/not-a-number']);
  });

  it('takes every zero of a column for suppressed where zeros may be figures that are not shown', () => {
    const read = (zeros?: 'counted' | 'maybeSuppressed') =>
      readMadeUpFile('name,count\na,0\nb,0.0\nc,-0\nd,10\ne,', {
        name: nameAndCount.name,
        count: { role: 'measure', minimum: 0, ...(zeros && { zeros }) },
      });
    const { rows, codes } = read('maybeSuppressed');
    expect(rows?.map((row) => row[1])).toEqual(['suppressed', 'suppressed', 'suppressed', 10, 'missing']);
    expect(codes).toEqual([]);
    for (const plain of [read(), read('counted')]) {
      expect(plain.rows?.map((row) => row[1])).toEqual([0, 0, 0, 10, 'missing']);
    }
  });

  it('leaves a zero missing where the column says that it means so', () => {
    const { rows } = readMadeUpFile('name,count\na,0\nb,0.0', {
      name: nameAndCount.name,
      count: { role: 'measure', missingValues: ['0'], zeros: 'maybeSuppressed' },
    });
    expect(rows?.map((row) => row[1])).toEqual(['missing', 'suppressed']);
  });

  it('uses no number beyond the minimum or maximum', () => {
    const columns = { percent: { role: 'measure', minimum: 0, maximum: 100 } } as const;
    const { rows, problems } = readMadeUpFile('percent\n0\n100\n-0.1\n100.5', columns);
    expect(rows).toEqual([[0], [100], ['unreadable'], ['unreadable']]);
    expect(problems.map(({ code, at, message }) => [code, at, message])).toEqual([
      [
        'data/out-of-range',
        '3:0-3:4',
        'Line 4, "percent": -0.1 is below the minimum of 0, so it is not used. Correct the cell, or the `minimum`.',
      ],
      [
        'data/out-of-range',
        '4:0-4:5',
        'Line 5, "percent": 100.5 is above the maximum of 100, so it is not used. Correct the cell, or the `maximum`.',
      ],
    ]);
  });
});
