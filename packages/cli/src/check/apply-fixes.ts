import type { Document, Problem, TextEdit } from '@ninefold/core';
import { isAsRead } from '../files/is-as-read.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { OpenFolder } from '../open-folder.ts';
import { groupBy } from '../text/group-by.ts';

/** Which files were mended, and which had mends but were left alone. */
export interface Mending {
  readonly mended: readonly string[];
  readonly leftAlone: readonly string[];
}

/**
 * Writes the mends that leave no choice: a problem with one fix gets it, whole or not at all. Of two that touch the same text the
 * later one waits for the next round, when its place is known again. A file that is not as it was read is left alone.
 */
export async function applyFixes(problems: readonly Problem[], opened: OpenFolder): Promise<Mending> {
  const fixes = problems.flatMap((problem) => (problem.fixes.length === 1 ? problem.fixes : []));
  const documents = new Map<string, Document>();
  const leftAlone: string[] = [];
  for (const file of new Set(fixes.flatMap(({ edits }) => edits.map((edit) => edit.file)))) {
    const document = opened.workspace.documents.get(file);
    if (document !== undefined && (await isAsRead(document, opened.host))) documents.set(file, document);
    else leftAlone.push(file);
  }
  const mended: string[] = [];
  const edits = opened.core.chooseFixes(problems, (file) => documents.has(file));
  for (const [file, own] of groupBy(edits, (edit) => edit.file)) {
    const location = opened.host.locate(file);
    const document = documents.get(file);
    if (location === undefined || document === undefined) continue;
    await replaceFile(location, opened.shownPath(file), withEdits(document, own));
    mended.push(file);
  }
  return { mended, leftAlone };
}

function withEdits({ source }: Document, edits: readonly TextEdit[]): string {
  return edits
    .map(
      ({ range: { start, end }, newText }) =>
        [source.offsetAt(start), source.offsetAt(end), newText] as const,
    )
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [start, end, newText]) => text.slice(0, start) + newText + text.slice(end), source.text);
}
