import { quoteText } from '../quote-text.ts';

/** Inside brackets a comma, a bracket or a colon would end a text that has no quotes. */
export type PrintPlace = 'block' | 'flow';

/** A text on one line: as it is where YAML reads it back as itself, in quotes otherwise. */
export function printText(text: string, place: PrintPlace): string {
  if (isPlain(text, place)) return text;
  return hasHiddenCharacter(text) ? escapeText(text) : quoteText(text);
}

/** A number, a truth value or nothing, as YAML writes it. */
export function printOther(value: number | boolean | null): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** A key; whole numbers stand without quotes, since a key is always read as text. */
export function printKey(key: string, place: PrintPlace): string {
  if (/^(?:0|[1-9]\d{0,14})$/.test(key)) return key;
  return key.includes(':') && isPlain(key, place) ? quoteText(key) : printText(key, place);
}

/** Characters that cannot be seen or that editors and file transfers change: they are written as escapes. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text holds a character that only an escape can keep. A line break is one of them. */
export function hasHiddenCharacter(text: string): boolean {
  return hidden.test(text);
}

function escapeText(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isPlain(text: string, place: PrintPlace): boolean {
  const startsPlainly = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^(?:\.\.\.|<<$|=$)/.test(text);
  const readsOn = /:(?:\s|$)|\s#|\s$/.test(text) || hasHiddenCharacter(text);
  if (!startsPlainly || readsOn || isOtherValue(text)) return false;
  return place === 'block' || !/[,[\]{}]|:(?!\/)/.test(text);
}

/** Whether some reader of YAML, of version 1.1 or 1.2, takes the text for a number, a truth value, nothing, or a day. */
function isOtherValue(text: string): boolean {
  return (
    /^(?:true|false|yes|no|on|off|y|n|null|~)$/i.test(text) ||
    /^[-+]?(?:\.?\d[\d_]*|\d[\d_]*\.[\d_]*)(?:e[-+]?\d+)?$/i.test(text) ||
    /^[-+]?0[box][\da-f_]+$/i.test(text) ||
    /^[-+]?\.(?:inf|nan)$/i.test(text) ||
    /^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(text) ||
    /^\d{4}-\d{1,2}-\d{1,2}(?:[T\s]|$)/i.test(text)
  );
}
