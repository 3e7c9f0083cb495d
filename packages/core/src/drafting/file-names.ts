import type { Document } from '../workspace/document.ts';
import { folderOf, relativePath } from '../workspace/path.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** How a dataset for a CSV file would be called, and where its file would lie. */
export interface DatasetNames {
  readonly id: string;
  readonly title: string;
  /** The data file from the folder of the dataset. */
  readonly path: string;
  /** The dataset's own file, from the root of the workspace. */
  readonly file: string;
}

/** Names a dataset after its data file and puts it beside the others: in their folder, else in `datasets` beside `data`. */
export function namesOfDataset(
  dataPath: string,
  workspace: Pick<Workspace, 'documents'> | undefined,
): DatasetNames {
  const name = dataPath.slice(dataPath.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const id = freeId(idOf(name), workspace);
  const folder = folderOfDatasets(dataPath, workspace);
  const words = name.replace(/[\s_.-]+/g, ' ').trim();
  return {
    id,
    title: words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1),
    path: relativePath(folder, dataPath),
    file: inFolder(folder, `${id}.dataset.yaml`),
  };
}

/** The file of a new indicator: beside the others, else in `indicators`. */
export function fileOfIndicator(id: string, workspace: Pick<Workspace, 'documents'> | undefined): string {
  const folder = folderOfKind('indicator', workspace) ?? 'indicators';
  return inFolder(folder, `${idOf(id).toLowerCase()}.indicator.yaml`);
}

/** Letters, digits and hyphens, as an id has them. */
function idOf(name: string): string {
  const id = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'dataset' : id;
}

function freeId(id: string, workspace: Pick<Workspace, 'documents'> | undefined): string {
  const ids = new Set(ownDocuments(workspace).map(({ model }) => (model as { readonly id?: string }).id));
  for (let count = 1; ; count++) {
    const wanted = count === 1 ? id : `${id}-${count}`;
    if (!ids.has(wanted)) return wanted;
  }
}

function folderOfDatasets(dataPath: string, workspace: Pick<Workspace, 'documents'> | undefined): string {
  const known = folderOfKind('dataset', workspace);
  if (known !== undefined) return known;
  const folder = folderOf(dataPath);
  if (folder !== 'data' && !folder.endsWith('/data')) return folder.startsWith('..') ? 'datasets' : folder;
  const above = folder.slice(0, -'data'.length);
  return above.startsWith('..') ? 'datasets' : `${above}datasets`;
}

/** Where most files of a kind lie; undefined when there are none. */
function folderOfKind(
  kind: Document['kind'],
  workspace: Pick<Workspace, 'documents'> | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const document of ownDocuments(workspace)) {
    if (document.kind !== kind) continue;
    const folder = folderOf(document.path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function ownDocuments(workspace: Pick<Workspace, 'documents'> | undefined): readonly Document[] {
  return [...(workspace?.documents.values() ?? [])].filter(({ pack }) => pack === undefined);
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
