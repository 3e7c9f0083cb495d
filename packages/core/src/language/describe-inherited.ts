import { plainAt } from '../schema/plain.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { linkedIndicatorOf } from './documents.ts';
import { shownText } from './markdown.ts';

/** What a file changes at a key that it inherits: the value below it, and whose that is; undefined where it changes nothing. */
export function describeInherited(
  workspace: Workspace,
  document: Document,
  path: TreePath,
): string | undefined {
  const chain = linkedIndicatorOf(workspace, document)?.chain ?? [];
  const below = chain.slice(0, Math.max(0, chain.length - 1)).reverse();
  for (const base of below) {
    const value = plainAt(base.authored, path);
    if (value === undefined) continue;
    const line = base.rangeOfKey(path).start.line + 1;
    const whose = base.pack === undefined ? shownText(base.path) : `the pack "${shownText(base.pack)}"`;
    return `Inherited from ${whose}, line ${line}, and changed here. There: ${inShort(value)}`;
  }
  return undefined;
}

const longest = 200;

function inShort(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return shownText(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
