/** A value of a reference column: R's NA is `null`, and its other numbers that are none are words. */
export type ReferenceValue = number | string | boolean | null;

/** One case of a vector file whose answer is a table, column by column. */
export interface ColumnsCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, readonly ReferenceValue[]>>;
  readonly options: object;
  readonly expected: {
    readonly columns?: ReferenceColumns;
    readonly value?: ReferenceColumns;
    readonly error?: string;
  };
}

/** The columns of an answer; a column the reference gives as a single `null` it does not have. */
export type ReferenceColumns = Readonly<Record<string, readonly ReferenceValue[] | null>>;

/** How one vector file is run: our columns by R's names, or the reason there are none. */
export interface ColumnsAdapter {
  readonly file: string;
  /** Relative; 0 asks for the very same value. */
  readonly tolerance: number;
  readonly run: (testCase: ColumnsCase) => OurColumns | { readonly error: string };
  /** What is not compared, and why: a case, and a column of it or a place in the column. */
  readonly exempt: readonly Exemption[];
}

/** Our columns: `undefined` is a value that is absent. */
export type OurColumns = Readonly<Record<string, readonly (number | string | boolean | undefined)[]>>;

export interface Exemption {
  /** Case ids, or undefined for all. */
  readonly cases: readonly string[] | undefined;
  readonly column: string;
  /** The rows, or undefined for all. */
  readonly rows: readonly number[] | undefined;
  readonly reason: string;
}

/** Where our columns and the reference differ; empty when they agree. */
export function differences(adapter: ColumnsAdapter, testCase: ColumnsCase): readonly string[] {
  const ours = adapter.run(testCase);
  const { error, columns, value } = testCase.expected;
  if (error !== undefined)
    return 'error' in ours && typeof ours.error === 'string' ? [] : [`no error: ${error}`];
  if ('error' in ours && typeof ours.error === 'string') return [`error: ${ours.error}`];
  const found = ours as OurColumns;
  return Object.entries(columns ?? value ?? {}).flatMap(([name, wanted]) => {
    if (wanted === null) return [];
    const column = found[name];
    if (column === undefined && isExempt(adapter, testCase.id, name, undefined)) return [];
    if (column?.length !== wanted.length) return [`${name}: ${column?.length} rows, ${wanted.length} wanted`];
    return wanted.flatMap((want, row) =>
      isExempt(adapter, testCase.id, name, row) || isSame(column[row], want, adapter.tolerance)
        ? []
        : [`${name}[${row}]: ${column[row]}, ${want} wanted`],
    );
  });
}

function isExempt(adapter: ColumnsAdapter, id: string, column: string, row: number | undefined): boolean {
  return adapter.exempt.some(
    (each) =>
      (each.cases === undefined || each.cases.includes(id)) &&
      each.column === column &&
      (each.rows === undefined || (row !== undefined && each.rows.includes(row))),
  );
}

function isSame(ours: unknown, wanted: ReferenceValue, tolerance: number): boolean {
  if (wanted === null || wanted === 'NaN') return ours === undefined;
  if (typeof wanted !== 'number') return ours === wanted;
  if (typeof ours !== 'number') return false;
  const room = ours === 0 || wanted === 0 ? 1e-12 : tolerance * Math.abs(wanted);
  return Math.abs(ours - wanted) <= room;
}

/** A column of numbers, R's missing ones as absent. */
export function numbersOf(column: readonly ReferenceValue[] | undefined): readonly (number | undefined)[] {
  return (column ?? []).map((value) => (typeof value === 'number' ? value : undefined));
}
