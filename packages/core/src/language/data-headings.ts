import type { PlacedHeading } from '../data/table.ts';
import type { Position } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedDataset, Workspace } from '../workspace/workspace.ts';

/** A heading of a data file, and the column of a dataset that is under it. */
export interface ColumnHeading {
  readonly file: string;
  readonly dataset: LinkedDataset;
  /** The name that the dataset gives the column. */
  readonly column: string;
  readonly heading: PlacedHeading;
}

/** The heading that a column of a dataset is read from; undefined where it is read from none, or the file could not be read. */
export function headingOfColumn(dataset: LinkedDataset, column: string): ColumnHeading | undefined {
  const { dataPath: file, table, document } = dataset;
  const definition = document.model.columns?.[column];
  if (definition === undefined || isMadeOfHeadings(document, column) || file === undefined) return undefined;
  const { header = column } = definition;
  const headings = table?.headings ?? [];
  const heading =
    headings.find(({ text }) => text === header) ??
    headings.find(({ text }) => text.trim() === header.trim());
  return heading && { file, dataset, column, heading };
}

/** Whether a column is made of headings or the cells under them by `unpivot`, and so has no heading of its own. */
export function isMadeOfHeadings({ model }: Document<'dataset'>, column: string): boolean {
  return (model.unpivot ?? []).some(({ names, values }) => names === column || values === column);
}

/** The columns whose heading stands at a place in a data file: one for each dataset that reads the file and declares it. */
export function columnsUnder(
  workspace: Workspace,
  file: string,
  position: Position,
): readonly ColumnHeading[] {
  return datasetsOf(workspace, file).flatMap((dataset) =>
    Object.keys(dataset.document.model.columns ?? {}).flatMap((column) => {
      const found = headingOfColumn(dataset, column);
      return found && holds(found.heading, position) ? [found] : [];
    }),
  );
}

/** The datasets that read a data file. */
export function datasetsOf({ datasets }: Workspace, file: string): readonly LinkedDataset[] {
  return [...datasets.values()].filter(({ dataPath }) => dataPath === file);
}

function holds({ range: { start, end } }: PlacedHeading, { line, character }: Position): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  const isBeforeEnd = line < end.line || (line === end.line && character <= end.character);
  return isAfterStart && isBeforeEnd;
}
