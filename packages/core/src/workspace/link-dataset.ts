import type { DataProblem } from '../data/data-problem.ts';
import { readTable } from '../data/read-table.ts';
import type { Table } from '../data/table.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { knownNames } from '../text/known-names.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Document } from './document.ts';
import type { FileContent } from './host.ts';
import { linkProblem, replaceFix } from './link-problem.ts';
import { folderOf, relativePath, resolvePath } from './path.ts';
import type { LinkedDataset } from './workspace.ts';

/** No data file larger than this is read into memory. */
export const dataSizeLimit = 512 * 1024 * 1024;

/** Where the data file of a dataset lies in the workspace; undefined when it names none or one outside. */
export function dataPathOf(document: Document<'dataset'>, levelsAbove: number): string | undefined {
  const written = document.model.path;
  return written === undefined ? undefined : resolvePath(folderOf(document.path), written, levelsAbove);
}

export interface DataRead {
  readonly table: Table | undefined;
  readonly dataProblems: readonly DataProblem[];
  readonly content: FileContent['kind'];
  readonly detail: string;
}

/** For a data file that is there and that another engine reads. */
export const readElsewhere: DataRead = { table: undefined, dataProblems: [], content: 'content', detail: '' };

/** Reads what the host gave for a data file. */
export function readData(document: Document<'dataset'>, path: string, content: FileContent): DataRead {
  if (content.kind !== 'content') {
    const detail =
      content.kind === 'tooLarge'
        ? `${content.size} bytes`
        : content.kind === 'unreadable'
          ? content.reason
          : '';
    return { table: undefined, dataProblems: [], content: content.kind, detail };
  }
  const { table, problems } = readTable(content.bytes, document.model, path);
  return { table, dataProblems: problems, content: 'content', detail: '' };
}

/** A dataset with its table, and what is wrong with how it names its file. */
export function linkDataset(
  document: Document<'dataset'>,
  read: DataRead | undefined,
  files: readonly string[],
  levelsAbove: number,
): { readonly linked: LinkedDataset; readonly problems: readonly Problem[] } {
  const dataPath = dataPathOf(document, levelsAbove);
  return {
    linked: {
      id: document.model.id ?? document.path,
      document,
      dataPath,
      table: read?.table,
      dataProblems: read?.dataProblems ?? [],
    },
    problems: pathProblems(document, dataPath, read, files),
  };
}

function pathProblems(
  document: Document<'dataset'>,
  dataPath: string | undefined,
  read: DataRead | undefined,
  files: readonly string[],
): readonly Problem[] {
  const written = document.model.path;
  if (written === undefined) return [];
  const range = document.rangeOfValue(['path']);
  const at = (code: string, message: string, extra = {}) => [
    linkProblem(code, message, { path: written }, document.path, range, extra),
  ];
  if (dataPath === undefined) {
    return at(
      'path-outside-workspace',
      `"${written}" leaves the workspace. Put the file inside this folder and write its path from here, such as ../data/file.csv.`,
    );
  }
  switch (read?.content) {
    case 'content':
      return [];
    case 'tooLarge':
      return at(
        'data-too-large',
        `The file "${written}" is too large to be read here (${read.detail}). Use an extract with the rows and columns you need.`,
      );
    case 'unreadable':
      return at(
        'data-unreadable',
        `The file "${written}" cannot be opened: ${read.detail}. Look at its permissions, and whether Excel has it open.`,
      );
    default: {
      const suggestion = nearestPath(document, dataPath, files);
      return at(
        'data-not-found',
        `There is no file "${written}", counted from the folder of this dataset.${suggestion ? ` Did you mean "${suggestion}"?` : otherFiles(document, written, files)}`,
        suggestion ? { fixes: replaceFix(document.path, range, suggestion) } : {},
      );
    }
  }
}

/** The CSV files that are there, as they would be written from the folder of the dataset. */
function otherFiles(document: Document<'dataset'>, written: string, files: readonly string[]): string {
  const paths = files.filter(isCsv).map((file) => relativePath(folderOf(document.path), file));
  return paths.length === 0 ? '' : ` The CSV files here are ${knownNames(written, paths)}.`;
}

function isCsv(file: string): boolean {
  return file.toLowerCase().endsWith('.csv');
}

/** The nearest CSV file, as it would be written from the folder of the dataset. */
function nearestPath(
  document: Document<'dataset'>,
  dataPath: string,
  files: readonly string[],
): string | undefined {
  const found = nearestWord(dataPath, files.filter(isCsv));
  return found && relativePath(folderOf(document.path), found);
}
