import { describe, expect, it } from 'vitest';
import { type Convention, phe, scotpho } from '../convention.ts';
import { directlyStandardisedRate } from '../directly-standardised-rate.ts';
import type { Estimate } from '../estimate.ts';
import type { Given, Outcome } from '../outcome.ts';
import { proportion } from '../proportion.ts';
import { rate } from '../rate.ts';
import { columnReasons, type EstimateColumns } from './estimate-columns.ts';
import { proportions } from './proportions.ts';
import { rates } from './rates.ts';
import { standardisedRates } from './standardised-rates.ts';

const counts = [0, 3, 9, 9.5, 10, 40, -1, Number.NaN, 5, 7, 60, 1e300];
const wholes = [5, 10, 10, 40, 10, 40, 10, 10, 0, Number.NaN, 50, 1e300];

describe.each([phe, scotpho])('under $id many rows have what one has', (convention: Convention) => {
  it('proportions', () => {
    const columns = proportions(Float64Array.from(counts), Float64Array.from(wholes), {
      per: 100,
      convention,
    });
    expectRows(
      columns,
      counts.map((x, row) => proportion(given(x), given(wholes[row]), { per: 100, convention })),
    );
  });

  it('rates', () => {
    const columns = rates(Float64Array.from(counts), Float64Array.from(wholes), { convention });
    expectRows(
      columns,
      counts.map((x, row) => rate(given(x), given(wholes[row]), { convention })),
    );
  });

  it('standardised rates', () => {
    const events = [
      [20, 30],
      [0, 0],
      [4, 5],
      [Number.NaN, 30],
      [20, -1],
      [20, 30],
      [20, 30],
    ];
    const people = [
      [100, 200],
      [100, 200],
      [100, 200],
      [100, 200],
      [100, 200],
      [100, 0],
      [Number.NaN, 200],
    ];
    const weights = [5000, 2500];
    const columns = standardisedRates(
      Float64Array.from(events.flat()),
      Float64Array.from(people.flat()),
      Float64Array.from(weights),
      { convention },
    );
    const one = (area: number) =>
      directlyStandardisedRate(
        weights.map((weight, band) => ({
          events: given(events[area]?.[band]),
          population: given(people[area]?.[band]),
          weight,
        })),
        { convention },
      );
    expectRows(
      columns,
      events.map((_, area) => one(area)),
    );
  });
});

function given(number: number | undefined): Given {
  return number === undefined || Number.isNaN(number) ? 'missing' : number;
}

function expectRows(
  columns: EstimateColumns,
  outcomes: readonly Outcome<Pick<Estimate, 'value' | 'lower' | 'upper'>>[],
) {
  expect(columns.value.length).toBe(outcomes.length);
  outcomes.forEach((outcome, row) => {
    const { value, lower, upper, reason } = columns;
    const found = [value[row], lower[row], upper[row]];
    const isValue = outcome.kind === 'value';
    expect([row, columnReasons[reason[row] ?? 0]]).toEqual([row, isValue ? undefined : outcome.reason]);
    const wanted = isValue ? [outcome.value, outcome.lower ?? 0, outcome.upper] : [0, 0, 0];
    wanted.forEach((number, index) => {
      expect(Math.abs((found[index] ?? Number.NaN) - number)).toBeLessThanOrEqual(1e-12 * Math.abs(number));
    });
  });
}
