const longestQuote = 60;

/** A user's text as a sentence shows it: in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

/** A text on one line and cut where it is long. */
export function shortened(text: string): string {
  const start = text.slice(0, longestQuote + 1).replaceAll(/[\r\n\t]/g, ' ');
  return start.length <= longestQuote
    ? start
    : `${start.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
