import type { TreePath } from '../tree.ts';
import { printFlow, printShort } from './print-flow.ts';
import { foldText, keepLines } from './print-long-text.ts';
import { printKey, printOther, printText } from './print-scalar.ts';

/** How to lay out what is printed. */
export interface PrintOptions {
  /** Whether the list or map at a path takes a line for each of its parts, however short it is. */
  readonly isSpread?: (path: TreePath) => boolean;
}

/** What stands behind a key or a dash: on its own line, and on the lines below. */
export interface Attached {
  readonly head: string;
  readonly lines: readonly string[];
}

/** No line is longer, where that can be helped. */
export const lineWidth = 110;
/** However deep the place, a folded line has some room. */
const leastWidth = 40;

/** A value for the place behind a key or a dash, of which `column` characters stand already; its own lines begin at `indent`. */
export function attach(
  value: unknown,
  column: number,
  indent: number,
  path: TreePath,
  options: PrintOptions,
): Attached {
  const room = lineWidth - column - 1;
  if (typeof value === 'string') return attachText(value, room, indent);
  if (typeof value !== 'object' || value === null) {
    return { head: printOther(value as number | boolean | null), lines: [] };
  }
  const isEmpty = Object.keys(value).length === 0;
  const short = isEmpty ? printFlow(value) : options.isSpread?.(path) ? undefined : printShort(value, room);
  return short === undefined
    ? { head: '', lines: blockLines(value, indent, path, options) }
    : { head: short, lines: [] };
}

/** The lines of a list or map that is not empty. */
export function blockLines(
  value: object,
  indent: number,
  path: TreePath,
  options: PrintOptions,
): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => itemLines(item, indent, [...path, index], options));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    entryLines(key, inner, indent, [...path, key], options),
  );
}

/** The lines of one key and its value. */
export function entryLines(
  key: string,
  value: unknown,
  indent: number,
  path: TreePath,
  options: PrintOptions,
): readonly string[] {
  const start = `${' '.repeat(indent)}${printKey(key, 'block')}:`;
  const { head, lines } = attach(value, start.length, indent + 2, path, options);
  return [head === '' ? start : `${start} ${head}`, ...lines];
}

/** The lines of one item of a list, the dash at `indent`. */
export function itemLines(
  value: unknown,
  indent: number,
  path: TreePath,
  options: PrintOptions,
): readonly string[] {
  const start = `${' '.repeat(indent)}-`;
  const { head, lines } = attach(value, start.length, indent + 2, path, options);
  if (head !== '') return [`${start} ${head}`, ...lines];
  const [first = '', ...rest] = lines;
  return [`${start} ${first.slice(indent + 2)}`, ...rest];
}

function attachText(text: string, room: number, indent: number): Attached {
  const inline = printText(text, 'block');
  const long = text.includes('\n')
    ? keepLines(text)
    : inline.length > room
      ? foldText(text, Math.max(leastWidth, lineWidth - indent))
      : undefined;
  if (long === undefined) return { head: inline, lines: [] };
  const margin = ' '.repeat(indent);
  return { head: long.sign, lines: long.lines.map((line) => (line === '' ? '' : margin + line)) };
}
