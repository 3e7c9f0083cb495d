import type { Column } from '../../model/dataset.ts';

/** Why the numbers of a column must not be added or averaged; undefined for counts and other quantities. */
export function whyNotAdded(column: Column | undefined): 'estimate' | 'percentage' | 'rate' | undefined {
  if (column?.role !== 'measure') return undefined;
  if (column.lower !== undefined || column.upper !== undefined) return 'estimate';
  const unit = column.unit?.trim().toLowerCase() ?? '';
  if (unit.includes('%') || /\bper ?cent/.test(unit)) return 'percentage';
  return /\bper (?:\d|thousand|hundred thousand|million|head|capita|person|population)/.test(unit)
    ? 'rate'
    : undefined;
}
