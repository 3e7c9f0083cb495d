import type { ShapeProblem } from '../schema/shape-problem.ts';
import type { TextProblem } from '../syntax/text-problem.ts';
import type { TreeNode } from '../syntax/tree.ts';
import { keyAt, nodeAt } from '../syntax/tree-access.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * The problems of shape without mere consequences: of a key with nothing in it, that it is missing; of a line which cannot be read, that
 * what it was to say is missing in the group of keys around it, or that the key on that very line has nothing in it, or stands where it
 * does not belong; of a fault inside a value, that the value is of another kind than it should be.
 */
export function withoutConsequences(
  shape: readonly ShapeProblem[],
  text: readonly TextProblem[],
  root: TreeNode,
  source: SourceText,
): readonly ShapeProblem[] {
  if (shape.length === 0) return shape;
  const empty = new Set(
    shape.filter(({ code }) => code === 'schema/empty-value').map(({ path }) => keyOf(path)),
  );
  const lines = new Set(text.map(({ span }) => source.positionAt(span.start).line));
  return shape.filter(({ code, params, path }) => {
    if (code === 'schema/missing-key')
      return !empty.has(keyOf([...path, String(params.key)])) && !holdsLine(lines, path, root, source);
    if (code === 'schema/wrong-type') return !holdsFault(text, nodeAt(root, path));
    if (code !== 'schema/empty-value' && code !== 'schema/unknown-key') return true;
    const key = keyAt(root, path);
    return key === undefined || !lines.has(source.positionAt(key.span.start).line);
  });
}

function keyOf(path: ShapeProblem['path']): string {
  return JSON.stringify(path);
}

function holdsFault(text: readonly TextProblem[], node: TreeNode | undefined): boolean {
  return (
    node !== undefined &&
    text.some(({ span: { start } }) => node.span.start <= start && start <= node.span.end)
  );
}

/** Whether one of the lines lies within the value at a path, or right below it and further in than the left edge. */
function holdsLine(
  lines: ReadonlySet<number>,
  path: ShapeProblem['path'],
  root: TreeNode,
  source: SourceText,
): boolean {
  const node = lines.size === 0 ? undefined : nodeAt(root, path);
  if (node === undefined) return false;
  const { start, end } = source.rangeOf(node.span);
  const last = end.character === 0 ? end.line - 1 : end.line;
  const isIndented = (line: number) =>
    /[ \t]/.test(source.text[source.offsetAt({ line, character: 0 })] ?? '');
  return [...lines].some(
    (line) => start.line <= line && (line <= last || (line === last + 1 && isIndented(line))),
  );
}
