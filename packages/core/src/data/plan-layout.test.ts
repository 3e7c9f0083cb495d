import { describe, expect, it } from 'vitest';
import { nameAndCount, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';

describe('headings', () => {
  it('matches a heading with blanks around it and says so', () => {
    const { rows, problems } = readMadeUpFile('name ,count\na,1', nameAndCount);
    expect(rows).toEqual([['a', 1]]);
    expect(problems).toEqual([
      {
        code: 'data/header-blanks',
        at: '0:0-0:5',
        message: 'The heading "name " has blanks around it; it is read as "name".',
      },
    ]);
  });

  it('names the nearest heading when a declared one is not there, and reads the rest', () => {
    const { rows, problems } = readMadeUpFile('nane,count\na,1', nameAndCount);
    expect(rows).toEqual([[1]]);
    expect(problems).toEqual([
      {
        code: 'data/missing-column',
        at: '0:0-0:10',
        message:
          'The file has no heading "name"; the nearest is "nane". If that is meant, describe the column with `header: "nane"`.',
      },
    ]);
  });

  it('says of a heading that `header` gives which column it is for', () => {
    const name = { ...nameAndCount.name, header: 'Name (all)' } as const;
    const { problems } = readMadeUpFile('Name all,count\na,1', { ...nameAndCount, name });
    expect(problems.map(({ message }) => message)).toEqual([
      'The file has no heading "Name (all)" for the column "name"; the nearest is "Name all". If that is meant, describe the column with `header: "Name all"`.',
    ]);
  });

  it('lists the headings where none is near, for a year is not a slip of another', () => {
    const year = { role: 'category', header: '2024' } as const;
    const { problems } = readMadeUpFile('2023,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8', { year });
    expect(problems.map(({ message }) => message)).toEqual([
      'The file has no heading "2024" for the column "year". It has "2023", "b", "c", "d", "e", "f" and 2 others. If one of them is meant, write it under `header`.',
    ]);
  });

  it('reads no column of two with the heading that is declared', () => {
    const { rows, problems } = readMadeUpFile('name,count,count\na,1,2', nameAndCount);
    expect(rows).toEqual([['a']]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([['data/duplicate-heading', '0:11-0:16']]);
  });

  it('does not mind headings twice or missing that nobody uses', () => {
    expect(
      readMadeUpFile('name,x,x,\na,1,2,3', {
        name: nameAndCount.name,
        x: { role: 'ignored' },
        gone: { role: 'ignored' },
      }).codes,
    ).toEqual([]);
  });
});
