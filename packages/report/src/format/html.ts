import { readableText } from './readable-text.ts';

/** A piece of HTML that is safe to put in a page: every text in it has been escaped. */
export class SafeHtml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: texts and numbers are escaped, pieces of HTML are not, absent values leave nothing. */
export type Content = string | number | SafeHtml | undefined | false | readonly Content[];

/** Builds HTML from a template; every value in it is escaped unless it is HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): SafeHtml {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += render(value) + (parts[index + 1] ?? '');
  });
  return new SafeHtml(text);
}

/** HTML made by our own code, such as a drawn chart; never a text that somebody typed. */
export function trusted(text: string): SafeHtml {
  return new SafeHtml(text);
}

/** A text as HTML shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return readableText(text).replace(/[&<>"'`]/g, (letter) => entities[letter] ?? '');
}

/** The address if a page may link to it, else undefined: only http and https. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s"'<>\\`]+$/i.test(address) ? address : undefined;
}

function render(value: Content): string {
  if (value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
