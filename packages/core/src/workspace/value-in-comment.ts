import type { ShapeProblem } from '../schema/shape-problem.ts';
import type { TreeNode, TreePath } from '../syntax/tree.ts';
import { nodeAt } from '../syntax/tree-access.ts';

/** The problem of an empty value; where something like `#1 in Scotland` stands in its place, it says why that is not read. */
export function tellValueInComment(
  problem: ShapeProblem,
  root: TreeNode | undefined,
  text: string,
): ShapeProblem {
  if (problem.code !== 'schema/empty-value') return problem;
  return isInComment(problem.path, root, text) ? valueInComment(problem.path) : problem;
}

/** The keys that seem to be taken away from what a file extends, and were to be given a value. */
export function valuesInComments(
  removals: readonly TreePath[],
  root: TreeNode | undefined,
  text: string,
): readonly ShapeProblem[] {
  return removals.filter((path) => isInComment(path, root, text)).map(valueInComment);
}

/** In a real comment a blank follows the sign. */
function isInComment(path: TreePath, root: TreeNode | undefined, text: string): boolean {
  const value = nodeAt(root, path);
  return value !== undefined && /^#[^\s#]/.test(text.slice(value.span.end, value.span.end + 2));
}

function valueInComment(path: TreePath): ShapeProblem {
  const key = String(path.at(-1));
  return {
    code: 'schema/empty-value',
    message: `"${key}" has nothing in it, for what follows "#" is a comment. Put quotes around a value that begins with "#".`,
    params: { key },
    path,
    at: 'key',
  };
}
