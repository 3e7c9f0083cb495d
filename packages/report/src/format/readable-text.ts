/**
 * A text without the characters that nobody sees but that change what is seen: controls, half characters, and the marks that turn the
 * reading direction, with which one name can be made to look like another. Tab and line ends stay.
 */
export function readableText(text: string): string {
  return text.replace(
    /(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu,
    '\uFFFD',
  );
}
