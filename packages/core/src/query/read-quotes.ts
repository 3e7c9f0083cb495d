/** A text in quotes, taken apart. */
export interface QuotedText {
  readonly text: string;
  readonly isClosed: boolean;
  /** Whether the quotes are the curved ones that a word processor writes. */
  readonly isTypographic: boolean;
}

/** What stands between the quotes; a quote of the same kind inside is doubled. */
export function readQuotes(written: string): QuotedText {
  const quote = written[0] ?? '';
  const isTypographic = quote !== '"' && quote !== "'";
  if (isTypographic) {
    const isClosed = written.length > 1 && /[“”’‘]$/.test(written);
    return { text: written.slice(1, isClosed ? -1 : undefined), isClosed, isTypographic };
  }
  const isClosed = countAtEnd(written, quote) % 2 === 1;
  const inner = written.slice(1, isClosed ? -1 : undefined);
  return { text: inner.replaceAll(quote + quote, quote), isClosed, isTypographic };
}

/** The text in double quotes. */
export function writeQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** How many quotes end the text, not counting the one that opens it. */
function countAtEnd(written: string, quote: string): number {
  let count = 0;
  while (count < written.length - 1 && written[written.length - 1 - count] === quote) count++;
  return count;
}
