/** A text of a web page as plain text: character references resolved, one kind of blank, no blanks at the ends of lines. */
export function plainText(text: string): string {
  return text
    .replace(/&([a-z]+\d?);/g, (reference, name: string) => {
      const character = characters[name];
      if (character === undefined)
        throw new Error(`The text has an unknown character reference: ${reference}`);
      return character;
    })
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  bull: '•',
  copy: '©',
  ge: '≥',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  micro: 'µ',
  nbsp: ' ',
  ndash: '–',
  pound: '£',
  rdquo: '”',
  rsquo: '’',
  sum: '∑',
  sup2: '²',
  times: '×',
};
