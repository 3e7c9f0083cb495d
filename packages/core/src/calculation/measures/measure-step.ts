import type { LinkedMeasure } from '../../workspace/workspace.ts';
import type { Cube } from '../cubes/cube.ts';
import { formatExactly } from '../results/format-number.ts';
import type { Step } from '../results/result.ts';
import { aggregateCells } from './aggregate.ts';
import { type Cell, labelWithin } from './cell.ts';
import type { MeasureSource } from './measure-source.ts';
import type { RolledUp } from './roll-up.ts';

/** The step of a worked calculation that reads a measure: its parts, their total, its line in the definition and its rows. */
export function measureStep(
  measure: LinkedMeasure,
  title: string,
  source: MeasureSource | undefined,
  rolled: RolledUp | undefined,
  notes: readonly string[],
): Step {
  const { query } = measure;
  const unit = measure.effective.unit ?? source?.unit;
  const read = source && rolled && { cube: source.cube, rolled };
  let expression: string | undefined;
  let parts: Step['parts'] | undefined;
  return {
    kind: 'measure',
    measure: measure.name,
    title,
    value: rolled?.value,
    unit,
    place: query && {
      file: query.document.path,
      range: query.rangeOf({ start: 0, end: query.text.length }),
    },
    // Written only when somebody reads it: most results are asked for their value alone.
    get expression() {
      expression ??= read ? expressionOf(read.cube, read.rolled) : '';
      return expression;
    },
    rows: read && rowsOf(read.cube, read.rolled.cells),
    get parts() {
      parts ??= read ? partsOf(read.cube, read.rolled.cells) : [];
      return parts;
    },
    notes: [
      ...notes,
      ...(rolled && rolled.cells.length > mostParts
        ? [`Of ${rolled.cells.length} parts the first ${mostParts} are listed.`]
        : []),
    ],
  };
}

/** How many parts a step lists at most. */
export const mostParts = 400;
const mostPrinted = 12;

function partsOf(cube: Cube, cells: readonly Cell[]): Step['parts'] {
  const label = labelWithin(cells);
  return cells.slice(0, mostParts).map((cell) => ({
    label: label(cell),
    value: cell.state === 'present' ? aggregateCells(cube, [cell]) : undefined,
    note: noteOf[cell.state],
  }));
}

const noteOf = {
  present: undefined,
  absent: 'not in the data',
  missing: 'missing',
  suppressed: 'suppressed',
  unreadable: 'not a number',
} as const;

function expressionOf(cube: Cube, { value, cells }: RolledUp): string {
  if (value === undefined) return '';
  const total = formatExactly(value);
  const present = cells.filter(({ state }) => state === 'present');
  const isAdded = cube.plan.function === 'sum' || cube.plan.function === 'count';
  if (!isAdded)
    return present.length > 1 ? `${functionWords[cube.plan.function]} of all rows = ${total}` : total;
  const numbers = present.map((cell) => formatExactly(aggregateCells(cube, [cell]) ?? 0));
  if (numbers.length < 2) return total;
  const first = numbers.length > mostPrinted ? [...numbers.slice(0, 3), '…', ...numbers.slice(-1)] : numbers;
  return `${first.join(' + ')} = ${total}`;
}

const functionWords: Readonly<Record<Cube['plan']['function'], string>> = {
  sum: 'sum',
  count: 'count',
  countDistinct: 'different values',
  mean: 'mean',
  median: 'median',
  min: 'smallest',
  max: 'largest',
  value: 'value',
};

function rowsOf({ groups, table }: Cube, cells: readonly Cell[]): Step['rows'] {
  const used = cells.flatMap(({ group }) => (group === undefined ? [] : [group]));
  if (used.length === 0 || table.hasLines === false) return undefined;
  const least = (rows: Int32Array) =>
    used.reduce((found, group) => Math.min(found, rows[group] as number), Number.MAX_SAFE_INTEGER);
  const most = (rows: Int32Array) => used.reduce((found, group) => Math.max(found, rows[group] as number), 0);
  return {
    file: table.file,
    count: used.reduce((total, group) => total + (groups.rows[group] as number), 0),
    firstLine: table.lineOf(least(groups.firstRows)) + 1,
    lastLine: table.lineOf(most(groups.lastRows)) + 1,
  };
}
