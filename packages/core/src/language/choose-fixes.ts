import type { Fix, Problem, TextEdit } from '../diagnostics/problem.ts';
import { rangesTouch } from '../text/ranges-touch.ts';

/**
 * The mends that leave no choice and can be made together: a problem with one fix gets it, unless that must be chosen, whole or not at all; of two that touch, or
 * only meet, the first is made: what the other would do is known again only after that.
 */
export function chooseFixes(
  problems: readonly Problem[],
  canEdit: (file: string) => boolean = () => true,
): readonly TextEdit[] {
  const chosen = new Map<string, TextEdit[]>();
  const isFree = (edit: TextEdit) =>
    canEdit(edit.file) && !chosen.get(edit.file)?.some((other) => rangesTouch(edit.range, other.range));
  for (const problem of problems) {
    const fix = certainFix(problem);
    if (fix === undefined || !fix.edits.every(isFree)) continue;
    for (const edit of fix.edits) chosen.set(edit.file, [...(chosen.get(edit.file) ?? []), edit]);
  }
  return [...chosen.values()].flat();
}

/** The mend of a problem that leaves no choice. */
export function certainFix({ fixes: [fix, ...others] }: Problem): Fix | undefined {
  return others.length > 0 || fix?.isChoice ? undefined : fix;
}
