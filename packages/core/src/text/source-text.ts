import type { Position, Range, Span } from './span.ts';

/** A text that can turn offsets into lines and back. Line starts are found on first need. */
export interface SourceText {
  readonly text: string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

export function createSourceText(text: string): SourceText {
  let starts: number[] | undefined;
  const lineStarts = () => {
    starts ??= findLineStarts(text);
    return starts;
  };
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lastAtOrBefore(lineStarts(), clamped);
    return { line, character: clamped - (lineStarts()[line] ?? 0) };
  };
  return {
    text,
    positionAt,
    offsetAt: ({ line, character }) => {
      const start = lineStarts()[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      const next = lineStarts()[line + 1] ?? text.length;
      return Math.min(start + character, next);
    },
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
