import type { Comment } from '../../syntax/parsed-yaml.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import { blockOfLine } from './block-of-line.ts';
import { mentionsAllowance, readAllowance, type WrittenAllowance } from './read-allowance.ts';

/** A comment that allows something, and the part of the file that it speaks of. */
export interface Allowance extends WrittenAllowance {
  /** Undefined for a comment with nothing below it. */
  readonly covers: Span | undefined;
  /** Whether it has a line of its own. */
  readonly isAlone: boolean;
}

const cache = new WeakMap<Document, readonly Allowance[]>();

/** The comments of a file that allow something, in the order of the text. */
export function allowancesOf(document: Document): readonly Allowance[] {
  const known = cache.get(document);
  if (known) return known;
  const found = mentionsAllowance.test(document.source.text) ? find(document) : [];
  cache.set(document, found);
  return found;
}

function find({ comments, source, root }: Document): readonly Allowance[] {
  const lineOf = lineFinder(source);
  // From the last comment to the first, so that a comment above others finds their line at once.
  return comments()
    .toReversed()
    .flatMap((comment): readonly Allowance[] => {
      const { line, isAlone } = lineOf(comment);
      const written = readAllowance(comment);
      if (written === undefined) return [];
      const covers = line === undefined ? undefined : blockOfLine(root, spanOfLine(source, line));
      return [{ ...written, covers, isAlone }];
    })
    .reverse();
}

/** The line that a comment speaks of: its own, or the next below that is neither blank nor a comment. */
function lineFinder(source: SourceText): (comment: Comment) => {
  readonly line: number | undefined;
  readonly isAlone: boolean;
} {
  const below = new Map<number, number | undefined>();
  const last = source.positionAt(source.text.length).line;
  return ({ start }) => {
    const { line, character } = source.positionAt(start);
    if (source.text.slice(start - character, start).trim() !== '') return { line, isAlone: false };
    // A comment in between has been looked at already.
    let next: number | undefined = line + 1;
    while (next !== undefined && next <= last && !below.has(next) && isPassedOver(source, next)) next++;
    if (next !== undefined && below.has(next)) next = below.get(next);
    else if (next !== undefined && next > last) next = undefined;
    below.set(line, next);
    return { line: next, isAlone: true };
  };
}

function isPassedOver(source: SourceText, line: number): boolean {
  const { start, end } = spanOfLine(source, line);
  return /^\s*(?:---\s*)?$/.test(source.text.slice(start, Math.min(end, start + 1000)));
}

function spanOfLine({ offsetAt }: SourceText, line: number): Span {
  return { start: offsetAt({ line, character: 0 }), end: offsetAt({ line: line + 1, character: 0 }) };
}
