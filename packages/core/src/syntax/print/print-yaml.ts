import { InternalError } from '../../diagnostics/internal-error.ts';
import { isMap } from '../plain-value.ts';
import { attach, blockLines, type PrintOptions } from './print-block.ts';

/**
 * A plain value as a YAML text: short lists and maps in brackets, long texts folded, quotes only where a reader would otherwise take
 * a text for something else. Keys stay in the order they have.
 */
export function printYaml(value: unknown, options: PrintOptions = {}): string {
  if (typeof value === 'function' || typeof value === 'symbol' || value === undefined) {
    throw new InternalError(`Only plain values can be written as YAML; found ${typeof value}.`);
  }
  const isCollection = Array.isArray(value) || isMap(value);
  if (isCollection && Object.keys(value).length > 0) {
    return `${blockLines(value, 0, [], options).join('\n')}\n`;
  }
  const { head, lines } = attach(value, 0, 2, [], options);
  return `${[head, ...lines].join('\n')}\n`;
}
