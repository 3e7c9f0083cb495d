import { draftDataset } from '../../drafting/dataset/draft-dataset.ts';
import { isCsv } from '../../drafting/dataset/raw-columns.ts';
import { type DatasetNames, namesOfDataset } from '../../drafting/file-names.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Refactoring, RefactoringPlace } from './refactoring.ts';

/** The data files of a folder, read or not, and how to read one. */
export interface DataFiles {
  readonly paths: readonly string[];
  read(path: string): Promise<Uint8Array | undefined>;
}

/** A dataset for a data file as it would be written. */
export interface ProposedDataset {
  readonly id: string;
  /** Its own file, from the root of the workspace. */
  readonly path: string;
  readonly text: string;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
}

/** Describes a data file by looking at it; a sentence where a dataset reads it already or it cannot be read. */
export async function proposeDataset(
  workspace: Workspace,
  path: string,
  data: DataFiles,
): Promise<ProposedDataset | string> {
  const known = [...workspace.datasets.values()].find(({ dataPath }) => dataPath === path);
  if (known !== undefined) return `The dataset "${known.id}" reads this file already.`;
  const bytes = await data.read(path);
  return bytes === undefined ? 'The file cannot be read.' : proposed(bytes, namesOfDataset(path, workspace));
}

/** In a data file that no dataset reads: the dataset. The file is looked at only when that is chosen. */
export async function createDataset(
  workspace: Workspace,
  path: string,
  data: DataFiles,
): Promise<Refactoring | undefined> {
  const isRead = [...workspace.datasets.values()].some(({ dataPath }) => dataPath === path);
  const bytes = isRead || !/\.(?:csv|tsv)$/i.test(path) ? undefined : await data.read(path);
  if (bytes === undefined || !isCsv(bytes)) return undefined;
  const names = namesOfDataset(path, workspace);
  return {
    title: `Create the dataset "${names.id}" from ${path}`,
    kind: 'rewrite',
    edits: () => [],
    newFiles: () => {
      const dataset = proposed(bytes, names);
      return typeof dataset === 'string' ? [] : [dataset];
    },
  };
}

/** For a query over a dataset that is not there: the dataset, where a data file has its name. */
export async function createMissingDataset(
  { workspace, problems }: RefactoringPlace,
  data: DataFiles,
): Promise<readonly Refactoring[]> {
  const wanted = problems.flatMap((problem) => {
    if (problem.code !== 'rule/unknown-dataset') return [];
    const path = data.paths.find((each) => namesOfDataset(each, undefined).id === problem.params.dataset);
    return path === undefined ? [] : [{ problem, path }];
  });
  const created = await Promise.all(
    wanted.map(async ({ problem, path }): Promise<readonly Refactoring[]> => {
      const refactoring = await createDataset(workspace, path, data);
      return refactoring ? [{ ...refactoring, kind: 'mend', problem }] : [];
    }),
  );
  return created.flat();
}

function proposed(bytes: Uint8Array, { file, ...names }: DatasetNames): ProposedDataset | string {
  const draft = draftDataset(bytes, names);
  if (typeof draft === 'string') return draft;
  return { id: names.id, path: file, text: draft.text, notes: draft.notes };
}
