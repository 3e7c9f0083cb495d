/** A person's words within Markdown: nothing in them is taken for a sign of it. */
export function shownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
