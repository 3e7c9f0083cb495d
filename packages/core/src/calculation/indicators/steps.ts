import type { LinkedIndicator } from '../../workspace/workspace.ts';
import type { MethodInterval, MethodOutcome } from '../methods/method.ts';
import { findMethod } from '../methods/run-method.ts';
import { formatConfidence } from '../results/format-number.ts';
import type { Place, Reason, Status, Step } from '../results/result.ts';

/** The steps after the measures: the value, its interval, and how the value stands. */
export function closingSteps(
  indicator: LinkedIndicator,
  value: Extract<MethodOutcome, { kind: 'value' }> | undefined,
  interval: MethodInterval | undefined,
  status: Status,
  reason: Reason | undefined,
  notes: readonly string[],
): readonly Step[] {
  const { calculation, unit } = indicator.effective;
  const place = placeOf(indicator);
  const common = { measure: undefined, place, rows: undefined, parts: [], notes: [] } as const;
  const title = (calculation && findMethod(calculation.method)?.title) ?? 'Value';
  const confidence = interval?.confidence === undefined ? '' : `${formatConfidence(interval.confidence)} `;
  return [
    ...(value
      ? [
          {
            ...common,
            kind: 'value',
            title,
            expression: value.working,
            value: value.value,
            unit,
            ...(value.table && { table: value.table }),
          } as const,
        ]
      : []),
    ...(interval
      ? [
          {
            ...common,
            kind: 'interval',
            title: `${confidence}confidence interval (${interval.method})`,
            expression: interval.working,
            value: undefined,
            unit,
          } as const,
        ]
      : []),
    {
      ...common,
      kind: 'status',
      title: 'Status',
      expression: reason === undefined ? status : `${status}: ${reason.message}`,
      value: undefined,
      unit: undefined,
      notes,
    },
  ];
}

/** The line that asks for the calculation. */
function placeOf(indicator: LinkedIndicator): Place | undefined {
  const origin = indicator.originOf(['calculation']);
  return origin && { file: origin.document.path, range: origin.document.rangeOfValue(origin.path) };
}
