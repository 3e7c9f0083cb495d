/** How many columns of a terminal a text takes: none for an accent that combines, two for a wide letter or picture. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Fills a text with spaces to a width, on the side that is asked for. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? spaces + text : text + spaces;
}

function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (/^[\p{M}\u200B-\u200D]$/u.test(character)) return 0;
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60\p{Emoji_Presentation}]$/u.test(
    character,
  )
    ? 2
    : 1;
}
