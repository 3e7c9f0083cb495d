import {
  type Confidence,
  ninetyFivePercent,
  readConfidence,
} from '../../../packages/core/src/statistics/confidence.ts';
import type { Given } from '../../../packages/core/src/statistics/outcome.ts';
import type { VectorCase } from './vector-case.ts';

/** A column of the inputs as our functions take it; R's NA is a missing number. */
export function givenColumn({ inputs }: VectorCase, name: string): readonly Given[] {
  const cells = inputs[name];
  return Array.isArray(cells) ? cells.map((cell) => (cell === null ? 'missing' : (cell as Given))) : [];
}

/** A column of the inputs that is not of numbers. */
export function textColumn({ inputs }: VectorCase, name: string): readonly string[] {
  const cells = inputs[name];
  return Array.isArray(cells) ? cells.map(String) : [];
}

/** A column of the inputs as plain numbers; undefined where R has none. */
export function numberColumn({ inputs }: VectorCase, name: string): readonly (number | undefined)[] {
  const cells = inputs[name];
  return Array.isArray(cells) ? cells.map((cell) => (typeof cell === 'number' ? cell : undefined)) : [];
}

/** A group of rows: the values that it shares and the places of its rows. */
export interface RowGroup {
  readonly key: Readonly<Record<string, string>>;
  readonly rows: readonly number[];
}

/** The groups that `groupBy` makes of the rows, in the order of their first rows; all rows as one without it. */
export function rowGroups(vector: VectorCase, someColumn: string): readonly RowGroup[] {
  const names = (vector.inputs.groupBy ?? []) as readonly string[];
  const count = (vector.inputs[someColumn] as readonly unknown[] | undefined)?.length ?? 0;
  const groups = new Map<string, { key: Record<string, string>; rows: number[] }>();
  for (let row = 0; row < count; row++) {
    const key = Object.fromEntries(names.map((name) => [name, textColumn(vector, name)[row] ?? '']));
    const text = JSON.stringify(key);
    const known = groups.get(text);
    if (known === undefined) groups.set(text, { key, rows: [row] });
    else known.rows.push(row);
  }
  if (groups.size === 0 && names.length === 0) return [{ key: {}, rows: [] }];
  return [...groups.values()];
}

/** Levels with the ends of the names that R gives to their columns. */
export interface NamedLevel {
  readonly confidence: Confidence;
  readonly suffix: string;
}

/** The levels of a case; undefined where one of them is none. */
export function levelsOf({ options }: VectorCase): readonly NamedLevel[] | undefined {
  const { confidence } = options;
  if (confidence === undefined) return [{ confidence: ninetyFivePercent, suffix: 'cl' }];
  if (confidence === null) return [];
  const written = (Array.isArray(confidence) ? confidence : [confidence]) as readonly number[];
  const levels: NamedLevel[] = [];
  for (const level of written) {
    const read = readConfidence(level);
    if (read === undefined) return undefined;
    levels.push({ confidence: read, suffix: written.length === 1 ? 'cl' : suffixOf(read.level) });
  }
  return levels;
}

/** `95_0cl` for 0.95. */
export function suffixOf(level: number): string {
  return `${(level * 100).toFixed(1).replace('.', '_')}cl`;
}

/** The number that an option is, or what holds without it. */
export function numberOption({ options }: VectorCase, name: string, otherwise: number): number {
  return typeof options[name] === 'number' ? options[name] : otherwise;
}
