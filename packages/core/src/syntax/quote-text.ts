/** The text in quotes as YAML wants them: double ones, unless it holds a double quote or a backslash itself. */
export function quoteText(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether the quoted text, which begins with `'` or `"`, also ends with the quote that closes it. */
export function isClosedQuote(quotedText: string): boolean {
  const quote = quotedText[0];
  if (quotedText.length < 2 || quotedText.at(-1) !== quote) return false;
  return quote === "'" ? countQuotes(quotedText) % 2 === 0 : countBackslashesBeforeEnd(quotedText) % 2 === 0;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) count++;
  return count;
}

function countBackslashesBeforeEnd(text: string): number {
  let count = 0;
  while (text[text.length - 2 - count] === '\\') count++;
  return count;
}
