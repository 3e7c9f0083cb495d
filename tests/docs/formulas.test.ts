import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methods } from '../../packages/core/src/calculation/methods/index.generated.ts';
import * as statistics from '../../packages/core/src/statistics/index.ts';
import { methodFormulas, statisticFormulas } from '../../scripts/generate/formulas.ts';
import { root } from '../harness/example.ts';

describe('the formulas of the reference pages', () => {
  it('are there for every calculation method, and for nothing else', () => {
    expect(Object.keys(methodFormulas).sort()).toEqual(methods.map(({ id }) => id).sort());
  });

  it('are those of functions that have a page', () => {
    const folder = join(root, 'docs/reference/statistics');
    const paged = readdirSync(folder).map(
      (name) => /^# (\w+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1],
    );
    expect(Object.keys(statisticFormulas).filter((name) => !paged.includes(name))).toEqual([]);
  });

  it('give what the code gives, for the formulas that a reader can check with a pocket calculator', () => {
    const { z } = statistics.ninetyFivePercent;
    const [x, n] = [12, 80];
    const root4 = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    expect(statistics.wilsonLimits(x, n, statistics.ninetyFivePercent)).toEqual({
      lower: expect.closeTo((2 * x + z * z - root4) / (2 * (n + z * z)), 12),
      upper: expect.closeTo((2 * x + z * z + root4) / (2 * (n + z * z)), 12),
    });
    expect(statistics.byarLimits(x, statistics.ninetyFivePercent)).toEqual({
      lower: expect.closeTo(x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3, 12),
      upper: expect.closeTo((x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * Math.sqrt(x + 1))) ** 3, 12),
    });
  });
});
