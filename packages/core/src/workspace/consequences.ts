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

/**
 * Whether one of the lines lies within the value at a path, between it and its key or the item before, or right below it and further in
 * than the left edge.
 */
function holdsLine(
  lines: ReadonlySet<number>,
  path: ShapeProblem['path'],
  root: TreeNode,
  source: SourceText,
): boolean {
  const node = lines.size === 0 ? undefined : nodeAt(root, path);
  if (node === undefined) return false;
  const { end } = source.rangeOf(node.span);
  const first = firstLine(path, node, root, source);
  const last = end.character === 0 ? end.line - 1 : end.line;
  const isIndented = (line: number) =>
    /[ \t]/.test(source.text[source.offsetAt({ line, character: 0 })] ?? '');
  return [...lines].some(
    (line) => first <= line && (line <= last || (line === last + 1 && isIndented(line))),
  );
}

/** The line of the key of a value, or the one behind the item before; of the whole file its first one. */
function firstLine(path: ShapeProblem['path'], node: TreeNode, root: TreeNode, source: SourceText): number {
  const lineOf = (offset: number) => source.positionAt(offset).line;
  const own = lineOf(node.span.start);
  const step = path.at(-1);
  if (step === undefined) return 0;
  const before = typeof step === 'number' ? nodeAt(root, [...path.slice(0, -1), step - 1]) : undefined;
  if (before !== undefined) return Math.min(own, lineOf(before.span.end) + 1);
  const key = keyAt(root, path);
  return key === undefined ? own : lineOf(key.span.start);
}
