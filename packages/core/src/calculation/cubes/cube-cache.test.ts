import { expect, it } from 'vitest';
import { datasetOf, known } from '../../../../../tests/harness/linked.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { compilePlan } from '../plans/compile-plan.ts';
import { cubeOf } from './cube-cache.ts';

it('of one table the 200 cubes that were asked for last are kept, whoever asks', () => {
  const data = datasetOf('data', 'council,n\nFife,1\n', {
    columns: { council: { role: 'area', level: 'council' }, n: { role: 'measure' } },
  });
  const asked = (least: number) =>
    cubeOf(
      known(compilePlan(parseQuery(`sum(n) from data where n >= ${least}`).query, data)),
      known(data.table),
    );
  const [first, second] = [asked(0), asked(1)];
  expect(asked(1)).toBe(second);
  expect(asked(0)).toBe(first);
  for (let least = 2; least <= 200; least++) asked(least);
  expect(asked(0)).toBe(first);
  expect(asked(1)).not.toBe(second);
});
