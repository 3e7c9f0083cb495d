import type { Span } from '../../text/span.ts';
import type { TextProblem } from '../text-problem.ts';
import type { MapEntry, ScalarNode } from '../tree.ts';

/**
 * `{ per: 1,000 }` and `{ atMost: 4,5 }` as they were meant: YAML reads a number and then a key of digits. Undefined where the key is one
 * of its own.
 */
export function joinNumber(
  before: MapEntry | undefined,
  key: ScalarNode,
  text: string,
): { readonly entry: MapEntry; readonly problem: TextProblem } | undefined {
  if (before?.value.kind !== 'scalar') return undefined;
  const { key: keyBefore, value } = before;
  const [, group, decimals = ''] = /^(\d{1,12})(\.\d{1,12})?$/.exec(key.text) ?? [];
  if (group === undefined || !/^-?\d{1,12}$/.test(value.text)) return undefined;
  if (text.slice(value.span.end, key.span.start) !== ',') return undefined;
  const span: Span = { start: value.span.start, end: key.span.end };
  const isThousands = group.length === 3;
  if (!isThousands && decimals !== '') return undefined;
  const number = isThousands ? value.text + key.text : `${value.text}.${key.text}`;
  const mend = isThousands ? `without it: ${number}` : `with a point: ${number}`;
  return {
    entry: { key: keyBefore, value: { ...value, span, value: Number(number), text: number } },
    problem: {
      code: isThousands ? 'syntax/thousands-comma' : 'syntax/decimal-comma',
      params: { number },
      message: `In brackets a comma begins another key. Write the number ${mend}.`,
      span,
      fix: { title: `Change to ${number}`, span, newText: number },
    },
  };
}
