import type { LinkedIndicator, Origin } from '@ninefold/core';
import { chooseIndicator } from '../choose.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { readingWidth } from '../text/wrap.ts';
import type { Compared } from './diff-format.ts';
import { diffFormats } from './diff-formats.ts';
import { folderAndIds } from './folder-and-ids.ts';

export interface DiffRequest {
  readonly format: string;
}

/** Says how the definitions of a folder differ from those of the packs that they adapt. */
export async function diff(io: Io, words: readonly string[], { format }: DiffRequest): Promise<ExitCode> {
  const { folder, ids } = await folderAndIds(io, words);
  const opened = await openFolder(folder, io);
  const indicators =
    ids.length === 0
      ? [...opened.workspace.indicators.values()]
      : ids.map((id) => chooseIndicator(opened, id));
  const compared = indicators.map((indicator) => compare(indicator, opened));
  const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
  const chosen = diffFormats.find(({ id }) => id === format);
  io.stdout.write(chosen?.render(compared, appearance) ?? '');
  return exitCode.success;
}

function compare(indicator: LinkedIndicator, { core, workspace, shownPath }: OpenFolder): Compared {
  const { id, document, effective } = indicator;
  const named = { id, title: effective.shortTitle ?? effective.title, file: shownPath(document.path) };
  const comparison = core.compareWithPack(indicator);
  if (comparison === undefined) return { ...named, pack: undefined, changes: [] };
  const pack = core.packOf(comparison.base.document, workspace.packs);
  return {
    ...named,
    pack: pack && { id: pack.id, version: pack.version },
    changes: comparison.differences.map(({ origin, ...change }) => ({
      ...change,
      place: origin && { file: shownPath(origin.document.path), line: lineOf(origin) },
    })),
  };
}

/** The line, counted from one, of a key or of an item of a list. */
function lineOf({ document, path }: Origin): number {
  const range = typeof path.at(-1) === 'number' ? document.rangeOfValue(path) : document.rangeOfKey(path);
  return range.start.line + 1;
}
