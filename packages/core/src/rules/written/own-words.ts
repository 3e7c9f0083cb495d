import type { TreePath } from '../../syntax/tree.ts';
import type { Range } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';

/** The range of a value that the file itself writes; undefined for one it inherits, for which the other file answers. */
export function ownValue(indicator: LinkedIndicator, path: TreePath): Range | undefined {
  const own = ownPath(indicator, path);
  return own && indicator.document.rangeOfValue(own);
}

/** The range of the key of a value that the file itself writes. */
export function ownKey(indicator: LinkedIndicator, path: TreePath): Range | undefined {
  const own = ownPath(indicator, path);
  return own && indicator.document.rangeOfKey(own);
}

/** Whether the file has the key, even with something in it that cannot be used; a key set to nothing takes away. */
export function isWritten({ document }: LinkedIndicator, path: TreePath): boolean {
  const isTakenAway = document.removals.some((removal) => removal.join('\n') === path.join('\n'));
  return !isTakenAway && keyText(document, path) === String(path.at(-1));
}

/** What stands at the place of a key, without quotes; for a key that is not there a document gives another place. */
function keyText({ source, rangeOfKey }: Document, path: TreePath): string {
  const { start, end } = rangeOfKey(path);
  return source.text.slice(source.offsetAt(start), source.offsetAt(end)).replace(/^["']|["']$/g, '');
}

/** Whether a file that it extends, near or far, could not be found; then what it lacks is not known. */
export function isCutOff({ chain }: LinkedIndicator): boolean {
  return chain[0]?.model.extends !== undefined;
}

function ownPath(indicator: LinkedIndicator, path: TreePath): TreePath | undefined {
  const origin = indicator.originOf(path);
  return origin?.document === indicator.document ? origin.path : undefined;
}
