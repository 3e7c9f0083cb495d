import { createTextDecoder, type DecodedText, type TextDecoder } from './decoded-text.ts';

/**
 * Text under a `|` (line by line) or a `>` (lines folded into one), from its sign to the end. The text does not say how far the key
 * above is indented, which matters only with a digit behind the sign: then `decoded` tells what must come out.
 */
export function decodeBlock(written: string, decoded: string): DecodedText {
  const header = /^[|>]([0-9+-]*)[^\n]*\n?/.exec(written);
  const headerLength = header?.[0].length ?? 0;
  const signs = header?.[1] ?? '';
  const lines = splitLines(written, headerLength);
  const block = {
    written,
    lines,
    isFolded: written[0] === '>',
    chomping: signs.includes('-') ? '-' : signs.includes('+') ? '+' : '',
  };
  if (!/[1-9]/.test(signs)) return decodeLines(block, indentOfFirstText(lines));
  const deepest = indentOfFirstText(lines);
  for (let indent = deepest; indent > 0; indent--) {
    const candidate = decodeLines(block, indent);
    if (candidate.text === decoded) return candidate;
  }
  return decodeLines(block, deepest);
}

interface Line {
  readonly start: number;
  readonly indent: number;
  /** Where the text of the line starts and ends, without its indentation and line end. */
  readonly textStart: number;
  readonly textEnd: number;
}

interface Block {
  readonly written: string;
  readonly lines: readonly Line[];
  readonly isFolded: boolean;
  readonly chomping: string;
}

function splitLines(written: string, from: number): Line[] {
  if (from >= written.length) return [];
  const lines: Line[] = [];
  for (let start = from; start <= written.length; ) {
    const lineBreak = written.indexOf('\n', start);
    const end = lineBreak === -1 ? written.length : lineBreak;
    let textStart = start;
    while (textStart < end && written[textStart] === ' ') textStart++;
    const textEnd = end > textStart && written[end - 1] === '\r' ? end - 1 : end;
    lines.push({ start, indent: textStart - start, textStart, textEnd });
    if (lineBreak === -1) break;
    start = lineBreak + 1;
  }
  return lines;
}

function hasText({ textStart, textEnd }: Line): boolean {
  return textEnd > textStart;
}

function indentOfFirstText(lines: readonly Line[]): number {
  return lines.find(hasText)?.indent ?? 0;
}

function decodeLines(block: Block, indent: number): DecodedText {
  const { written, lines, chomping } = block;
  const decoder = createTextDecoder(written);
  const afterText = lines.findLastIndex(hasText) + 1;
  const writtenEnd = written.length;
  if (afterText === 0) {
    if (chomping === '+' && lines.length > 0) {
      decoder.put('\n'.repeat(Math.max(1, lines.length - 1)), writtenEnd, writtenEnd);
    }
    return decoder.finish();
  }
  const afterContent = Math.max(afterText, lines.findLastIndex((line) => line.indent > indent) + 1);
  const firstText = lines.findIndex(hasText);
  for (const line of lines.slice(0, firstText)) {
    decoder.copy(Math.min(line.start + indent, line.textStart), line.textStart);
    decoder.put('\n', line.textStart, line.textEnd + 1);
  }
  const content = lines.slice(firstText, afterContent);
  if (block.isFolded) foldBlockLines(block, content, indent, decoder);
  else joinBlockLines(content, indent, decoder);
  endBlock(block, afterContent, indent, decoder);
  return decoder.finish();
}

function joinBlockLines(lines: readonly Line[], indent: number, decoder: TextDecoder): void {
  let lastEnd = -1;
  for (const line of lines) {
    if (lastEnd !== -1) decoder.put('\n', lastEnd, contentStart(line, indent));
    decoder.copy(contentStart(line, indent), line.textEnd);
    lastEnd = line.textEnd;
  }
}

/** As the library folds: line breaks around lines that are indented further stay, the others become spaces. */
function foldBlockLines(
  { written }: Block,
  lines: readonly Line[],
  indent: number,
  decoder: TextDecoder,
): void {
  let separator = '';
  let wasFurther = false;
  let lastEnd = 0;
  for (const line of lines) {
    const start = contentStart(line, indent);
    if (line.indent > indent || (hasText(line) && written[line.textStart] === '\t')) {
      if (separator === ' ') separator = '\n';
      else if (!wasFurther && separator === '\n') separator = '\n\n';
      decoder.put(separator, lastEnd, start);
      decoder.copy(start, line.textEnd);
      separator = '\n';
      wasFurther = true;
    } else if (!hasText(line)) {
      if (separator === '\n') decoder.put('\n', lastEnd, line.textEnd);
      else separator = '\n';
    } else {
      decoder.put(separator, lastEnd, start);
      decoder.copy(start, line.textEnd);
      separator = ' ';
      wasFurther = false;
    }
    lastEnd = line.textEnd;
  }
}

/** The line breaks at the end: none after `-`, all after `+`, one otherwise. */
function endBlock(
  { written, lines, chomping }: Block,
  from: number,
  indent: number,
  decoder: TextDecoder,
): void {
  const end = written.length;
  if (chomping === '-') return;
  if (chomping === '') {
    decoder.put('\n', lines[from - 1]?.textEnd ?? end, end);
    return;
  }
  const rest = lines.slice(from);
  for (const line of rest) {
    decoder.put('\n', line.start - 1, line.start);
    decoder.copy(contentStart(line, indent), line.textStart);
  }
  if (rest.length === 0) decoder.put('\n', end, end);
}

function contentStart(line: Line, indent: number): number {
  return Math.min(line.start + indent, line.textStart);
}
