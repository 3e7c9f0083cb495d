import type { Position, Range } from './span.ts';

/** Whether two stretches of one text share a place, be it only the end of one and the start of the other. */
export function rangesTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
