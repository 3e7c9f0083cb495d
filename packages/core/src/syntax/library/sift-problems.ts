import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import { yamlLimits } from '../limits.ts';
import type { TextProblem } from '../text-problem.ts';

/** What a broken line makes of the line below it. */
const mostConsequences = ['syntax/missing-colon', 'syntax/unexpected-text', 'syntax/indentation'];
const consequences: ReadonlyMap<string, readonly string[]> = new Map([
  ['syntax/indentation', mostConsequences],
  ['syntax/list-in-map', mostConsequences],
  ['syntax/missing-colon', mostConsequences],
  ['syntax/space-after-dash', mostConsequences],
  ['syntax/space-after-colon', ['syntax/missing-colon']],
  ['syntax/unclosed-bracket', mostConsequences],
  ['syntax/unclosed-quote', mostConsequences],
  ['syntax/unexpected-text', mostConsequences],
]);

/** The problems in the order of the text: one a line, no mere consequences of the line above, and no more than a person can read. */
export function siftProblems(source: SourceText, problems: readonly TextProblem[]): TextProblem[] {
  const kept: TextProblem[] = [];
  let lastLine = -2;
  let cause: Cause | undefined;
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    const { line } = source.positionAt(problem.span.start);
    if (line === lastLine) continue;
    const isBelow = line === lastLine + 1;
    lastLine = line;
    const indent = indentOf(line, source);
    if (isBelow && cause !== undefined && isConsequence(cause, problem.code, indent)) continue;
    cause = { code: problem.code, indent };
    kept.push(shortened({ ...problem, span: visibleSpan(problem.span, source.text.length) }));
  }
  return kept.length > yamlLimits.problems ? shorten(kept) : kept;
}

/** More of a text than anybody looks at is not repeated beside it, nor written anew by a mend. */
function shortened({ fix, params, ...problem }: TextProblem): TextProblem {
  const short = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'string' && value.length > longestShown ? `${value.slice(0, longestShown)}…` : value,
  ]);
  const isShort = fix !== undefined && fix.newText.length <= longestMended;
  return { ...problem, params: Object.fromEntries(short), ...(isShort && { fix }) };
}

const longestShown = 500;
const longestMended = 20_000;

interface Cause {
  readonly code: string;
  readonly indent: number;
}

/** A line that is out of place takes the next ones along; any other slip only what stands under it, further in. */
function isConsequence(cause: Cause, code: string, indent: number): boolean {
  if (!consequences.get(cause.code)?.includes(code)) return false;
  return indent > cause.indent || (cause.code === 'syntax/indentation' && code === cause.code);
}

function indentOf(line: number, { offsetAt, text }: SourceText): number {
  const start = offsetAt({ line, character: 0 });
  let end = start;
  while (text[end] === ' ') end++;
  return end - start;
}

function shorten(problems: readonly TextProblem[]): TextProblem[] {
  const shown = problems.slice(0, yamlLimits.problems);
  const next = problems[yamlLimits.problems];
  if (next === undefined) return shown;
  const count = problems.length - shown.length;
  const lines = count === 1 ? '1 more line' : `${count} more lines`;
  const message = `There are problems on ${lines} from here on; they are shown once those above are mended.`;
  return [...shown, { code: 'syntax/more-problems', params: { count }, message, span: next.span }];
}

/** At least one character, and none beyond the end: what an editor can underline. */
function visibleSpan({ start, end }: Span, length: number): Span {
  const from = Math.max(0, Math.min(start, length - 1));
  return { start: from, end: Math.min(Math.max(end, from + 1), length) };
}
