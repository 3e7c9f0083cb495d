import { safeText } from '../text/safe-text.ts';
import { pad, textWidth } from '../text/text-width.ts';
import type { Numbers, PrintedResult, ResultFormat } from './result-format.ts';

/** For reading: rounded as the indicator is printed, and in a column of notes whatever must be said beside a value. */
export const tableResults: ResultFormat = {
  id: 'table',
  summary: 'for reading; numbers rounded',
  render(results, { colours }, numbers) {
    const rows = results.map((result) => cellsOf(result, numbers));
    const columns = headings.filter((_, index) => rows.some((row) => row[index] !== ''));
    const kept = rows.map((row) => row.filter((_, index) => columns.includes(headings[index] ?? '')));
    const widths = columns.map((heading, index) =>
      Math.max(textWidth(heading), ...kept.map((row) => textWidth(row[index] ?? ''))),
    );
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, index) => pad(cell, widths[index] ?? 0, isNumber(columns[index]) ? 'left' : 'right'))
        .join('  ')
        .trimEnd();
    return `${[colours.bold(line(columns)), ...kept.map(line)].join('\n')}\n`;
  },
};

/** A result as one line: its cells that are not empty. */
export function headlineOf(result: PrintedResult, numbers: Numbers): string {
  const [indicator, area, period, value, interval, , , status, verdict, note] = cellsOf(result, numbers);
  const figure = [value, interval === '' ? '' : `(${interval})`, result.row.unit ?? ''].filter(
    (part) => part !== '',
  );
  return `${indicator}, ${area}, ${period}: ${[figure.join(' '), status, verdict, note].filter((part) => part !== '').join('; ')}`;
}

const headings: readonly string[] = [
  'Indicator',
  'Area',
  'Period',
  'Value',
  'Interval',
  'Numerator',
  'Denominator',
  'Status',
  'Judged',
  'Note',
];
const numeric = new Set(['Value', 'Interval', 'Numerator', 'Denominator']);

function isNumber(heading: string | undefined): boolean {
  return heading !== undefined && numeric.has(heading);
}

function cellsOf({ row, decimals }: PrintedResult, numbers: Numbers): readonly string[] {
  const rounded = (value: number) =>
    decimals === undefined ? numbers.formatExactly(value) : numbers.formatNumber(value, decimals);
  const exact = (value: number | null) => (value === null ? '' : numbers.formatExactly(value));
  return [
    row.indicator,
    `${row.areaName} (${row.area})`,
    row.period,
    row.value === null ? '' : rounded(row.value),
    row.lower === null || row.upper === null ? '' : `${rounded(row.lower)} to ${rounded(row.upper)}`,
    exact(row.numerator),
    exact(row.denominator),
    row.status,
    row.judgement ?? '',
    [row.reason?.message ?? '', ...row.notes].filter((note) => note !== '').join(' '),
  ].map(safeText);
}
