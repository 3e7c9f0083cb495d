/** The text under a heading of a row; a heading that the file lacks stops the script. */
export function cell(row: Record<string, string>, heading: string): string {
  const text = row[heading];
  if (text === undefined) throw new Error(`The file has no column headed "${heading}".`);
  return text;
}
