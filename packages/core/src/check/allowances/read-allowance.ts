import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { Comment } from '../../syntax/parsed-yaml.ts';
import type { Span } from '../../text/span.ts';

/** A piece of a comment and where it stands in the file. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** `# ninefold-allow rule/double-count until 2027-03-31: the reason`, taken apart; any part may be missing or not what it should be. */
export interface WrittenAllowance {
  /** Of the whole comment. */
  readonly span: Span;
  readonly codes: readonly Piece[];
  /** The last day on which it holds, as it is written and, where that is a day, as `2027-03-31`. */
  readonly until: (Piece & { readonly day: string | undefined }) | undefined;
  /** Empty where there is none yet. */
  readonly reason: string;
  /** Words where the colon and the reason should be. */
  readonly stray: Piece | undefined;
}

/** What every comment that allows something begins with. */
export const allowanceWord = 'ninefold-allow';

/** Whether a text may hold such a comment: what most files are spared a closer look by. */
export const mentionsAllowance = /ninefold-allow/i;

const opening = /^#+[ \t]*ninefold-allow(?=[\s:,]|$)/i;

/** Takes a comment apart; undefined for one that is for people only. */
export function readAllowance({ start, text }: Comment): WrittenAllowance | undefined {
  const found = opening.exec(text);
  if (found === null) return undefined;
  const pieceAt = (from: number, to: number): Piece => ({
    text: text.slice(from, to),
    span: { start: start + from, end: start + to },
  });
  const { codes, end } = readCodes(text, found[0].length, pieceAt);
  const { until, end: at } = readUntil(text, end, pieceAt);
  const rest = skipBlanks(text, at, ' \t,');
  const hasColon = text[rest] === ':';
  return {
    span: { start, end: start + text.length },
    codes,
    until,
    reason: hasColon ? reasonIn(text.slice(rest + 1).trim()) : '',
    stray: hasColon || rest >= text.length ? undefined : pieceAt(rest, text.length),
  };
}

type PieceAt = (from: number, to: number) => Piece;

/** Names with a slash, or after a comma; the first word is meant as one whatever it looks like. */
function readCodes(
  text: string,
  from: number,
  pieceAt: PieceAt,
): { readonly codes: readonly Piece[]; readonly end: number } {
  const codes: Piece[] = [];
  let end = from;
  let isWanted = true;
  for (;;) {
    const start = skipBlanks(text, end);
    const to = endOfWord(text, start);
    const word = text.slice(start, to);
    if (word === '' || word.toLowerCase() === 'until' || !(isWanted || /^\w+\/[\w-]+$/.test(word))) break;
    codes.push(pieceAt(start, to));
    const comma = skipBlanks(text, to);
    isWanted = text[comma] === ',';
    end = isWanted ? comma + 1 : to;
  }
  return { codes, end };
}

/** A date may be of several words before a colon; without one it is the first word. */
function readUntil(
  text: string,
  from: number,
  pieceAt: PieceAt,
): { readonly until: WrittenAllowance['until']; readonly end: number } {
  const start = skipBlanks(text, from);
  const to = endOfWord(text, start);
  if (text.slice(start, to).toLowerCase() !== 'until') return { until: undefined, end: from };
  const first = skipBlanks(text, to);
  const colon = text.indexOf(':', first);
  const last = colon < 0 ? endOfWord(text, first) : colon;
  const piece = pieceAt(first, first + text.slice(first, last).trimEnd().length);
  const period = parsePeriod(piece.text, 'snapshot')?.period;
  const day = period?.kind === 'snapshot' ? formatPeriod(period) : undefined;
  return { until: { ...piece, day }, end: last };
}

/** What stands in angle brackets is still to be filled in. */
function reasonIn(text: string): string {
  return /^<[^<>]*>$/.test(text) ? '' : text;
}

function skipBlanks(text: string, from: number, blanks = ' \t'): number {
  let at = from;
  while (at < text.length && blanks.includes(text[at] ?? '')) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\s,:]/.test(text[at] ?? '')) at++;
  return at;
}
