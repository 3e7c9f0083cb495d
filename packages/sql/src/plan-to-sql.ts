import { cellState, type Plan } from '@ninefold/core';
import { conditionToSql, type Members } from './condition-to-sql.ts';
import type { Dialect } from './dialect.ts';
import { type PlanCell, planCells } from './plan-cells.ts';
import type { SqlSource } from './source.ts';

/**
 * A plan as one SELECT: its rows gathered by the texts of area, period and band. Rows with the same texts are counted first, so that each
 * different cell is read once. `members` must have the columns that `columnsToLookUp` names.
 */
export function planToSql(
  plan: Plan,
  source: SqlSource,
  dialect: Dialect,
  members: Members = new Map(),
): string {
  const cells = planCells(plan, source, dialect);
  const [cell, lower, upper] = cells;
  const condition = plan.condition && conditionToSql(plan.condition, source, members, dialect);
  const keys = ['area', 'period', ...(plan.byColumn === undefined ? [] : ['band'])];
  const texts = [...keys, ...cells.map(({ name }) => name)];
  const picked = select(
    [
      `${keyText(plan.areaColumn, source)} AS area`,
      `${keyText(plan.periodColumn, source)} AS period`,
      ...(plan.byColumn === undefined ? [] : [`${keyText(plan.byColumn, source)} AS band`]),
      ...cells.map(({ name, text }) => `${text} AS ${name}`),
      `${placeIn(source)} AS place`,
    ],
    source.from,
    [source.where, condition],
  );
  const counted = select(
    [...texts, 'count(*) AS times', 'min(place) AS first_row', 'max(place) AS last_row'],
    'picked',
  );
  const amounts = select(
    ['counted.*', ...cells.map(({ name, amount }) => `${amount} AS ${name}_amount`)],
    'counted',
  );
  const judged = select(
    ['amounts.*', ...cells.map(({ name, state }) => `${state} AS ${name}_state`)],
    'amounts',
  );
  const amount = presentAmount(cell);
  const split = splitBy(plan, cell);
  const gathered = select(
    [
      ...keys,
      `${split === 'cell' ? 'cell' : 'NULL'} AS member`,
      'sum(times) AS row_count',
      ...Object.entries(cellState).map(([name, state]) => `${timesInState(cell, state)} AS ${name}`),
      `${dialect.sum(`${amount} * times`)} AS total`,
      `min(${amount}) AS least`,
      `max(${amount}) AS most`,
      `${lower === undefined ? 'NULL' : `min(${presentAmount(lower)})`} AS lower_limit`,
      `${upper === undefined ? 'NULL' : `min(${presentAmount(upper)})`} AS upper_limit`,
      'min(first_row) AS first_row',
      'max(last_row) AS last_row',
    ],
    'judged',
  );
  return [
    `WITH picked AS (${picked})`,
    `counted AS (${counted} GROUP BY ${texts.join(', ')})`,
    `amounts AS (${amounts})`,
    `judged AS (${judged})\n${gathered} GROUP BY ${[...keys, ...(split === undefined ? [] : [split])].join(', ')}`,
  ].join(',\n');
}

/** The different texts of columns, each with its first row; a column is named by its position among those asked for. */
export function membersToSql(columns: readonly string[], source: SqlSource): string {
  return columns
    .map((column, position) => {
      const texts = select(
        [`${keyText(column, source)} AS member`, `${placeIn(source)} AS place`],
        source.from,
        [source.where],
      );
      return `SELECT ${position} AS column_position, member, min(place) AS first_row FROM (${texts}) AS picked GROUP BY member`;
    })
    .join('\nUNION ALL ');
}

function select(
  items: readonly string[],
  from: string,
  conditions: readonly (string | undefined)[] = [],
): string {
  const stated = conditions.filter((condition) => condition !== undefined);
  const where = stated.length === 0 ? '' : ` WHERE ${stated.join(' AND ')}`;
  return `SELECT ${items.join(', ')} FROM ${from}${where}`;
}

function keyText(column: string | undefined, source: SqlSource): string {
  const text = column === undefined ? undefined : source.textOf(column);
  return text === undefined ? "''" : `coalesce(${text}, '')`;
}

function placeIn({ position }: SqlSource): string {
  return position ?? '0';
}

/** A median needs every number, and different values need every text or number, so those stand apart in the result. */
function splitBy(plan: Plan, cell: PlanCell | undefined): string | undefined {
  if (cell === undefined || (plan.function !== 'countDistinct' && plan.function !== 'median'))
    return undefined;
  return cell.isKey ? 'cell' : presentAmount(cell);
}

/** Without a column each row counts one. */
function presentAmount(cell: PlanCell | undefined): string {
  return cell === undefined
    ? '1'
    : `CASE WHEN ${cell.name}_state = ${cellState.present} THEN ${cell.name}_amount END`;
}

function timesInState(cell: PlanCell | undefined, state: number): string {
  const found = cell === undefined ? cellState.present : `${cell.name}_state`;
  return `sum(CASE WHEN ${found} = ${state} THEN times ELSE 0 END)`;
}
