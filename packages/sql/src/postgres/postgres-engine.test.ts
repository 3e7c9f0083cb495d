import { builtInEngine, compilePlan, type LinkedDataset, type Plan, parseQuery } from '@ninefold/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { expectSame } from '../../../../tests/harness/engines/expect-same.ts';
import {
  csvOf,
  headings,
  hostileTexts,
  madeUpDataset,
  planArbitrary,
  rowArbitrary,
} from '../../../../tests/harness/engines/made-up-plans.ts';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import { storable } from '../dialect.ts';
import { postgres } from '../dialects/postgres.ts';
import { startPostgres } from '../testing/throw-away-postgres.ts';
import { createPostgresEngine } from './postgres-engine.ts';

const server = await startPostgres();
const reason = typeof server === 'string' ? server : '';
if (reason !== '') process.stderr.write(`\nNOT TESTED: SQL against a real PostgreSQL. ${reason}\n`);

describe.skipIf(reason !== '')(`PostgreSQL${reason === '' ? '' : ` (not tested: ${reason})`}`, () => {
  const { client, stop } = typeof server === 'string' ? { client: undefined, stop: async () => {} } : server;
  afterAll(stop);

  const write = async (rows: readonly (readonly string[])[]): Promise<LinkedDataset> => {
    const names = headings.map((name) => postgres.quoteName(name));
    await client?.query('DROP TABLE IF EXISTS "made-up"');
    await client?.query(
      `CREATE TABLE "made-up" (position serial, ${names.map((name) => `${name} text`).join(', ')})`,
    );
    for (const row of rows) {
      const places = row.map((_, index) => `$${index + 1}`).join(', ');
      await client?.query(`INSERT INTO "made-up" (${names.join(', ')}) VALUES (${places})`, [...row]);
    }
    return datasetOf('made-up', csvOf(rows), madeUpDataset);
  };
  const answers = (dataset: LinkedDataset, plans: readonly Plan[]) =>
    createPostgresEngine(known(client)).precompute(
      workspaceOf({ datasets: [dataset] }),
      new Map([[dataset, plans]]),
    );

  it.each(['on', 'off'])(
    'finds what the built-in engine finds, for any plan and rows, with standard_conforming_strings %s',
    async (setting) => {
      await client?.query(`SET standard_conforming_strings = ${setting}; SET escape_string_warning = off`);
      await fc.assert(
        fc.asyncProperty(
          fc.array(rowArbitrary, { maxLength: 30 }),
          fc.array(planArbitrary, { minLength: 1, maxLength: 6 }),
          async (rows, plans) => {
            const dataset = await write(rows);
            const answer = await answers(dataset, plans);
            expect([...answer.refused.values()]).toEqual([]);
            for (const plan of plans) {
              expectSame(known(answer.cubeOf(plan, dataset)), known(builtInEngine.cubeOf(plan, dataset)));
            }
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each(['on', 'off'])(
    'takes any text for itself, as a value and as a name, with standard_conforming_strings %s',
    async (setting) => {
      await client?.query(`SET standard_conforming_strings = ${setting}; SET escape_string_warning = off`);
      const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostileTexts));
      await fc.assert(
        fc.asyncProperty(anyText, fc.string({ unit: 'binary', maxLength: 12 }), async (value, name) => {
          const found = await client?.query(
            `SELECT ${postgres.quoteText(value)} AS ${postgres.quoteName(`n${name}`)}`,
          );
          expect(found?.rows).toEqual([{ [`n${storable(name)}`]: storable(value) }]);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('reads columns of numbers and dates as they would be written, and NULL as missing', async () => {
    await client?.query('CREATE TEMP TABLE typed (council text, day date, age integer, days numeric(10, 2))');
    await client?.query(`INSERT INTO typed VALUES ('Fife', '2020-03-31', 75, 1.50), ('Fife', '2020-03-31', 80, NULL),
      ('S12000015', '2020-03-31', 90, 1000), (NULL, '2020-03-31', 74, 5)`);
    const dataset = datasetOf(
      'typed',
      'council,day,age,days\nFife,2020-03-31,75,1.50\nFife,2020-03-31,80,\nS12000015,2020-03-31,90,1000.00\n,2020-03-31,74,5.00\n',
      {
        columns: {
          council: { role: 'area', level: 'council' },
          day: { role: 'period', grain: 'snapshot' },
          age: { role: 'age' },
          days: { role: 'measure' },
        },
      },
    );
    const plan = known(compilePlan(parseQuery('sum(days) from typed where age >= 75').query, dataset));
    const cube = known((await answers(dataset, [plan])).cubeOf(plan, dataset));
    expectSame(cube, known(builtInEngine.cubeOf(plan, dataset)));
    expect([cube.groups.sums[0], cube.groups.missing[0]]).toEqual([1001.5, 1]);
  });

  it('refuses a table that is not there, with the reason', async () => {
    const dataset = datasetOf('nowhere', 'a\n1\n', { columns: { a: { role: 'measure' } } });
    const plan = known(compilePlan(parseQuery('sum(a) from nowhere').query, dataset));
    expect((await answers(dataset, [plan])).refused.get(dataset)).toMatch(/^PostgreSQL says: .*nowhere/);
  });
});
