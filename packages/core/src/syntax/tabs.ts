import type { TextProblem } from './text-problem.ts';

/** A problem for each line that is indented with tabs: those found already, and those that start with one. */
export function findIndentTabs(text: string, problems: readonly TextProblem[]): TextProblem[] {
  const found = problems.filter(({ code }) => code === 'syntax/tab');
  for (const match of text.matchAll(/^\t[ \t]*(?=[^\s#])/gm)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(tabProblem(text, span));
  }
  return found;
}

/** The text with spaces, one for one, where those problems are. */
export function spacesForTabs(text: string, tabs: readonly TextProblem[]): string {
  let spaced = '';
  let last = 0;
  for (const { span } of tabs.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < last) continue;
    spaced += text.slice(last, span.start) + text.slice(span.start, span.end).replaceAll('\t', ' ');
    last = span.end;
  }
  return spaced + text.slice(last);
}

export function tabProblem(text: string, span: TextProblem['span']): TextProblem {
  const newText = text.slice(span.start, span.end).replaceAll('\t', '  ');
  return {
    code: 'syntax/tab',
    params: {},
    message: 'Expected spaces; YAML does not allow a tab before a key or a list item.',
    span,
    fix: { title: 'Replace tabs by spaces', span, newText },
  };
}
