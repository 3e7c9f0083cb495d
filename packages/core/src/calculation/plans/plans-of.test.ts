import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { plansOf } from './plans-of.ts';

const data = datasetOf('data', 'council,age,n\nFife,60+,1\n', {
  columns: { council: { role: 'area', level: 'council' }, age: { role: 'age' }, n: { role: 'measure' } },
});

describe('the plans of a workspace', () => {
  it('are those that its measures ask of each dataset, each once, and split where a method splits', () => {
    const workspace = workspaceOf({
      datasets: [data],
      indicators: [
        { id: 'one', measures: { n: 'sum(n) from data', again: 'sum( n ) from data', none: {} } },
        {
          id: 'two',
          measures: { n: 'max(n) from data', lost: 'sum(n) from nowhere' },
          calculation: {
            method: 'directlyStandardisedRate',
            numerator: 'n',
            denominator: 'n',
            by: 'age',
            standardPopulation: 'european2013',
            per: 100,
          },
        },
      ],
    });
    const plans = known(plansOf(workspace).get(data));
    expect(plans.map((plan) => [plan.function, plan.column, plan.byColumn])).toEqual([
      ['sum', 'n', undefined],
      ['max', 'n', undefined],
      ['max', 'n', 'age'],
    ]);
    expect(plansOf(workspace).size).toBe(1);
  });
});
