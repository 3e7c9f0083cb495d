import { describe, expect, it } from 'vitest';
import { cellState, type MeasureColumn } from '../../data/table.ts';
import { findFractions } from './find-fractions.ts';

const measure = (values: readonly number[], hidden: readonly number[] = []): MeasureColumn => ({
  role: 'measure',
  name: 'share',
  values: Float64Array.from(values),
  states: Uint8Array.from(values, (_, row) =>
    hidden.includes(row) ? cellState.suppressed : cellState.present,
  ),
});

describe('numbers of a column', () => {
  it('are fractions where there are five or more from 0 to 1 that are not all noughts and ones', () => {
    expect(findFractions(measure([0, 0.2, 0.9, 1, 0.5]))).toEqual({ count: 5, highest: 1 });
    expect(findFractions(measure([0.1, 0.2, 0.9, 0.5]))).toBeUndefined();
    expect(findFractions(measure([0, 1, 1, 0, 1]))).toBeUndefined();
    expect(findFractions(measure([0.1, 0.2, 0.3, 0.4, 1.1]))).toBeUndefined();
    expect(findFractions(measure([0.1, 0.2, 0.3, 0.4, -0.1]))).toBeUndefined();
  });

  it('are looked at where they are shown and chosen only', () => {
    const column = measure([0.1, 0.2, 0.3, 0.4, 0.5, 80, 70], [5]);
    expect(findFractions(column)).toBeUndefined();
    expect(findFractions(column, Uint8Array.of(1, 1, 1, 1, 1, 1, 0))).toEqual({ count: 5, highest: 0.5 });
  });
});
