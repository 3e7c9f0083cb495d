import type { Span } from '../text/span.ts';
import type { TextProblem } from './text-problem.ts';
import type { MapEntry, ScalarNode } from './tree.ts';

/** `{ per: 1,000 }` as it was meant: YAML reads a 1 and then a key "000". Undefined where the key is one of its own. */
export function joinThousands(
  before: MapEntry | undefined,
  key: ScalarNode,
  text: string,
): { readonly entry: MapEntry; readonly problem: TextProblem } | undefined {
  if (before?.value.kind !== 'scalar') return undefined;
  const { key: keyBefore, value } = before;
  if (!/^\d{3}$/.test(key.text) || !/^\d{1,12}$/.test(value.text)) return undefined;
  if (text.slice(value.span.end, key.span.start) !== ',') return undefined;
  const digits = value.text + key.text;
  const span: Span = { start: value.span.start, end: key.span.end };
  return {
    entry: { key: keyBefore, value: { ...value, span, value: Number(digits), text: digits } },
    problem: {
      code: 'syntax/thousands-comma',
      params: { number: digits },
      message: `In brackets a comma begins another key. Write the number without it: ${digits}.`,
      span,
      fix: { title: `Change to ${digits}`, span, newText: digits },
    },
  };
}
