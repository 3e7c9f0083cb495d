import { readableText } from '../format/readable-text.ts';

/** A text that Markdown shows as it is, on one line. */
export function markdownText(raw: string): string {
  return readableText(raw)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (letter) => `\\${letter}`);
}
