import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, nameAndCount, readMadeUpFile } from '../../../../tests/harness/read-made-up-file.ts';
import { encodeText } from './decode-text.ts';
import { readTable } from './read-table.ts';

describe('readTable', () => {
  it('lists fifty problems of a code and counts the rest', () => {
    const { problems } = readMadeUpFile(
      `name,count\n${'a,x\n'.repeat(60)}${'b\n'.repeat(1050)}`,
      nameAndCount,
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      code: 'data/more-problems',
      at: '0:0-0:1',
      message: 'Not listed: 10 more of data/not-a-number, 1,000 more of data/wrong-cell-count.',
    });
  });

  it('gives back the cells of any made-up table', () => {
    const unit = fc.constantFrom('a', 'b', '"', ',', '\n', '\r\n', ' ', 'é', '😀', '\uFEFF');
    const madeUpTable = fc.array(
      fc.tuple(
        fc.string({ unit }),
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
    );
    fc.assert(
      fc.property(madeUpTable, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, end, hasMark) => {
        const lines = rows.map((cells) =>
          cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
        );
        const file = `${hasMark ? '\uFEFF' : ''}${['one,two,count', ...lines].join(end)}`;
        const { rows: found, codes } = readMadeUpFile(file, {
          one: { role: 'category' },
          two: { role: 'category' },
          count: nameAndCount.count,
        });
        expect(found).toEqual(rows.map(([one, two, number]) => [one, two, number + 0]));
        expect(codes.filter((code) => code !== 'data/no-rows' && code !== 'data/long-row')).toEqual([]);
      }),
    );
  });

  it('never throws, and every place it names is in the file', () => {
    const columns: Columns = {
      area: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'financialYear' },
      age: { role: 'age' },
      count: nameAndCount.count,
    };
    const good = encodeText('area,year,age,count\n"Fife",2019/20,90+,"1,234"\r\nMoray,2020/21,0,*\n');
    const mutated = fc
      .array(
        fc.tuple(
          fc.nat(good.length - 1),
          fc.oneof(fc.constantFrom(0, 10, 13, 34, 44, 0xc3, 0xff), fc.nat(255)),
        ),
      )
      .map((changes) => changes.reduce((bytes, [at, byte]) => bytes.with(at, byte), good));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), mutated), fc.boolean(), (bytes, isWide) => {
        const unpivot = [{ prefix: 'a', names: 'age', values: 'count' }];
        const { problems } = readTable(bytes, isWide ? { columns, unpivot } : { columns }, 'made-up.csv');
        const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
        for (const { range, message } of problems) {
          for (const { line, character } of [range.start, range.end]) {
            expect(lines[line]?.length).toBeGreaterThanOrEqual(character);
          }
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
