import type { TextEdit } from '../diagnostics/problem.ts';
import { printText } from '../syntax/print/print-scalar.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import type { Document } from '../workspace/document.ts';
import type { ColumnHeading } from './data-headings.ts';

/** The edit after which a dataset reads a column from a heading of this text; none where the column has no place for it. */
export function headerEdits(
  document: Document<'dataset'>,
  column: string,
  heading: string,
): readonly TextEdit[] {
  const { source, path: file } = document;
  const written = nodeAt(document.root, ['columns', column, 'header']);
  const newText = printText(heading, 'flow');
  if (written) return [{ file, range: source.rangeOf(written.span), newText }];
  const node = nodeAt(document.root, ['columns', column]);
  const first = node?.kind === 'map' ? node.entries[0]?.key : undefined;
  if (node === undefined || first === undefined) return [];
  const start = source.positionAt(first.span.start);
  const isInBraces = source.text[node.span.start] === '{';
  const after = isInBraces ? ', ' : `\n${' '.repeat(start.character)}`;
  return [{ file, range: { start, end: start }, newText: `header: ${newText}${after}` }];
}

/** The edit that puts another text in the place of a heading of a data file. */
export function headingEdit({ file, dataset, heading }: ColumnHeading, text: string): TextEdit {
  const { delimiter = ',' } = dataset.document.model;
  const { range, isQuoted } = heading;
  const doubled = text.replaceAll('"', '""');
  const needsQuotes = doubled !== text || text.includes(delimiter) || text.trim() !== text;
  return { file, range, newText: needsQuotes && !isQuoted ? `"${doubled}"` : doubled };
}
