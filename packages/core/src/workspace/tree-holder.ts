import { InternalError } from '../diagnostics/internal-error.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import type { TreeNode } from '../syntax/tree.ts';
import type { SourceText } from '../text/source-text.ts';
import { lend } from './lend.ts';

/** Gives the tree of a text whenever it is asked for. */
export type TreeHolder = () => TreeNode | undefined;

/** Holds a tree for good. */
export function keepTree(root: TreeNode | undefined): TreeHolder {
  return () => root;
}

/**
 * Reads the text again when its tree is asked for and nobody holds it any more. A tree is several times as large as its text, and of
 * most files nothing but what they say is ever asked for.
 */
export function lendTree(root: TreeNode | undefined, { text }: SourceText): TreeHolder {
  return root === undefined ? keepTree(root) : lend(() => readAgain(text), root);
}

function readAgain(text: string): TreeNode {
  const { root } = parseYaml(text);
  if (root === undefined) throw new InternalError('reading a text again: it had a tree before');
  return root;
}
