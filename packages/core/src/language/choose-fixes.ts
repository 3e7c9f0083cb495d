import type { Problem, TextEdit } from '../diagnostics/problem.ts';

/**
 * The mends that leave no choice and can be made together: a problem with one fix gets it, whole or not at all; of two that touch the
 * same text only the first is made, since the place of the other is known again only after that.
 */
export function chooseFixes(
  problems: readonly Problem[],
  canEdit: (file: string) => boolean = () => true,
): readonly TextEdit[] {
  const chosen = new Map<string, TextEdit[]>();
  const isFree = (edit: TextEdit) =>
    canEdit(edit.file) && !chosen.get(edit.file)?.some((other) => touch(edit, other));
  for (const { fixes } of problems) {
    const [fix] = fixes;
    if (fix === undefined || fixes.length > 1 || !fix.edits.every(isFree)) continue;
    for (const edit of fix.edits) chosen.set(edit.file, [...(chosen.get(edit.file) ?? []), edit]);
  }
  return [...chosen.values()].flat();
}

/** Edits that only meet count too: their order would decide the result. */
function touch(a: TextEdit, b: TextEdit): boolean {
  return !isBefore(a.range.end, b.range.start) && !isBefore(b.range.end, a.range.start);
}

function isBefore(a: TextEdit['range']['start'], b: TextEdit['range']['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
