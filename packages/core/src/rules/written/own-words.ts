import type { TreePath } from '../../syntax/tree.ts';
import type { Range } from '../../text/span.ts';
import { isSlipAt, isTakenAway, isWritten } from '../../workspace/is-written.ts';
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

/** Whether the file itself says something there, even if it cannot be used: then nothing is missing, and something else is told. */
export function saysOwn(indicator: LinkedIndicator, path: TreePath): boolean {
  const holder = ownPath(indicator, path.slice(0, -1)) ?? path.slice(0, -1);
  return isWritten(indicator.document, [...holder, ...path.slice(-1)]);
}

/** Whether the file, or one that it extends, says something there, even if it cannot be used. */
export function saysSomewhere({ chain }: LinkedIndicator, path: TreePath): boolean {
  const last = chain.findLast((document) => isTakenAway(document, path) || isWritten(document, path));
  return last !== undefined && !isTakenAway(last, path);
}

/** Whether what it extends, near or far, could not be found or read; then what it lacks is not known. */
export function isCutOff({ chain: [first] }: LinkedIndicator): boolean {
  return first !== undefined && (first.model.extends !== undefined || isSlipAt(first, ['extends']));
}

function ownPath(indicator: LinkedIndicator, path: TreePath): TreePath | undefined {
  const origin = indicator.originOf(path);
  return origin?.document === indicator.document ? origin.path : undefined;
}
