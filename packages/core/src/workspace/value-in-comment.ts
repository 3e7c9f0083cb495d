import type { ShapeProblem } from '../schema/shape-problem.ts';
import type { TreeNode } from '../syntax/tree.ts';
import { nodeAt } from '../syntax/tree-access.ts';

/** The problem of an empty value; where something like `#1 in Scotland` stands in its place, it says why that is not read. */
export function tellValueInComment(
  problem: ShapeProblem,
  root: TreeNode | undefined,
  text: string,
): ShapeProblem {
  if (problem.code !== 'schema/empty-value') return problem;
  const value = nodeAt(root, problem.path);
  // In a real comment a blank follows the sign.
  if (value === undefined || !/^#[^\s#]/.test(text.slice(value.span.end, value.span.end + 2))) return problem;
  const key = String(problem.path.at(-1));
  const message = `"${key}" has nothing in it, for what follows "#" is a comment. Put quotes around a value that begins with "#".`;
  return { ...problem, message };
}
