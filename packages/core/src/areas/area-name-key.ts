/**
 * A name without what varies between files: letter case, blanks, punctuation, and whether "and", "&" or nothing joins two places.
 * Two spellings with one key mean one area.
 */
export function areaNameKey(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '' && word !== 'and')
    .join(' ');
}
