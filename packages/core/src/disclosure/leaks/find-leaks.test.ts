import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaks } from './find-leaks.ts';
import type { Published, PublishedCount } from './published.ts';

describe('the leak check', () => {
  it('finds what a total less the other parts gives away, and says how', () => {
    const published: Published = {
      counts: [
        shown('total', 45, 'South'),
        shown('a', 20),
        shown('b', 15),
        shown('c', 7),
        hidden('d', 'Rutherglen'),
      ],
      sums: [{ total: 'total', parts: ['a', 'b', 'c', 'd'] }],
    };
    expect(findLeaks(published)).toEqual([
      {
        count: 'd',
        label: 'Rutherglen',
        value: 3,
        how: 'sum',
        from: ['a', 'b', 'c', 'total'],
        sentence: 'South minus the three others: 45 − (20 + 15 + 7) = 3.',
      },
    ]);
  });

  it('finds nothing where two parts share what is left', () => {
    const counts = [shown('total', 45), shown('a', 20), hidden('b'), hidden('c')];
    expect(findLeaks({ counts, sums: [{ total: 'total', parts: ['a', 'b', 'c'] }] })).toEqual([]);
  });

  it('finds a suppressed total whose parts are all shown', () => {
    const counts = [hidden('total', 'All'), shown('a', 3), shown('b', 1)];
    expect(sentences({ counts, sums: [{ total: 'total', parts: ['a', 'b'] }] })).toEqual([
      'The two parts of All added: 3 + 1 = 4.',
    ]);
  });

  it('finds an area that is the same as another under a second code', () => {
    const counts = [shown('S37', 3, 'Fife (partnership)'), hidden('S12', 'Fife')];
    expect(sentences({ counts, sums: [{ total: 'S37', parts: ['S12'] }] })).toEqual([
      'It is the same as Fife (partnership): 3.',
    ]);
  });

  it('goes on from what is worked out first', () => {
    const counts = [
      shown('18+', 50, '18+'),
      hidden('18-64', '18 to 64'),
      hidden('65+', '65+'),
      shown('65-74', 40),
      shown('75+', 7),
    ];
    const sums = [
      { total: '18+', parts: ['18-64', '65+'] },
      { total: '65+', parts: ['65-74', '75+'] },
    ];
    expect(sentences({ counts, sums })).toEqual([
      '18+ minus the other: 50 − 47 = 3. 65+ (47) is worked out first.',
      'The two parts of 65+ added: 40 + 7 = 47.',
    ]);
  });

  it('finds a count that only several sums together give away', () => {
    // a + b = 7, b + c = 9, a + c = 6: a is (7 - 9 + 6) / 2.
    const counts = [hidden('a', 'a'), hidden('b', 'b'), hidden('c', 'c')];
    const sums = [
      { total: undefined, known: 7, label: 'Monday', parts: ['a', 'b'] },
      { total: undefined, known: 9, label: 'Tuesday', parts: ['b', 'c'] },
      { total: undefined, known: 6, label: 'Friday', parts: ['a', 'c'] },
    ];
    const leaks = findLeaks({ counts, sums });
    expect(leaks.map(({ value, how }) => [value, how])).toEqual([
      [2, 'several-sums'],
      [5, 'several-sums'],
      [4, 'several-sums'],
    ]);
    expect(leaks[0]?.sentence).toBe(
      'What Monday, Tuesday and Friday leave for their suppressed counts, taken together: 0.5 × 7 − 0.5 × 9 + 0.5 × 6 = 2.',
    );
  });

  it('finds a count that a printed rate and its denominator give away', () => {
    // 3 of 337 is 8.902 per 1,000; 2 and 4 would print 5.9 and 11.9.
    const published: Published = {
      counts: [hidden('n'), shown('d', 337)],
      sums: [],
      rates: [
        { label: 'The rate of South', numerator: 'n', denominator: 'd', per: 1000, value: 8.9, decimals: 1 },
      ],
    };
    expect(sentences(published)).toEqual([
      'The rate of South: 8.9 × 337 ÷ 1,000 = 3.00, and only 3 gives the rate as it is printed.',
    ]);
  });

  it('takes half a unit of the last decimal on either side of a rate', () => {
    // 0.3% of 1,000 is 2.5 to 3.5, so 3; of 3,000 it is 7.5 to 10.5, so 8, 9 or 10.
    const of = (denominator: number): Published => ({
      counts: [hidden('n'), shown('d', denominator)],
      sums: [],
      rates: [{ label: 'Rate', numerator: 'n', denominator: 'd', per: 100, value: 0.3, decimals: 1 }],
    });
    expect(findLeaks(of(1000)).map(({ value }) => value)).toEqual([3]);
    expect(findLeaks(of(3000))).toEqual([]);
  });

  it('finds a denominator that a printed rate and its count give away', () => {
    // 4 per 10.0 to one decimal is 39.8 to 40.2 in 100.
    const rates = [{ label: 'Rate', numerator: 'n', denominator: 'd', per: 100, value: 10, decimals: 1 }];
    expect(sentences({ counts: [shown('n', 4), hidden('d')], sums: [], rates })).toEqual([
      'Rate: 4 × 100 ÷ 10.0 = 40.00, and only 40 gives the rate as it is printed.',
    ]);
  });

  it('finds nothing in a rate that several counts print alike', () => {
    const rate = { label: 'Rate', numerator: 'n', denominator: 'd', per: 100, value: 0.1, decimals: 1 };
    expect(findLeaks({ counts: [hidden('n'), shown('d', 5000)], sums: [], rates: [rate] })).toEqual([]);
  });

  it('finds a count that an earlier release shows, and what follows from it', () => {
    const counts = [shown('all', 30, 'All'), hidden('a', 'North'), hidden('b', 'South')];
    const earlier = [{ count: 'a', value: 26, release: 'May 2023' }];
    expect(sentences({ counts, sums: [{ total: 'all', parts: ['a', 'b'] }], earlier })).toEqual([
      'The release of May 2023 shows North: 26.',
      'All minus the other: 30 − 26 = 4. North (26) is worked out first.',
    ]);
  });

  it('finds counts that the threshold and the total leave one value for', () => {
    const counts = [
      shown('all', 8, 'All'),
      { ...hidden('a', 'A'), atMost: 4 },
      { ...hidden('b', 'B'), atMost: 4 },
    ];
    expect(sentences({ counts, sums: [{ total: 'all', parts: ['a', 'b'] }] })).toEqual([
      'The two suppressed counts make 8 in All, the most they can be together, so A is 4.',
      'The two suppressed counts make 8 in All, the most they can be together, so B is 4.',
    ]);
  });

  it('keeps quiet where the counts do not add up as they are said to', () => {
    const counts = [shown('all', 8), shown('a', 10), hidden('b')];
    expect(findLeaks({ counts, sums: [{ total: 'all', parts: ['a', 'b'] }] })).toEqual([]);
  });

  it('ends for numbers that are none', () => {
    const counts = [
      shown('all', Number.NaN),
      { ...hidden('a'), atLeast: Number.NaN, atMost: Number.NaN },
      hidden('b'),
    ];
    const sums = [
      { total: 'all', parts: ['a', 'b'] },
      { total: undefined, known: Infinity, parts: ['a', 'b'] },
      { total: undefined, known: Number.NaN, parts: ['a'] },
    ];
    expect(findLeaks({ counts, sums })).toEqual([]);
  });

  it('keeps quiet about a sum with a part that is nowhere in the list', () => {
    expect(
      findLeaks({ counts: [shown('all', 8), hidden('a')], sums: [{ total: 'all', parts: ['a', 'b'] }] }),
    ).toEqual([]);
  });

  it('ends on a large output', () => {
    const side = 60;
    const counts = Array.from({ length: side * side }, (_, at) => hidden(String(at)));
    const line = (ids: readonly number[]) => ({ total: undefined, known: 300, parts: ids.map(String) });
    const each = Array.from({ length: side }, (_, at) => at);
    const sums = each.flatMap((at) => [
      line(each.map((column) => at * side + column)),
      line(each.map((row) => row * side + at)),
    ]);
    expect(findLeaks({ counts, sums })).toEqual([]);
  });

  it('finds in small tables all that trying every number finds, and nothing else', () => {
    fc.assert(
      fc.property(smallTable, (published) => {
        const found = new Map(findLeaks(published).map(({ count, value }) => [count, value]));
        expect(found).toEqual(byTryingAll(published));
      }),
      { numRuns: 400 },
    );
  });
});

function shown(id: string, count: number, label = id): PublishedCount {
  return { id, label, count };
}

function hidden(id: string, label = id): PublishedCount {
  return { id, label, count: 'suppressed' };
}

function sentences(published: Published): readonly string[] {
  return findLeaks(published).map(({ sentence }) => sentence);
}

/** Tables of two or three lines each way with their totals; small counts, some suppressed, some with a threshold that is known. */
const smallTable: fc.Arbitrary<Published> = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 2, max: 3 }),
    cells: fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }),
    isHidden: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    isTotalHidden: fc.array(
      fc.nat(5).map((chance) => chance === 0),
      { minLength: 6, maxLength: 6 },
    ),
    atLeast: fc.nat(1),
    atMost: fc.integer({ min: 5, max: 7 }),
  })
  .map(({ rows, columns, cells, isHidden, isTotalHidden, atLeast, atMost }) => {
    const count = (row: number, column: number) => Math.max(atLeast, cells[row * 3 + column] ?? 0);
    const at = (row: number, column: number) => `${row}.${column}`;
    const range = (length: number) => Array.from({ length }, (_, index) => index);
    const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const inner = range(rows).flatMap((row) =>
      range(columns).map(
        (column): PublishedCount =>
          isHidden[row * 3 + column]
            ? { ...hidden(at(row, column)), atLeast, atMost }
            : shown(at(row, column), count(row, column)),
      ),
    );
    const total = (id: string, value: number, which: number) =>
      isTotalHidden[which] ? { ...hidden(id), atLeast: 0, atMost: 21 } : shown(id, value);
    const rowTotals = range(rows).map((row) =>
      total(`row ${row}`, add(range(columns).map((column) => count(row, column))), row),
    );
    const columnTotals = range(columns).map((column) =>
      total(`column ${column}`, add(range(rows).map((row) => count(row, column))), 3 + column),
    );
    return {
      counts: [...inner, ...rowTotals, ...columnTotals],
      sums: [
        ...range(rows).map((row) => ({
          total: `row ${row}`,
          parts: range(columns).map((column) => at(row, column)),
        })),
        ...range(columns).map((column) => ({
          total: `column ${column}`,
          parts: range(rows).map((row) => at(row, column)),
        })),
      ],
    };
  });

/** Every way to fill in the suppressed inner cells; a suppressed total follows from them. A count with one value in all of them leaks. */
function byTryingAll({ counts, sums }: Published): Map<string, number> {
  const seen = new Map<string, Set<number>>();
  const free = counts.filter(({ id, count }) => count === 'suppressed' && id.includes('.'));
  const values = new Map(
    counts.flatMap(({ id, count }) => (typeof count === 'number' ? [[id, count] as const] : [])),
  );
  const totals = counts.filter(({ id }) => !id.includes('.'));
  // A line is checked as soon as its last cell is filled in, or trying all would take too long.
  const lines = sums.map(({ total, parts }) => ({
    total: totals.find(({ id }) => id === total),
    parts,
    last: Math.max(-1, ...parts.map((part) => free.findIndex(({ id }) => id === part))),
  }));
  const sumOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
  const fits = (place: number) =>
    lines
      .filter(({ last }) => last === place)
      .every(({ total, parts }) =>
        typeof total?.count === 'number'
          ? sumOf(parts) === total.count
          : sumOf(parts) <= (total?.atMost ?? 0),
      );
  const note = (id: string, value: number) => seen.set(id, (seen.get(id) ?? new Set()).add(value));
  const fill = (place: number): void => {
    const cell = free[place];
    if (cell === undefined) {
      for (const { id } of free) note(id, values.get(id) ?? -1);
      for (const { total, parts } of lines) if (total?.count === 'suppressed') note(total.id, sumOf(parts));
      return;
    }
    for (let value = cell.atLeast ?? 0; value <= (cell.atMost ?? 0); value++) {
      values.set(cell.id, value);
      if (fits(place)) fill(place + 1);
    }
    values.delete(cell.id);
  };
  if (fits(-1)) fill(0);
  const leaks = counts.flatMap(({ id }) => {
    const [only, ...more] = seen.get(id) ?? [];
    return only === undefined || more.length > 0 ? [] : [[id, only] as const];
  });
  return new Map(leaks);
}
