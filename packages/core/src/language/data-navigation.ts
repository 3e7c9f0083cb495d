import type { Position } from '../text/span.ts';
import type { LinkedDataset, Workspace } from '../workspace/workspace.ts';
import { columnsUnder, headingOfColumn } from './data-headings.ts';
import { type FileRange, placeOf } from './file-range.ts';
import { type NamedThing, type Occurrence, occurrencesOf } from './named-thing.ts';

/** Where a column or a member of it stands in the data file: its heading, or the first row that holds the member. */
export function placesInData(
  { datasets }: Workspace,
  { kind, name, owner }: NamedThing,
): readonly FileRange[] {
  // The id of a dataset has no slash; the name of a column may have one.
  const [id = '', ...column] = owner.split('/');
  const dataset = datasets.get(id);
  if (dataset === undefined) return [];
  switch (kind) {
    case 'column': {
      const found = headingOfColumn(dataset, name);
      return found ? [{ file: found.file, range: found.heading.range }] : [];
    }
    case 'member':
      return firstRowOf(dataset, column.join('/'), name);
    default:
      return [];
  }
}

/** Where the column under a heading of a data file is described. */
export function definitionsUnder(
  workspace: Workspace,
  file: string,
  position: Position,
): readonly FileRange[] {
  return occurrencesUnder(workspace, file, position)
    .filter(({ isDefinition }) => isDefinition)
    .map(placeOf);
}

/** Every place where the column under a heading of a data file is named. */
export function referencesUnder(
  workspace: Workspace,
  file: string,
  position: Position,
  withDefinition: boolean,
): readonly FileRange[] {
  return occurrencesUnder(workspace, file, position)
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(placeOf);
}

function occurrencesUnder(workspace: Workspace, file: string, position: Position): readonly Occurrence[] {
  return columnsUnder(workspace, file, position).flatMap(({ dataset, column }) =>
    occurrencesOf(workspace, { kind: 'column', name: column, owner: dataset.id }),
  );
}

function firstRowOf(
  { dataPath, table }: LinkedDataset,
  column: string,
  member: string,
): readonly FileRange[] {
  const read = table?.columns.get(column);
  const isInFile = table !== undefined && table.hasLines !== false && dataPath !== undefined;
  if (!isInFile || read === undefined || read.role === 'measure') return [];
  const row = read.firstRows[read.members.indexOf(member)];
  if (row === undefined) return [];
  const start = { line: table.lineOf(row), character: 0 };
  return [{ file: dataPath, range: { start, end: start } }];
}
