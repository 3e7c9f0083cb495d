import type { Problem } from '../diagnostics/problem.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Position, Range } from '../text/span.ts';
import type { Document } from './document.ts';

/**
 * Whether the file says something at a path, even if it cannot be used: the key is there, or a slip in its place has a problem of its
 * own, so that nobody need be told that something is missing. A key set to nothing takes away.
 */
export function isWritten(document: Document, path: TreePath): boolean {
  return !isTakenAway(document, path) && (isKeyThere(document, path) || isSlipAt(document, path));
}

/** Whether the file takes away what stands at a path of what it extends. */
export function isTakenAway({ removals }: Document, path: TreePath): boolean {
  return removals.some((removal) => removal.every((step, index) => step === path[index]));
}

/** For a key that is not there a document gives another place, where something else stands. */
function isKeyThere({ source, rangeOfKey }: Document, path: TreePath): boolean {
  const { start, end } = rangeOfKey(path);
  const text = source.text.slice(source.offsetAt(start), source.offsetAt(end));
  return text.replace(/^["']|["']$/g, '') === String(path.at(-1));
}

/**
 * Whether a problem is about the path: of its value or of what was to hold it, of a word in the place of its key, or of a line that
 * begins with the key and cannot be read.
 */
export function isSlipAt(document: Document, path: TreePath): boolean {
  const { problems } = document;
  return problems.length > 0 && path.some((_, last) => isTold(problems, document, path.slice(0, last + 1)));
}

/** Whether one of the problems is at the place of a path, or where a word stands in the place of its key. */
function isTold(problems: readonly Problem[], document: Document, path: TreePath): boolean {
  const holder = path.slice(0, -1);
  const key = path.at(-1);
  const places = [document.rangeOfValue(path), document.rangeOfKey(path)];
  return problems.some(({ code, params, range }) => {
    switch (code) {
      case 'schema/missing-key':
        return (
          [params.key, params.keys].flat().includes(key) && isSameRange(range, document.rangeOfKey(holder))
        );
      case 'schema/unknown-key':
        return (
          params.suggestion === key &&
          isSameRange(range, document.rangeOfKey([...holder, String(params.key)]))
        );
      default:
        if (code.startsWith('syntax/')) return beginsWith(lineAt(document, range), String(key));
        return places.some((place) => isSameRange(range, place));
    }
  });
}

/** What stands in the line in which a range begins. */
function lineAt({ source }: Document, { start: { line } }: Range): string {
  const start = source.offsetAt({ line, character: 0 });
  const end = source.text.indexOf('\n', start);
  return source.text.slice(start, end < 0 ? undefined : end).trimStart();
}

function beginsWith(line: string, key: string): boolean {
  return line.startsWith(key) && !/^[\w-]/.test(line.slice(key.length, key.length + 1));
}

function isSameRange(a: Range, b: Range): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
