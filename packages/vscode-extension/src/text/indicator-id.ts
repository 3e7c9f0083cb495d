import { l10n } from 'vscode';

/** An id made from a title: its words in small letters, joined by hyphens. */
export function idOf(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-');
}

/** What keeps a text from being an id; undefined for one that can be. */
export function problemOfId(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text.trim())
    ? undefined
    : l10n.t('Use letters, digits, hyphens, dots and underscores, and begin with a letter or digit.');
}
