import type { Problem, Severity } from '@ninefold/core';
import type { Appearance } from '../../terminal/appearance.ts';
import type { Colours } from '../../terminal/colours.ts';
import { safeText } from '../../text/safe-text.ts';
import { wrap } from '../../text/wrap.ts';
import { excerptOf } from './excerpt.ts';
import { type FoldedNotes, foldNotes } from './fold-notes.ts';
import type { CheckFormat, CheckReport } from './format.ts';
import { countBySeverity, summarySentence } from './summary.ts';

/** For reading: each problem with its place, its sentence, the line it is about and the mend; notes that many places share, together. */
export const humanFormat: CheckFormat = {
  id: 'human',
  summary: 'for reading',
  render(report, appearance) {
    const { single, folded } = foldNotes(
      report.problems.filter(({ severity }) => !(report.countsNotesOnly && severity === 'information')),
    );
    const blocks = [
      ...single.map((problem) => describe(problem, report, appearance)),
      ...folded.map((notes) => describeFolded(notes, report, appearance)),
    ];
    return `${[...blocks, closing(report, appearance.colours)].join('\n\n')}\n`;
  },
};

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

function describe(problem: Problem, report: CheckReport, { colours, width }: Appearance): string {
  const paint = painter(problem.severity, colours);
  const lines = [
    `${colours.bold(place(problem, report))}  ${paint(severityWords[problem.severity])}  ${colours.dim(problem.code)}`,
    `  ${wrap(safeText(problem.message), width - 2, '  ')}`,
    ...markedLine(problem, report, { colours, width }, paint),
    ...problem.related.map(
      (related) =>
        `  ${wrap(`See ${place(related, report)}: ${safeText(related.message)}`, width - 2, '  ')}`,
    ),
    ...problem.fixes.map(
      (fix) => `  ${colours.green('Fix:')} ${wrap(safeText(fix.title), width - 7, '       ')}`,
    ),
  ];
  return lines.join('\n');
}

function describeFolded(
  { code, notes, shared }: FoldedNotes,
  report: CheckReport,
  { colours, width }: Appearance,
): string {
  const block = (text: string) => `  ${wrap(safeText(text), width - 2, '    ')}`;
  return [
    `${colours.blue(`${notes.length} notes`)}  ${colours.dim(code)}`,
    ...notes.map(({ problem, own }) => block(`${place(problem, report)}  ${own}`)),
    ...(shared === '' ? [] : [block(shared)]),
  ].join('\n');
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.blue;
}

/** `file:line:column`, counted from one, as editors and terminals open it. */
function place({ file, range }: Pick<Problem, 'file' | 'range'>, report: CheckReport): string {
  return safeText(`${report.shownPath(file)}:${range.start.line + 1}:${range.start.character + 1}`);
}

function markedLine(
  { file, range }: Problem,
  report: CheckReport,
  { colours, width }: Appearance,
  paint: (text: string) => string,
): readonly string[] {
  const line = report.sourceLine(file, range.start.line);
  if (line === undefined) return [];
  const number = String(range.start.line + 1);
  const margin = ' '.repeat(number.length);
  const room = Math.max(30, Math.min(width, 120) - number.length - 5);
  const { text, indent, carets } = excerptOf(line, range, room);
  return [
    `  ${colours.dim(`${number} │`)} ${text}`,
    `  ${colours.dim(`${margin} │`)} ${indent}${paint(carets)}`,
  ];
}

function closing(report: CheckReport, colours: Colours): string {
  const { error, warning } = countBySeverity(report.problems);
  const sentence = summarySentence(report);
  const paint = error > 0 ? colours.red : warning > 0 ? colours.yellow : colours.green;
  const { mendable } = report;
  const hint = mendable === 0 ? '' : ` ${mendHint(mendable, report.problems.length)}`;
  return paint(colours.bold(sentence)) + hint;
}

function mendHint(fixable: number, all: number): string {
  if (fixable === all) return `${all === 1 ? 'It' : 'All of them'} can be mended with --fix.`;
  return `${fixable === 1 ? 'One' : fixable} of them can be mended with --fix.`;
}
