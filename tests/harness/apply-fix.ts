import type { Fix, TextEdit } from '../../packages/core/src/diagnostics/problem.ts';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';

/** The text of a file once a fix is applied to it. */
export function applyFix(text: string, fix: Fix, file: string): string {
  return applyEdits(
    text,
    fix.edits.filter((edit) => edit.file === file),
  );
}

/** The text once all edits are made, each counted in the text as it was. */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'range' | 'newText'>[]): string {
  const source = createSourceText(text);
  const replacements = edits
    .map(({ range, newText }) => ({
      start: source.offsetAt(range.start),
      end: source.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start);
  return replacements.reduce(
    (changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
    text,
  );
}
