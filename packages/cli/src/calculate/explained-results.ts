import type { Step } from '@ninefold/core';
import type { Appearance } from '../terminal/appearance.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { pad, textWidth } from '../text/text-width.ts';
import { wrap } from '../text/wrap.ts';
import type { Numbers, PrintedResult } from './result-format.ts';
import { headlineOf } from './table.format.ts';

/** Each result with the steps by which it was worked out, the numbers in them and the lines they come from. */
export function explainedResults(
  results: readonly PrintedResult[],
  { colours, width }: Appearance,
  numbers: Numbers,
): string {
  const line = (text: string, indent: number) =>
    ' '.repeat(indent) + wrap(safeText(text), width - indent, ' '.repeat(indent + 2));
  const blocks = results.map((result) =>
    [
      colours.bold(line(headlineOf(result, numbers), 0)),
      ...shownSteps(result).flatMap((step, index) => {
        const [title = '', ...details] = describeStep(step, numbers);
        return [
          line(`${index + 1}. ${title}`, 2),
          ...details.map((detail) => line(detail, 5)),
          ...tableLines(step.table, numbers).map((row) => `${' '.repeat(5)}${safeText(row)}`.trimEnd()),
        ];
      }),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The headline says already how the value stands; one that is suppressed could be told from its steps. */
function shownSteps({ row, steps }: PrintedResult): readonly Step[] {
  return row.status === 'suppressed' ? [] : steps.filter(({ kind }) => kind !== 'status');
}

function describeStep(
  { title, expression, value, unit, rows, place, notes }: Step,
  { formatExactly }: Numbers,
): readonly string[] {
  const number = value === undefined ? '' : formatExactly(value);
  const result = [number, unit].filter((part) => part !== undefined && part !== '').join(' ');
  return [
    title,
    expression === number ? '' : expression,
    expression.includes('=') || value === undefined ? '' : result,
    rows === undefined ? '' : `From ${plural(rows.count, 'row')} of ${rows.file}, ${linesOf(rows)}.`,
    place === undefined ? '' : `Asked for in ${place.file}, line ${place.range.start.line + 1}.`,
    ...notes,
  ].filter((text) => text !== '');
}

/** The bands in columns, as wide as their longest text. */
function tableLines(table: Step['table'], { formatExactly, formatNumber }: Numbers): readonly string[] {
  if (table === undefined) return [];
  const { bands, columns, rows, total } = table;
  const texts = [
    [bands, ...columns.map(({ title }) => title)],
    ...[...rows, total].map(({ label, cells }) => [
      label,
      ...columns.map(({ decimals }, index) => {
        const number = cells[index];
        if (number === undefined) return '';
        return decimals === undefined ? formatExactly(number) : formatNumber(number, decimals);
      }),
    ]),
  ];
  const widths = texts[0]?.map((_, column) =>
    Math.max(...texts.map((line) => textWidth(line[column] ?? ''))),
  );
  return texts.map((line) =>
    line.map((text, column) => pad(text, widths?.[column] ?? 0, column === 0 ? 'right' : 'left')).join('  '),
  );
}

function linesOf({ firstLine, lastLine }: NonNullable<Step['rows']>): string {
  return firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
}
