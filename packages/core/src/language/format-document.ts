import type { TextEdit } from '../diagnostics/problem.ts';
import { formatYaml, type Lines } from '../syntax/format/format-yaml.ts';
import type { Document } from '../workspace/document.ts';

/** The edits that write a file as Ninefold writes it, all of it or some lines; none where it cannot be read without fault. */
export function formatDocument(
  { comments, path, source, root, problems }: Document,
  within?: Lines,
): readonly TextEdit[] {
  if (problems.some(({ code }) => code.startsWith('syntax/'))) return [];
  return formatYaml(source.text, within, { source, root, problems: [], comments }).map(
    ({ span, newText }) => ({
      file: path,
      range: source.rangeOf(span),
      newText,
    }),
  );
}
