import type { TextProblem } from '../packages/core/src/syntax/text-problem.ts';
import type { Span } from '../packages/core/src/text/span.ts';
import { promise } from './target.ts';

/** Holds the problems of one text to it: each lies inside, speaks in a sentence, and its mend changes something. */
export function promiseProblems(text: string, problems: readonly TextProblem[]): void {
  for (const { code, message, span, fix } of problems) {
    promiseInside(text, span, code);
    promiseSentence(code, message, text);
    if (fix === undefined) continue;
    promiseInside(text, fix.span, `the mend of ${code}`);
    const written = text.slice(fix.span.start, fix.span.end);
    promise(fix.newText !== written, () => `the mend of ${code} changes nothing: "${fix.newText}"`);
  }
}

/** Holds a stretch to the text that it is of. */
export function promiseInside({ length }: string, { start, end }: Span, what: string): void {
  const isInside = 0 <= start && start <= end && end <= length;
  promise(isInside, () => `${what} lies outside the text: ${start} to ${end} of ${length}`);
}

/** Holds a message to being one that a person can read. What the person wrote may stand in it, `NaN` and `undefined` too. */
export function promiseSentence(code: string, message: string, written = ''): void {
  const leaks = message.match(/\bundefined\b(?!")|\[object |\bNaN\b(?!")|call stack|\bat .*\.[jt]s:/g) ?? [];
  const isReadable = leaks.every((leak) => written.includes(leak));
  promise(isReadable && message.trim() !== '', () => `${code} does not speak to a person: "${message}"`);
}
