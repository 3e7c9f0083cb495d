import { wellFormed } from './well-formed.ts';

/**
 * Text from a file, made safe to print: what could move the cursor, change the colours or reverse the reading order of a terminal
 * becomes `�`, and a tab becomes a space. The length stays the same.
 */
export function safeText(text: string): string {
  return wellFormed(text).replaceAll('\t', ' ').replace(unsafe, '\u{FFFD}');
}

/** Control characters, and the marks that change the direction of writing. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
