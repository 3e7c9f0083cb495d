import type { Span } from '../text/span.ts';

/** Where the line that holds `offset` starts. */
export function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** From the first visible character at or after `offset` to the last one of its line. */
export function lineSpan(offset: number, text: string): Span {
  const start = firstVisible(offset, text);
  const nextBreak = text.indexOf('\n', start);
  const end = lastVisible(nextBreak === -1 ? text.length : nextBreak, text);
  return { start, end: Math.max(end, start + 1) };
}

/** The first word at or after `offset`. */
export function wordSpan(offset: number, text: string): Span {
  const { start, end } = lineSpan(offset, text);
  const [word = ''] = /^[^\s:,[\]{}]+/.exec(text.slice(start, end)) ?? [];
  return { start, end: start + Math.max(word.length, 1) };
}

function firstVisible(offset: number, text: string): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at < text.length ? at : Math.max(0, lastVisible(offset, text) - 1);
}

/** The end of the last visible character before `offset`. */
export function lastVisible(offset: number, text: string): number {
  let at = Math.min(offset, text.length);
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
