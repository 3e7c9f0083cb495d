import type { IndicatorResult } from './result.ts';

/** Whether a result has a value for the whole period and area that may be shown: one that can be compared, ranked and averaged. */
export function isWhole({ value, status }: Pick<IndicatorResult, 'value' | 'status'>): boolean {
  return value !== undefined && (status === 'final' || status === 'provisional' || status === 'estimated');
}
