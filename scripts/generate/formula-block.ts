/** A formula as a block of plain text; nothing for what has none. */
export function formulaBlock(lines: readonly string[] | undefined): string {
  return lines === undefined ? '' : `\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
}
