import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { datasetsOf, headingOfColumn, isMadeOfHeadings } from './data-headings.ts';
import { headerEdits, headingEdit } from './header-edits.ts';
import type { NamedThing } from './named-thing.ts';
import type { RenameChoice } from './rename-choice.ts';

/**
 * What a new name for a column means for the heading of the same name in its data file. Usually the heading stays, for the next extract
 * from its publisher comes with it again, and the dataset says so with `header`. It may be changed instead where nobody else reads the file.
 */
export function headingChoices(
  workspace: Workspace,
  { name, owner }: NamedThing,
  newName: string,
): readonly RenameChoice[] {
  const document = describedIn(workspace, owner);
  if (document === undefined || isMadeOfHeadings(document, name)) return [];
  if (document.model.columns?.[name]?.header !== undefined) return [];
  const kept: RenameChoice = {
    label: `Keep the heading "${name}" in the data file`,
    description: 'The dataset says which heading the column has.',
    isUsual: true,
    edits: headerEdits(document, name, name),
  };
  const dataset = workspace.datasets.get(owner);
  const found = dataset?.document === document ? headingOfColumn(dataset, name) : undefined;
  const isOthersToo = found === undefined || datasetsOf(workspace, found.file).length > 1;
  const isTaken = dataset?.table?.headings?.some(({ text }) => text.trim() === newName.trim()) === true;
  if (isOthersToo || isTaken || found.file.startsWith('../')) return [kept];
  const changed: RenameChoice = {
    label: `Change the heading in ${found.file} instead`,
    description: 'Take this one or the other, not both. The next extract may come with the old heading.',
    isUsual: false,
    edits: [headingEdit(found, newName)],
  };
  return [kept, changed];
}

function describedIn({ datasets, documents }: Workspace, owner: string): Document<'dataset'> | undefined {
  const document = datasets.get(owner)?.document ?? documents.get(owner);
  return document?.kind === 'dataset' ? (document as Document<'dataset'>) : undefined;
}
