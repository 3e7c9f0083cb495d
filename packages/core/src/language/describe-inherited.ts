import { plainAt } from '../schema/plain.ts';
import { isSameValue } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import type { Origin, Workspace } from '../workspace/workspace.ts';
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
    const from = `Inherited from ${placeOf(base, path)}`;
    if (isSameValue(value, plainAt(document.authored, path))) return `${from}, where it is the same.`;
    return typeof value === 'object'
      ? `${from}, and changed here.`
      : `${from}, and changed here. There: ${inShort(value)}`;
  }
  return undefined;
}

/** Which keys a file takes over from what it extends, which it changes and which it adds; undefined where it extends nothing. */
export function describeExtension(workspace: Workspace, document: Document): string | undefined {
  const chain = linkedIndicatorOf(workspace, document)?.chain ?? [];
  const below = new Set(chain.slice(0, -1).flatMap(({ authored }) => keysOf(authored)));
  if (below.size === 0) return undefined;
  const own = new Set(keysOf(document.authored));
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Inherited as it is', [...below].filter((key) => !own.has(key))],
    ['Changed here', [...own].filter((key) => below.has(key))],
    ['Added here', [...own].filter((key) => !below.has(key))],
  ];
  return lines
    .filter(([, keys]) => keys.length > 0)
    .map(([said, keys]) => `${said}: ${keys.map((key) => `\`${key}\``).join(', ')}.`)
    .join('\n\n');
}

/** Where something was written that a file has from another; undefined for what it says itself. */
export function describeOrigin(document: Document, origin: Origin | undefined): string | undefined {
  if (origin === undefined || origin.document === document) return undefined;
  return `Inherited from ${placeOf(origin.document, origin.path)}.`;
}

const aboutTheFile = ['id', 'extends', 'locked'];

function keysOf(authored: Document['authored']): readonly string[] {
  return Object.keys(authored ?? {}).filter((key) => !aboutTheFile.includes(key));
}

/** `the pack "national", line 12`. */
function placeOf(base: Document, path: TreePath): string {
  const line = base.rangeOfKey(path).start.line + 1;
  const whose = base.pack === undefined ? shownText(base.path) : `the pack "${shownText(base.pack)}"`;
  return `${whose}, line ${line}`;
}

const longest = 200;

function inShort(value: unknown): string {
  const text = String(value);
  return shownText(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
