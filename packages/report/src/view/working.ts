import type { IndicatorResult, Step } from '../core.ts';
import { formatNumber, formatPlain, formatValue } from '../format/number.ts';
import { plural } from '../format/words.ts';
import type { StepView } from './evidence-view.ts';
import { placeView } from './figure.ts';
import type { ViewContext } from './view-context.ts';

/** The worked calculation of a result, step by step. */
export function workingOf(context: ViewContext, { steps, status }: IndicatorResult): readonly StepView[] {
  if (status === 'suppressed') return [];
  return steps.map((step) => ({
    kind: step.kind,
    title: step.title,
    expression: step.expression,
    result: resultOf(context, step),
    unit: step.kind === 'value' && context.style.isPercentage ? undefined : step.unit,
    place: step.place && placeView(step.place),
    rows: step.rows && rowsWords(step.rows),
    parts: step.parts.map(({ label, value, note }) => ({
      label,
      text: value === undefined ? '–' : formatPlain(value),
      note,
    })),
    notes: step.notes,
  }));
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
