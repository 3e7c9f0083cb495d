import type { DisclosurePolicy } from '../../../../packages/core/src/disclosure/disclosure-policy.ts';
import { roundColumn } from '../../../../packages/core/src/disclosure/round-to-base.ts';
import { suppressRows, type TableCell } from '../../../../packages/core/src/disclosure/suppress-table.ts';
import { numberColumn, textColumn } from '../inputs.ts';
import type { Adapter, Columns } from '../vector-case.ts';

/** Columns that hold a symbol become text, as in the reference. */
export const adapter: Adapter = {
  tolerance: () => 0,
  ignored: [],
  answer(vector) {
    const asked = vector.options as object as Options;
    const columns = Object.fromEntries(
      Object.keys(vector.inputs)
        .filter((name) => name !== 'area')
        .map((name) => [name, numberColumn(vector, name)]),
    );
    const area = textColumn(vector, 'area');
    if (asked.fn === 'Stat_Round') return { columns: { area, ...round(columns, asked) }, refusals: [] };
    const policy = {
      suppressAtOrBelow: asked.threshold,
      zeros: asked.keepZero ? 'shown' : 'suppressed',
    } as const;
    const primary = asked.fn === 'Stat_Primary_Supress' ? asked.columns : asked.primaryColumns;
    const secondary = asked.fn === 'Stat_Primary_Supress' ? [] : asked.secondaryColumns;
    return {
      columns: {
        area,
        ...suppress(columns, primary, { ...policy, secondary: 'none' }, asked.symbol),
        ...suppress(columns, secondary, { ...policy, secondary: 'nextLowest' }, asked.symbol),
      },
      refusals: [],
    };
  },
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

type CountColumns = Readonly<Record<string, readonly (number | undefined)[]>>;

function round(columns: CountColumns, { columns: names, base }: Options & { fn: 'Stat_Round' }): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      names.includes(name) ? roundColumn(column, base, 'halfEven') : column,
    ]),
  );
}

function suppress(
  columns: CountColumns,
  names: readonly string[],
  policy: DisclosurePolicy,
  symbol: string,
): Columns {
  const rows = (columns[names[0] ?? ''] ?? []).map((_, row) => names.map((name) => columns[name]?.[row]));
  const cells = suppressRows(rows, policy);
  return Object.fromEntries(names.map((name, at) => [name, cells.map((row) => textOf(row[at], symbol))]));
}

function textOf(cell: TableCell | undefined, symbol: string): string | undefined {
  if (cell?.kind === 'shown') return String(cell.count);
  return cell?.kind === 'suppressed' ? symbol : undefined;
}
