import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DisclosurePolicy, disclosurePolicy } from './disclosure-policy.ts';
import { type CountTable, suppressRows, suppressTable, type TableCell } from './suppress-table.ts';

const below5 = disclosurePolicy({ suppressAtOrBelow: 4 });

describe('suppression of a table', () => {
  it('takes the threshold itself with it: fewer than 5 is 4', () => {
    expect(sketch([[4, 5]], { ...below5, secondary: 'none' })).toEqual(['* 5']);
  });

  it('treats a zero as small unless the policy shows it', () => {
    expect(sketch([[0, 9]], { ...below5, secondary: 'none' })).toEqual(['* 9']);
    expect(sketch([[0, 9]], { ...below5, secondary: 'none', zeros: 'shown' })).toEqual(['0 9']);
  });

  it('takes the next lowest of the row and of the column, until no line has exactly one', () => {
    // The 3 goes; 12 in its row and 11 in its column follow; each leaves a line with one, so 20 goes as well.
    expect(
      sketch([
        [3, 12, 30],
        [11, 20, 40],
        [50, 60, 70],
      ]),
    ).toEqual(['* ** 30', '** ** 40', '50 60 70']);
  });

  it('takes all counts that tie for the next lowest', () => {
    expect(sketch([[2, 20, 20, 30]])).toEqual(['* ** ** 30']);
  });

  it('takes a zero that is shown only where nothing else is left', () => {
    const policy = { ...below5, zeros: 'shown' } as const;
    expect(sketch([[3, 0, 9]], policy)).toEqual(['* 0 **']);
    expect(sketch([[3, 0, 0]], policy)).toEqual(['* ** **']);
  });

  it('leaves a missing count missing', () => {
    expect(sketch([[undefined, 2, 9, 8]])).toEqual(['? * 9 **']);
  });

  it('by rows only, as the tool of Public Health Scotland does it, leaves a column open', () => {
    const rows = suppressRows(
      [
        [3, 12],
        [11, 20],
      ],
      below5,
    );
    expect(rows.map((row) => row.map(mark).join(' '))).toEqual(['* **', '11 20']);
  });

  it('never leaves a row or column of a table with exactly one suppressed', () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(15), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('shown' as const, 'suppressed' as const), (counts, zeros) => {
        const cells = suppressTable(counts, { ...below5, zeros });
        const lines = [...cells, ...(cells[0] ?? []).map((_, column) => cells.map((row) => row[column]))];
        expect(
          lines.filter((line) => line.filter((each) => each?.kind === 'suppressed').length === 1),
        ).toEqual([]);
      }),
    );
  });
});

function sketch(table: CountTable, policy: DisclosurePolicy = below5): readonly string[] {
  return suppressTable(table, policy).map((row) => row.map(mark).join(' '));
}

/** One star for a small count, two for one that goes with it. */
function mark(cell: TableCell): string {
  if (cell.kind === 'missing') return '?';
  return cell.kind === 'shown' ? String(cell.count) : cell.by === 'primary' ? '*' : '**';
}
