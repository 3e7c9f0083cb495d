import { textWidth } from './text-width.ts';

/** Breaks a text at spaces so that lines stay within a width; every line after the first begins with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  if (!Number.isFinite(width)) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - (lines.length > 0 ? indent.length : 0);
    if (line !== '' && textWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** The width to write sentences in: the terminal's, no wider than is good to read; unlimited when nobody is looking. */
export function readingWidth(output: {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}): number {
  if (!output.isTTY) return Number.POSITIVE_INFINITY;
  return Math.max(40, Math.min(output.columns ?? 80, 110));
}
