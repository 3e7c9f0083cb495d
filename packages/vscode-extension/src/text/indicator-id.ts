import { l10n } from 'vscode';

/** Words that say nothing in an id. */
const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'who',
  'with',
]);
const mostWords = 6;

/** An id made from a title: its first words of weight in small letters, joined by hyphens. */
export function idOf(title: string): string {
  const letters = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (letters.match(/[a-z0-9]+/g) ?? []).filter((word) => !smallWords.has(word));
  return words.slice(0, mostWords).join('-');
}

/** What keeps a text from being an id; undefined for one that can be. */
export function problemOfId(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text.trim())
    ? undefined
    : l10n.t('Use letters, digits, hyphens, dots and underscores, and begin with a letter or digit.');
}
