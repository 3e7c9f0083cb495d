import type { Fix } from '../../packages/core/src/diagnostics/problem.ts';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';

/** The text of a file once a fix is applied to it. */
export function applyFix(text: string, fix: Fix, file: string): string {
  const source = createSourceText(text);
  const edits = fix.edits
    .filter((edit) => edit.file === file)
    .map(({ range, newText }) => ({
      start: source.offsetAt(range.start),
      end: source.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce(
    (changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
    text,
  );
}
