import type { DisclosurePolicy } from '../../../packages/core/src/disclosure/disclosure-policy.ts';
import { roundColumn } from '../../../packages/core/src/disclosure/round-to-base.ts';
import { suppressRows, type TableCell } from '../../../packages/core/src/disclosure/suppress-table.ts';
import { type ColumnsAdapter, numbersOf, type OurColumns } from './columns-adapter.ts';

/** Columns that hold a symbol become text, as in the reference. */
export const adapter: ColumnsAdapter = {
  file: 'disclosure.json',
  tolerance: 0,
  run({ inputs, options }) {
    const asked = options as Options;
    const columns = Object.fromEntries(
      Object.entries(inputs)
        .filter(([name]) => name !== 'area')
        .map(([name, column]) => [name, numbersOf(column)]),
    );
    const area = (inputs.area ?? []).map(String);
    if (asked.fn === 'Stat_Round') {
      const rounded = Object.entries(columns).map(([name, column]) => [
        name,
        asked.columns.includes(name) ? roundColumn(column, asked.base, 'halfEven') : column,
      ]);
      return { area, ...Object.fromEntries(rounded) };
    }
    const policy = {
      suppressAtOrBelow: asked.threshold,
      zeros: asked.keepZero ? 'shown' : 'suppressed',
    } as const;
    if (asked.fn === 'Stat_Primary_Supress') {
      return { area, ...suppress(columns, asked.columns, { ...policy, secondary: 'none' }, asked.symbol) };
    }
    return {
      area,
      ...suppress(columns, asked.primaryColumns, { ...policy, secondary: 'none' }, asked.symbol),
      ...suppress(columns, asked.secondaryColumns, { ...policy, secondary: 'nextLowest' }, asked.symbol),
    };
  },
  exempt: [
    {
      cases: ['sdc-shared-007'],
      column: 'a',
      rows: [1],
      reason:
        'the tool writes 999999999 for a missing count in a column it leaves alone; here it stays missing',
    },
  ],
};

interface Suppress {
  readonly threshold: number;
  readonly keepZero: boolean;
  readonly symbol: string;
}

type Options =
  | { readonly fn: 'Stat_Round'; readonly columns: readonly string[]; readonly base: number }
  | (Suppress & { readonly fn: 'Stat_Primary_Supress'; readonly columns: readonly string[] })
  | (Suppress & {
      readonly fn: 'Stat_Secondary_Supress';
      readonly primaryColumns: readonly string[];
      readonly secondaryColumns: readonly string[];
    });

function suppress(
  columns: Readonly<Record<string, readonly (number | undefined)[]>>,
  names: readonly string[],
  policy: DisclosurePolicy,
  symbol: string,
): OurColumns {
  const rows = (columns[names[0] ?? ''] ?? []).map((_, row) => names.map((name) => columns[name]?.[row]));
  const cells = suppressRows(rows, policy);
  return Object.fromEntries(names.map((name, at) => [name, cells.map((row) => textOf(row[at], symbol))]));
}

function textOf(cell: TableCell | undefined, symbol: string): string | undefined {
  if (cell?.kind === 'shown') return String(cell.count);
  return cell?.kind === 'suppressed' ? symbol : undefined;
}
