import type { Given } from '../../../../packages/core/src/statistics/outcome.ts';
import { quantileGroups } from '../../../../packages/core/src/statistics/quantile-groups.ts';
import { givenColumn, numberOption, rowGroups, textColumn } from '../inputs.ts';
import type { Adapter, Answer, Cell, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 0,
  ignored: ['val', 'region', 'inv', 'nquantiles', 'groupvars', 'qinverted'],
  answer: (vector): Answer => {
    const values = givenColumn(vector, 'val');
    const quantile: Cell[] = values.map(() => undefined);
    const refusals: string[] = [];
    for (const { rows } of rowGroups(vector, 'val')) {
      const own = rows.map((row): Given => values[row] ?? 'missing');
      const first = isInverted(vector, rows[0] ?? 0) ? 'highest' : 'lowest';
      const outcome = quantileGroups(own, numberOption(vector, 'nquantiles', 10), { first });
      if (outcome.kind === 'absent') refusals.push(outcome.reason);
      else for (const [index, row] of rows.entries()) quantile[row] = outcome.groups[index];
    }
    const keys = (vector.inputs.groupBy ?? []) as readonly string[];
    const columns = Object.fromEntries(keys.map((key) => [key, textColumn(vector, key)]));
    return { columns: { ...columns, quantile }, refusals };
  },
};

function isInverted({ inputs, options }: VectorCase, row: number): boolean {
  if (options.inverttype !== 'field') return options.invert !== false;
  return (inputs[String(options.invert)] as readonly boolean[] | undefined)?.[row] !== false;
}
