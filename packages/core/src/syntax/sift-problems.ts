import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { yamlLimits } from './limits.ts';
import type { TextProblem } from './text-problem.ts';

/** What a broken line makes of the line below it. */
const consequences = new Set(['syntax/missing-colon', 'syntax/unexpected-text', 'syntax/indentation']);
const causes = new Set([
  'syntax/indentation',
  'syntax/list-in-map',
  'syntax/missing-colon',
  'syntax/unclosed-bracket',
  'syntax/unclosed-quote',
  'syntax/unexpected-text',
]);

/** The problems in the order of the text: one a line, no mere consequences of the line above, and no more than a person can read. */
export function siftProblems(source: SourceText, problems: readonly TextProblem[]): TextProblem[] {
  const kept: TextProblem[] = [];
  let lastLine = -2;
  let mayHaveConsequences = false;
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    const { line } = source.positionAt(problem.span.start);
    if (line === lastLine) continue;
    const isConsequence = mayHaveConsequences && line === lastLine + 1 && consequences.has(problem.code);
    lastLine = line;
    if (isConsequence) continue;
    mayHaveConsequences = causes.has(problem.code);
    kept.push({ ...problem, span: visibleSpan(problem.span, source.text.length) });
  }
  return kept.length > yamlLimits.problems ? shorten(kept) : kept;
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
