import type { IndicatorResult, Step } from '../core.ts';
import { formatNumber, formatPlain, formatValue } from '../format/number.ts';
import { asSentence, plural, statusWords } from '../format/words.ts';
import type { PlaceView, StepTableView, StepView } from './evidence-view.ts';
import { placeView } from './figure.ts';
import { numberPieces } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** The worked calculation of a result, step by step. */
export function workingOf(
  context: ViewContext,
  { steps, status, reason }: IndicatorResult,
): readonly StepView[] {
  if (status === 'suppressed') return [];
  const measures = steps.filter(({ kind }) => kind === 'measure');
  const whole = steps.filter((step) => step.kind !== 'status' || status !== 'final');
  return whole.map((step, index) => ({
    kind: step.kind,
    title: step.kind === 'status' ? statusWords[status] : step.title,
    expression: isArithmetic(step) ? step.expression : '',
    pieces: isArithmetic(step)
      ? numberPieces(step.expression, {
          own: placeOf(step),
          rows: step.rows && rowsPlace(step.rows),
          measures: step.kind === 'measure' ? [] : measures,
        })
      : [],
    result: resultOf(context, step),
    unit: step.kind === 'value' && context.style.isPercentage ? undefined : step.unit,
    place: placeOf(step),
    rows: step.rows && rowsWords(step.rows),
    rowsPlace: step.rows && rowsPlace(step.rows),
    parts: step.parts.map(({ label, value, note }) => ({
      label,
      text: value === undefined ? '–' : formatPlain(value),
      note,
    })),
    ...(step.table && { table: tableView(step.table) }),
    notes: notesOf(step, reason, whole.slice(0, index)),
  }));
}

function tableView({ bands, columns, rows, total }: NonNullable<Step['table']>): StepTableView {
  const line = ({ label, cells }: (typeof rows)[number]) => [
    label,
    ...columns.map(({ decimals }, index) => {
      const number = cells[index];
      if (number === undefined) return '';
      return decimals === undefined ? formatPlain(number) : formatNumber(number, decimals);
    }),
  ];
  return {
    headings: [bands, ...columns.map(({ title }) => title)],
    rows: rows.map(line),
    total: line(total),
  };
}

function placeOf({ kind, place }: Step): PlaceView | undefined {
  return kind === 'status' ? undefined : place && placeView(place);
}

/** A lone number is no arithmetic; it stands beside the step already. */
function isArithmetic({ kind, expression, value }: Step): boolean {
  return kind !== 'status' && (value === undefined || expression !== formatPlain(value));
}

/** Each note once, where it first matters; the status says all of them. */
function notesOf(
  { kind, notes }: Step,
  reason: IndicatorResult['reason'],
  before: readonly Step[],
): readonly string[] {
  const said = new Set(before.flatMap((step) => step.notes));
  const own = notes.filter((note) => !said.has(note));
  return kind === 'status' ? [...(reason ? [reason.message] : []), ...notes].map(asSentence) : own;
}

function resultOf({ style }: ViewContext, { kind, value }: Step): string | undefined {
  if (value === undefined) return undefined;
  return kind === 'value' ? formatValue(value, style) : formatPlain(value);
}

function rowsWords({ file, count, firstLine, lastLine }: NonNullable<Step['rows']>): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const lines =
    firstLine === lastLine
      ? `line ${formatNumber(firstLine, 0)}`
      : `from line ${formatNumber(firstLine, 0)} to ${formatNumber(lastLine, 0)}`;
  return `${name}: ${plural(count, 'row')}, ${lines}`;
}

/** From the first row to the last, whole lines. */
function rowsPlace({ file, firstLine, lastLine }: NonNullable<Step['rows']>): PlaceView {
  const start = { line: firstLine - 1, character: 0 };
  return placeView({ file, range: { start, end: { line: lastLine, character: 0 } } });
}
