import type { ScalarStyle } from '../syntax/tree.ts';

/** A piece of text as it is written inside a scalar of a style, whose quotes stand already. */
export function inQuotes(text: string, style: ScalarStyle): string {
  switch (style) {
    case 'singleQuoted':
      return text.replaceAll("'", "''");
    case 'doubleQuoted':
      return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    default:
      return text;
  }
}
