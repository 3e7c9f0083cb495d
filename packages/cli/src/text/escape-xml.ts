import { wellFormed } from './well-formed.ts';

/** Text for an XML element or attribute. Characters that XML 1.0 cannot hold become `�`; a line break in an attribute is kept. */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(forbidden, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const forbidden = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
