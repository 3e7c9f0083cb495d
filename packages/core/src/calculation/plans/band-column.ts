import type { LinkedIndicator, LinkedMeasure } from '../../workspace/workspace.ts';

/** The column that splits a measure, where the calculation says which: by the name that it has in the data of that measure. */
export function bandColumnOf(measure: LinkedMeasure, by: string): string {
  return measure.effective.by ?? by;
}

/** The column that splits a measure of an indicator; undefined where the calculation does not split. */
export function bandColumnIn(
  { effective: { calculation } }: LinkedIndicator,
  measure: LinkedMeasure,
): string | undefined {
  return calculation && 'by' in calculation ? bandColumnOf(measure, calculation.by) : undefined;
}
