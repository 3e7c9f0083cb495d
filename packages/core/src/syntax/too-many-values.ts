import { yamlLimits } from './limits.ts';
import type { TextProblem } from './text-problem.ts';

/** Whether a text cannot but hold too many values, told by a count that takes no time. */
export function hasTooManyMarks(text: string): boolean {
  if (text.length <= yamlLimits.lines) return false;
  let [lines, marks, pairs] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === lineEnd && !(text[at] === '\r' && text[at + 1] === '\n')) lines++;
    else if (kind === mark) marks++;
    else if (kind === pair) pairs++;
  }
  return lines > yamlLimits.lines || lines + marks > yamlLimits.marks || pairs > yamlLimits.marks;
}

/** By their codes: what ends a line, what parts values from one another, and what stands around them. */
const kinds = new Uint8Array(128);
const [lineEnd, mark, pair] = [1, 2, 3];
for (const [kind, signs] of [
  [lineEnd, '\n\r'],
  [mark, ',:'],
  [pair, `"'[]{}`],
] as const) {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}

/** The problem of a file that holds too many values, shown on its first line. */
export function tooManyValues(text: string): TextProblem {
  const [firstLine = ''] = /^[^\r\n]*/.exec(text) ?? [];
  return {
    code: 'syntax/too-many-values',
    params: { limit: yamlLimits.lexemes },
    message: 'The file holds more values than can be read at once. Split it, or keep figures in a CSV file.',
    span: { start: 0, end: Math.max(1, firstLine.length) },
  };
}

/** The problem of brackets that hold too much, where that is so many. */
export function tooMuchInBrackets(offset: number): TextProblem {
  const limit = yamlLimits.bracketed / 3;
  return {
    code: 'syntax/too-many-items',
    params: { limit },
    message: `More stands in these brackets than can be read, about ${limit} values; nothing from here on is read. Write one on a line, with "- " before it, or keep figures in a CSV file.`,
    span: { start: Math.max(0, offset - 1), end: offset },
  };
}

/** The problem of values that are repeated too often, at the alias that is one too many. */
export function tooManyAliases(name: string, span: TextProblem['span']): TextProblem {
  return {
    code: 'syntax/too-many-aliases',
    params: { name },
    message:
      'The values that "*" repeats here come to more than can be read. Write them out, or fewer of them.',
    span,
  };
}
