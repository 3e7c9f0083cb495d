import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../areas/area.ts';
import { areasAtLevel } from '../areas/areas.ts';
import { type CellToShow, cellId } from './cell-to-show.ts';
import { type DisclosurePolicy, disclosurePolicy, isTooSmall } from './disclosure-policy.ts';
import { hiddenCells } from './hidden-cells.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { tableSums } from './table-sums.ts';

const policy = disclosurePolicy({ suppressAtOrBelow: 4 });
const named = (level: Area['level'], name: string) =>
  areasAtLevel(level).find((area) => area.name === name) as Area;
const councils = ['Clackmannanshire', 'Falkirk', 'Stirling'].map((name) => named('council', name));
const [clackmannanshire, falkirk, stirling] = councils as [Area, Area, Area];
const forthValley = named('board', 'NHS Forth Valley');

/** The runs of months of a year with its quarters, from month 0. */
const year = { first: 0, last: 11 };
const quarters = [0, 3, 6, 9].map((first) => ({ first, last: first + 2 }));

function cell(area: Area, months: { first: number; last: number }, count: number): CellToShow {
  const period = `${months.first} to ${months.last}`;
  const id = cellId(area, period);
  return { id, area, period, months, count, cameSuppressed: false, isPrinted: true };
}

/** A row a council, with its quarters; the sums over areas and over the year are made. */
function table(
  rows: readonly (readonly number[])[],
  total: Area | undefined,
  areas: readonly Area[] = councils,
): readonly CellToShow[] {
  const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  const all = [
    ...rows.map((row, at) => [areas[at] as Area, row] as const),
    ...(total ? [[total, quarters.map((_, at) => add(rows.map((row) => row[at] ?? 0)))] as const] : []),
  ];
  return all.flatMap(([area, row]) => [
    ...quarters.map((quarter, at) => cell(area, quarter, row[at] ?? 0)),
    cell(area, year, add(row)),
  ]);
}

/** The names of the hidden cells, in the order of the table. */
function hiddenIn(cells: readonly CellToShow[], of: DisclosurePolicy = policy): readonly string[] {
  const hidden = hiddenCells(cells, of);
  return cells.flatMap(({ id, area, period }) => (hidden.has(id) ? [`${area.name}, ${period}`] : []));
}

/** The ids of the hidden counts that the others give away. */
function leaksOf(cells: readonly CellToShow[], hidden: ReadonlySet<string>): readonly string[] {
  const counts = cells.map(({ id, count }) => ({
    id,
    label: id,
    count: hidden.has(id) ? ('suppressed' as const) : (count ?? 0),
  }));
  return findLeaks({ counts, sums: tableSums(cells).sums }).map(({ count }) => count);
}

describe('a table of areas and periods', () => {
  it('loses a second quarter of the same area where the year is shown', () => {
    // 30 − (9 + 8 + 10) = 3 until the 8 goes.
    expect(hiddenIn(table([[9, 3, 8, 10]], undefined))).toEqual([
      `${clackmannanshire.name}, 3 to 5`,
      `${clackmannanshire.name}, 6 to 8`,
    ]);
  });

  it('loses what protects it in the other direction too: a corner each of two areas and two quarters', () => {
    const rows = [
      [9, 3, 8, 10],
      [50, 60, 70, 80],
      [51, 12, 11, 81],
    ];
    expect(hiddenIn(table(rows, forthValley))).toEqual([
      `${clackmannanshire.name}, 3 to 5`,
      `${clackmannanshire.name}, 6 to 8`,
      `${stirling.name}, 3 to 5`,
      `${stirling.name}, 6 to 8`,
    ]);
  });

  it('loses nothing more where no sum is shown, or the policy asks for none', () => {
    const cells = table([[9, 3, 8, 10]], undefined);
    const ofQuarters = cells.filter(({ months }) => months !== year);
    expect(hiddenIn(ofQuarters)).toEqual([`${clackmannanshire.name}, 3 to 5`]);
    expect(hiddenIn(cells, { ...policy, secondary: 'none' })).toEqual([`${clackmannanshire.name}, 3 to 5`]);
  });

  it('never adds a census to another', () => {
    const cells = table([[9, 3, 8, 10]], undefined).map((each) => ({ ...each, months: undefined }));
    expect(hiddenIn(cells)).toEqual([`${clackmannanshire.name}, 3 to 5`]);
  });

  it('loses more where rows and columns give a count away only together', () => {
    // Of two and two rows and quarters with small counts, one 3 between them: the rows of the first two leave 3 + 6 for what is hidden,
    // the first two quarters 3 + 3, and 9 − 6 = 3. No row and no column alone has fewer than two hidden.
    const lothian = ['City of Edinburgh', 'East Lothian', 'Midlothian', 'West Lothian'];
    const rows = [
      [1, 2, 50, 60],
      [2, 1, 3, 61],
      [51, 62, 1, 2],
      [52, 63, 2, 1],
    ];
    const areas = lothian.map((name) => named('council', name));
    const cells = table(rows, named('board', 'NHS Lothian'), areas);
    const hidden = hiddenCells(cells, policy);
    const small = cells.filter(({ count = 0 }) => count <= 4);
    expect(small).toHaveLength(9);
    expect(leaksOf(cells, new Set(small.map(({ id }) => id)))).toEqual([cellId(areas[1] as Area, '6 to 8')]);
    expect(leaksOf(cells, hidden)).toEqual([]);
  });

  it('shows no count that all its sums together give away', () => {
    const count = fc.oneof(fc.nat(6), fc.nat(40));
    const row = fc.array(count, { minLength: 4, maxLength: 4 });
    const rows = fc.array(row, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, fc.constantFrom('shown' as const, 'suppressed' as const), (numbers, zeros) => {
        const cells = table(numbers, forthValley);
        const hidden = hiddenCells(cells, { ...policy, zeros });
        const small = cells.filter((each) => isTooSmall(each.count ?? 0, { ...policy, zeros }));
        expect(small.filter(({ id }) => !hidden.has(id))).toEqual([]);
        expect(leaksOf(cells, hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('takes a time that grows with the number of counts, and no faster', () => {
    const months = (years: number) =>
      Array.from({ length: years * 12 }, (_, at) => ({ first: at, last: at }));
    const yearsOf = (years: number) =>
      Array.from({ length: years }, (_, at) => ({ first: at * 12, last: at * 12 + 11 }));
    const cells = (years: number) =>
      [falkirk, stirling].flatMap((area) => [
        ...months(years).map((run) => cell(area, run, run.first % 12 === 5 ? 2 : 50 + (run.first % 7))),
        ...yearsOf(years).map((run) => cell(area, run, 600)),
      ]);
    const timed = (years: number) => {
      const made = cells(years);
      const start = performance.now();
      hiddenCells(made, policy);
      return performance.now() - start;
    };
    timed(100);
    expect(timed(1600) / timed(100)).toBeLessThan(16 * 6);
  });
});
