import { isMap } from '../plain-value.ts';
import { printKey, printOther, printText } from './print-scalar.ts';

/** A value on one line, as it stands inside brackets: `[a, b]`, `{ key: value }`. */
export function printFlow(value: unknown): string {
  if (typeof value === 'string') return printText(value, 'flow');
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (!isMap(value)) return printOther(value as number | boolean | null);
  const entries = Object.keys(value).map((key) => printFlowEntry(key, value[key]));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** One entry of a map in brackets. */
export function printFlowEntry(key: string, value: unknown): string {
  return `${printKey(key, 'flow')}: ${printFlow(value)}`;
}

/** A longer text reads better on a line of its own. */
const longestText = 40;
const deepest = 3;

/** The list or map in brackets, if it is short and simple enough to be read there. */
export function printShort(value: unknown, room: number): string | undefined {
  if (!isSimple(value, deepest)) return undefined;
  const printed = printFlow(value);
  return printed.length <= room ? printed : undefined;
}

function isSimple(value: unknown, depth: number): boolean {
  if (typeof value === 'string') {
    return value.length <= longestText && !value.includes('\n') && !value.endsWith('.');
  }
  // Lists and maps in a list stand below one another.
  if (Array.isArray(value)) {
    return depth > 0 && value.length < 100 && value.every((item) => isSimple(item, 0));
  }
  if (!isMap(value)) return true;
  const keys = Object.keys(value);
  return depth > 0 && keys.length < 20 && keys.every((key) => isSimple(value[key], depth - 1));
}
