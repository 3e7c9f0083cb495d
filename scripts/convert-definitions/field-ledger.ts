/** What became of a value of a source: the key it is kept under, or why it is left out. */
export type Fate = { readonly kept: string } | { readonly leftOut: string };

export const kept = (key: string): Fate => ({ kept: key });
export const leftOut = (reason: string): Fate => ({ leftOut: reason });

/** One field of a source: what to do with a value of it. It is asked only for rows that have one. */
export interface FieldRule<Row, Draft> {
  readonly field: string;
  place(value: string, row: Row, draft: Draft): readonly Fate[];
}

/** What became of all values of a field. */
export interface FieldTally {
  readonly field: string;
  /** Rows that have a value. */
  rows: number;
  readonly kept: Map<string, number>;
  readonly leftOut: Map<string, number>;
}

/** A table of a source, its fields in the order of the source. */
export interface TableTally {
  readonly file: string;
  readonly rows: number;
  readonly fields: readonly FieldTally[];
}

/**
 * Places every value of a row by the rule of its field, and counts what became of it. A field without a rule, and a value with
 * neither a key nor a reason, stop the conversion: nothing is lost in silence.
 */
export function placeRow<Row, Draft>(
  rules: readonly FieldRule<Row, Draft>[],
  tallies: ReadonlyMap<string, FieldTally>,
  values: Readonly<Record<string, string>>,
  row: Row,
  draft: Draft,
): void {
  const stray = Object.keys(values).find((field) => !tallies.has(field));
  if (stray !== undefined) throw new Error(`No rule says what to do with the field "${stray}".`);
  for (const rule of rules) {
    const value = values[rule.field] ?? '';
    if (value === '') continue;
    const fates = rule.place(value, row, draft);
    const tally = tallies.get(rule.field);
    if (tally === undefined || fates.length === 0) {
      throw new Error(`"${value}" of the field "${rule.field}" went nowhere.`);
    }
    tally.rows += 1;
    for (const fate of fates) {
      if ('kept' in fate) addOne(tally.kept, fate.kept);
      else addOne(tally.leftOut, fate.leftOut);
    }
  }
}

/** A tally for each field of a source, at nothing. */
export function emptyTallies(fields: readonly string[]): ReadonlyMap<string, FieldTally> {
  return new Map(
    fields.map((field) => [field, { field, rows: 0, kept: new Map(), leftOut: new Map() }] as const),
  );
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
