import type { TextEdit } from '../diagnostics/problem.ts';
import { printText } from '../syntax/print/print-scalar.ts';
import type { Document } from '../workspace/document.ts';
import { readUse } from '../workspace/pack-version.ts';
import { folderOf, liesIn, relativePath, resolvePath } from '../workspace/path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { meaningOfValue } from './meaning.ts';
import { type PlacedScalar, scalarsOf } from './scalars.ts';

/** A file or folder that gets another name or place. Paths begin where that of the workspace does, so that they may lead out of it. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits after which every file that a definition names by its path is found again once files and folders have moved: data files,
 * framework files, packs and partnerships. `base` is the path of the workspace's own folder.
 */
export function editsForMoves(
  workspace: Workspace,
  base: string,
  moves: readonly FileMove[],
): readonly TextEdit[] {
  return [...workspace.documents.values()].flatMap((document) =>
    [...scalarsOf(document.root)].flatMap((placed) => {
      const found = namedPath(workspace, document, placed);
      const newText = found && movedText(base, document, found, moves);
      if (newText === undefined) return [];
      const range = document.source.rangeOf(placed.scalar.span);
      return [{ file: document.path, range, newText: printText(newText, 'flow') }];
    }),
  );
}

/** A path that a definition writes: from which folder it counts, and what stands behind it. */
interface NamedPath {
  readonly text: string;
  readonly countsFrom: 'file' | 'workspace';
  readonly after: string;
}

function namedPath(
  { packs }: Workspace,
  document: Document,
  { path, isKey, scalar: { text } }: PlacedScalar,
): NamedPath | undefined {
  if (isKey) return undefined;
  switch (meaningOfValue(document.kind, path)) {
    case 'dataFile':
    case 'frameworkFile':
    case 'partnershipFolder':
      return { text, countsFrom: 'file', after: '' };
    case 'pack': {
      const { name } = readUse(text);
      const isFolder = packs.every(({ id }) => id !== name);
      return isFolder ? { text: name, countsFrom: 'workspace', after: text.slice(name.length) } : undefined;
    }
    default:
      return undefined;
  }
}

/** What to write for a path after the moves; undefined where it may stay. */
function movedText(
  base: string,
  document: Document,
  { text, countsFrom, after }: NamedPath,
  moves: readonly FileMove[],
): string | undefined {
  const file = `${base}/${document.path}`;
  const folder = countsFrom === 'file' ? folderOf(file) : base;
  const target = resolvePath(folder, text);
  if (target === undefined) return undefined;
  const newFolder = countsFrom === 'file' ? folderOf(moved(file, moves)) : moved(base, moves);
  const newText = relativePath(newFolder, moved(target, moves));
  return newText === relativePath(folder, target) ? undefined : newText + after;
}

function moved(path: string, moves: readonly FileMove[]): string {
  const move = moves.find(({ from }) => liesIn(path, from));
  return move ? move.to + path.slice(move.from.length) : path;
}
