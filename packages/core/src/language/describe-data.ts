import { describeArea } from '../areas/describe-area.ts';
import { formatExactly } from '../calculation/results/format-number.ts';
import type { KeyColumn, TableColumn } from '../data/table.ts';
import { cellState } from '../data/table.ts';
import type { Column } from '../model/dataset.ts';
import { describePeriod } from '../periods/describe-period.ts';
import type { LinkedDataset } from '../workspace/workspace.ts';
import { shownText } from './markdown.ts';

/** Members that are listed by name; the rest are counted. */
const mostListed = 12;

/** A column as a person asks about it: what it holds, its role and unit, and what is in the file. */
export function describeColumn(name: string, column: Column, read: TableColumn | undefined): string {
  const facts = [column.role, ...roleFacts(column)].join(', ');
  return [
    `**${shownText(column.title ?? name)}** (${facts})`,
    ...(column.description === undefined ? [] : [shownText(column.description)]),
    ...(read === undefined ? [] : [contentOf(read)]),
  ].join('\n\n');
}

/** A dataset: its title, where it is from, how much there is of it. */
export function describeDataset({ id, document, table, dataPath }: LinkedDataset): string {
  const { title, description, source, columns = {} } = document.model;
  const rows = table === undefined ? 'The data could not be read.' : `${formatExactly(table.rowCount)} rows`;
  const names = Object.keys(columns).map((name) => `\`${name}\``);
  return [
    `**${shownText(title ?? id)}**`,
    ...(description === undefined ? [] : [shownText(description)]),
    `${rows}${dataPath === undefined ? '' : ` in ${shownText(dataPath)}`}${source?.publisher ? `, from ${shownText(source.publisher)}` : ''}`,
    ...(names.length > 0 ? [`Columns: ${names.join(', ')}`] : []),
  ].join('\n\n');
}

/** How many rows of a column hold a member; undefined where the data are not read or have no such member. */
export function countMember(column: TableColumn | undefined, member: string): number | undefined {
  if (column === undefined || column.role === 'measure') return undefined;
  const code = column.members.indexOf(member);
  if (code < 0) return undefined;
  let count = 0;
  for (const each of column.codes) if (each === code) count++;
  return count;
}

function roleFacts(column: Column): readonly string[] {
  switch (column.role) {
    case 'area':
      return [column.level];
    case 'period':
      return [column.grain];
    case 'measure':
      return column.unit === undefined ? [] : [shownText(column.unit)];
    default:
      return [];
  }
}

function contentOf(column: TableColumn): string {
  if (column.role === 'measure') {
    const present = column.states.reduce((count, state) => count + Number(state === cellState.present), 0);
    return `${formatExactly(present)} of ${formatExactly(column.states.length)} rows have a number.`;
  }
  const names = column.members.slice(0, mostListed).map((member, index) => memberName(column, member, index));
  const more = column.members.length - names.length;
  return `In the data: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function memberName(column: KeyColumn, member: string, index: number): string {
  const area = column.role === 'area' ? column.areas[index] : undefined;
  const period = column.role === 'period' ? column.periods[index] : undefined;
  const meant = area ? describeArea(area) : period ? describePeriod(period) : undefined;
  return meant === undefined || meant === member ? `\`${member}\`` : `\`${member}\` (${shownText(meant)})`;
}
