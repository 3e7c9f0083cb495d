import { yamlLimits } from './limits.ts';
import type { TextProblem } from './text-problem.ts';

/** Whether a text cannot but hold too many values, told by a count that takes no time. */
export function hasTooManyMarks(text: string): boolean {
  if (text.length <= yamlLimits.marks) return false;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === comma || code === colon) marks++;
  }
  return marks > yamlLimits.marks;
}

const lineFeed = 10;
const comma = 44;
const colon = 58;

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
