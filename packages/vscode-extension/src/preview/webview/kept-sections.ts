import { kept } from './morph.ts';

/**
 * The text of a page that is to take the place of another. A section that stays as it is need not be read again: an empty one of its id
 * stands for it. What has other sections in it, or no id, is given whole.
 */
export function withKeptSections(there: readonly string[], parts: readonly (string | number)[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const text = there[part] ?? '';
      const id = /^<section id="([\w-]+)"/.exec(text)?.[1];
      return id !== undefined && isWhole(text) ? `<section id="${id}" ${kept}></section>` : text;
    })
    .join('');
}

/** Whether nothing stands behind the end of a section. */
function isWhole(text: string): boolean {
  const end = text.indexOf('</section>');
  return end >= 0 && text.slice(end + '</section>'.length).trim() === '';
}
