import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../../../tests/harness/small-workspace.ts';
import { findArea } from '../areas/find-area.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { createCalculator } from './create-calculator.ts';

describe('what is written half', () => {
  it.each([
    ['a query whose condition is not there', 'falls: sum(falls) from made-up-falls where', 'formula: falls'],
    ['a query that goes on after its end', 'falls: sum(falls) from made-up-falls, x = 1', 'formula: falls'],
  ])('gives no value for all rows: %s', async (_, measure, formula) => {
    expect(await reasonOf(measure, formula)).toBe('calc/query-not-usable');
  });

  it.each(['formula: "falls /"', 'formula: "falls + ("', 'formula: falls falls'])(
    'gives no value for the half that can be read: %s',
    async (formula) => {
      expect(await reasonOf('falls: sum(falls) from made-up-falls', formula)).toBe('calc/no-formula');
    },
  );

  it('gives a value once it is whole', async () => {
    expect(await reasonOf('falls: sum(falls) from made-up-falls', 'formula: falls / 2')).toBe(20);
  });
});

/** The value, or the code of the reason why there is none. */
async function reasonOf(measure: string, formula: string): Promise<string | number | undefined> {
  const workspace = await loadFiles({
    'indicators/half.indicator.yaml': `id: half
title: Falls
unit: falls
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  ${measure}
calculation: { method: formula, ${formula} }
`,
  });
  const [area, period] = [findArea('S12000029'), parsePeriod('2023')?.period];
  if (!area || !period) throw new Error('no such area or period');
  const { reason, value } = createCalculator(workspace).result('half', area, period);
  return reason?.code ?? value;
}
