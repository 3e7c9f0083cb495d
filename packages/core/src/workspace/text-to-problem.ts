import type { Problem } from '../diagnostics/problem.ts';
import type { ShapeProblem } from '../schema/shape-problem.ts';
import type { TextProblem } from '../syntax/text-problem.ts';
import type { Range, Span } from '../text/span.ts';

/** A problem of a text as a problem of the file that holds it. */
export function textToProblem(
  { fix, code, message, params, span }: TextProblem,
  file: string,
  rangeOf: (span: Span) => Range,
): Problem {
  const fixes = fix
    ? [{ title: fix.title, edits: [{ file, range: rangeOf(fix.span), newText: fix.newText }] }]
    : [];
  return problemAt({ code, message, params, file, range: rangeOf(span), fixes });
}

/** A problem of shape as a problem of its file, at the range that is to change. */
export function shapeToProblem(
  { fix, code, message, params }: ShapeProblem,
  file: string,
  range: Range,
): Problem {
  const fixes = fix ? [{ title: fix.title, edits: [{ file, range, newText: fix.newText }] }] : [];
  return problemAt({ code, message, params, file, range, fixes });
}

function problemAt(parts: Omit<Problem, 'severity' | 'related'>): Problem {
  return { ...parts, severity: 'error', related: [] };
}
