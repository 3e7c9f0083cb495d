import type { Problem, Severity } from '@ninefold/core';
import type { CheckFormat } from './format.ts';
import { summarySentence } from './summary.ts';

/** For GitHub Actions: each problem is shown beside the line it is about. */
export const githubFormat: CheckFormat = {
  id: 'github',
  summary: 'annotations for GitHub Actions',
  render(report) {
    const lines = report.problems.map((problem) => annotation(problem, report.shownPath(problem.file)));
    return `${[...lines, summarySentence(report)].join('\n')}\n`;
  },
};

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Columns are given only for a range on one line, which is all that GitHub reads; its last column is part of the range. */
function annotation({ severity, message, code, range: { start, end } }: Problem, file: string): string {
  const properties: [string, string | number][] = [
    ['file', file],
    ['line', start.line + 1],
    ['endLine', end.line + 1],
  ];
  if (start.line === end.line) {
    properties.push(
      ['col', start.character + 1],
      ['endColumn', Math.max(end.character, start.character + 1)],
    );
  }
  properties.push(['title', code]);
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[severity]} ${written}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
