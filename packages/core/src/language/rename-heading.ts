import type { Position } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { columnsUnder } from './data-headings.ts';
import { headerEdits, headingEdit } from './header-edits.ts';
import type { RenamePlace, Renaming } from './rename.ts';

/** Whether the heading at a place in a data file can have another text; undefined where there is no heading of a declared column. */
export function prepareHeadingRename(
  workspace: Workspace,
  file: string,
  position: Position,
): RenamePlace | undefined {
  const [found] = columnsUnder(workspace, file, position);
  if (found === undefined) return undefined;
  const { text, range } = found.heading;
  const why = refusal(file, text);
  return why === undefined ? { kind: 'renamable', name: text, range } : { kind: 'refused', why };
}

/** The edits that give a heading of a data file another text, and say so in every dataset that reads it. Columns keep their names. */
export function renameHeadingAt(
  workspace: Workspace,
  file: string,
  position: Position,
  text: string,
): Renaming | undefined {
  const all = columnsUnder(workspace, file, position);
  const [found] = all;
  if (found === undefined) return undefined;
  const headings = found.dataset.table?.headings ?? [];
  const isTaken = headings.some((each) => each !== found.heading && each.text.trim() === text.trim());
  const why = refusal(file, found.heading.text) ?? refuseText(text, isTaken);
  if (why !== undefined) return { kind: 'refused', why };
  const inDatasets = all.flatMap(({ dataset, column }) => headerEdits(dataset.document, column, text));
  return { kind: 'edits', edits: [headingEdit(found, text), ...inDatasets], choices: [] };
}

function refusal(file: string, text: string): string | undefined {
  return file.startsWith('../')
    ? `"${text}" is a heading of a file that other partnerships may read; change it there and in each of them.`
    : undefined;
}

function refuseText(text: string, isTaken: boolean): string | undefined {
  if (text.trim() === '') return 'A heading has at least one letter.';
  if (/[\r\n]/.test(text)) return 'A heading stands on one line.';
  return isTaken ? `"${text}" is the heading of another column already.` : undefined;
}
