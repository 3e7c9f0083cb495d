import {
  builtInEngine,
  compilePlan,
  type Dataset,
  type LinkedDataset,
  type Plan,
  parseQuery,
} from '@ninefold/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../../../tests/harness/engines/cube-contents.ts';
import { expectSame } from '../../../../tests/harness/engines/expect-same.ts';
import {
  csvOf,
  madeUpDataset,
  planArbitrary,
  rowArbitrary,
} from '../../../../tests/harness/engines/made-up-plans.ts';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import { temporaryFiles } from '../testing/temporary-files.ts';
import { createDuckDbEngine, type DuckDbEngine } from './duckdb-engine.ts';

const file = temporaryFiles();
let path = '';
let engine: DuckDbEngine;
let quick: DuckDbEngine;

beforeAll(async () => {
  quick = await createDuckDbEngine({ fileOf: async () => path });
  engine = await createDuckDbEngine({ fileOf: async () => path, findLines: true });
});
afterAll(() => {
  quick.close();
  engine.close();
});

function write(csv: string, model: Partial<Dataset> = madeUpDataset, name = 'made-up.csv'): LinkedDataset {
  path = file(name, csv);
  return datasetOf('made-up', csv, model);
}

function answers(dataset: LinkedDataset, plans: readonly Plan[], asked = engine) {
  return asked.precompute(workspaceOf({ datasets: [dataset] }), new Map([[dataset, plans]]));
}

/** What the engines find for queries, after making sure that they agree. */
async function bothFind(dataset: LinkedDataset, ...queries: readonly string[]) {
  const plans = queries.map((query) => known(compilePlan(parseQuery(query).query, dataset)));
  const answer = await answers(dataset, plans);
  expect([...answer.refused.values()]).toEqual([]);
  return plans.map((plan) => {
    const cube = known(answer.cubeOf(plan, dataset));
    expectSame(cube, known(builtInEngine.cubeOf(plan, dataset)));
    return contentsOf(cube);
  });
}

describe('DuckDB', () => {
  it('finds what the built-in engine finds, for any plan and any rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowArbitrary, { maxLength: 40 }),
        fc.array(planArbitrary, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (rows, plans, findsLines) => {
          const dataset = write(csvOf(rows));
          const answer = await answers(dataset, plans, findsLines ? engine : quick);
          expect([...answer.refused.values()]).toEqual([]);
          for (const plan of plans) {
            expectSame(known(answer.cubeOf(plan, dataset)), known(builtInEngine.cubeOf(plan, dataset)));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  const columns = {
    council: { role: 'area', level: 'council' },
    year: { role: 'period', grain: 'financialYear' },
    days: { role: 'measure' },
  } as const;

  it('tells the lines of rows where each line is a row, and else none', async () => {
    const plain = 'council,year,days\nFife,2019/20,1\nMoray,2019/20,2\nFife,2019/20,"1,234"\n';
    const [first] = await bothFind(write(plain, { columns }), 'sum(days) from made-up');
    expect(first?.groups.map(({ value, lines }) => [value, lines])).toEqual([
      [2, [2, 2]],
      [1235, [1, 3]],
    ]);
    const [second] = await bothFind(
      write(plain.replace('Moray', '\nMoray'), { columns }),
      'sum(days) from made-up',
    );
    expect(second?.groups.map(({ value, lines }) => [value, lines])).toEqual([
      [2, undefined],
      [1235, undefined],
    ]);
  });

  it('leaves out rows of nothing but delimiters where nothing else does', async () => {
    const { council, days } = columns;
    const csv = '\n, \ncouncil,days\nFife,1\n,\n \t,\nFife,2\n\n';
    const [found] = await bothFind(write(csv, { columns: { council, days } }), 'count() from made-up');
    expect(found?.withoutArea).toEqual([0]);
    expect(found?.groups[0]?.rows).toBe(2);
  });

  it('makes rows of headings', async () => {
    const wide: Partial<Dataset> = {
      unpivot: [
        { prefix: "n'", names: 'year', values: 'days' },
        { prefix: 'p ', names: 'year', values: 'people' },
      ],
      columns: { ...columns, people: { role: 'measure' } },
    };
    const csv = 'council,n\'2018/19,n\'2019/20,p 2019/20,p 2020/21\nFife,1,*,30,40\nMoray,3,"1,000",5,\n';
    const found = await bothFind(
      write(csv, wide),
      'sum(days) from made-up where year > 2018/19',
      'sum(people) from made-up',
      'count() from made-up',
    );
    expect(found[0]?.groups.map(({ place, value, lines }) => [place, value, lines])).toEqual([
      ['S12000020 financialYear 2019/20', 1000, [2, 2]],
      ['S12000020 financialYear 2020/21', 0, [2, 2]],
      ['S12000047 financialYear 2019/20', 0, [1, 1]],
      ['S12000047 financialYear 2020/21', 0, [1, 1]],
    ]);
  });

  it.each([';', '\t', '|', "'"])('reads a file with %j between its cells', async (delimiter) => {
    const csv = [Object.keys(columns), ['Fife', '2019/20', '"1,500"']]
      .map((row) => row.join(delimiter))
      .join('\n');
    const [found] = await bothFind(write(csv, { columns, delimiter }), 'sum(days) from made-up');
    expect(found?.together).toBe(1500);
  });

  it.each(["it's.csv", 'a[1].csv', 'b*.csv', 'c?.csv', 'd;e --.csv', 'ü {x,y}.csv'])(
    'reads the file named %s and no other',
    async (name) => {
      file('a1.csv', 'not this one');
      file('bb.csv', 'nor this');
      const dataset = write('council,year,days\nFife,2019/20,7\n', { columns }, name);
      const [found] = await bothFind(dataset, 'sum(days) from made-up');
      expect(found?.together).toBe(7);
    },
  );

  it.each([
    [
      'a row with a cell too few',
      'council,year,days\nFife,2019/20\nFife,2019/20,2\n',
      /^DuckDB says: CSV Error on Line: 2/,
    ],
    [
      'text after a quotation mark',
      'council,year,days\n"Fife"x,2019/20,1\nFife,2019/20,2\n',
      /^DuckDB says: /,
    ],
    ['a zero byte', 'council,year,days\nFi\0fe,2019/20,1\n', /zero byte/],
    ['no headings', '', /^The file is empty/],
    [
      'several kinds of line end',
      'council,year,days\nFife,2019/20,1\r\nFife,2019/20,2\nFife,2019/20,2\r\n',
      /^DuckDB says: /,
    ],
  ])('refuses %s, with the reason, rather than guess', async (_, csv, reason) => {
    const dataset = write(csv, { columns });
    const plan: Plan = {
      dataset: 'made-up',
      function: 'sum',
      column: 'days',
      condition: undefined,
      areaColumn: 'council',
      periodColumn: 'year',
      byColumn: undefined,
      limits: undefined,
    };
    const answer = await answers(dataset, [plan]);
    expect(answer.refused.get(dataset)).toMatch(reason);
    expect(answer.cubeOf(plan, dataset)).toBeUndefined();
  });

  it('reads Parquet: texts as they are, numbers as they would be written, nothing as missing', async () => {
    path = file('data.parquet');
    await engine.writeParquet(path, [
      { name: 'council', kind: 'text', values: ['Fife', 'S12000015', 'Moray'] },
      { name: 'year', kind: 'text', values: ['2019/20', '2019-20', null] },
      { name: 'days', kind: 'number', values: [1.5, 1e21, null] },
    ]);
    const dataset = datasetOf(
      'made-up',
      'council,year,days\nFife,2019/20,1.5\nS12000015,2019-20,1e21\nMoray,,\n',
      {
        columns,
      },
    );
    const [sums] = await bothFind(
      dataset,
      'sum(days) from made-up where council != "Moray"',
      'count() from made-up',
    );
    expect(sums?.together).toBe(1e21);
  });
});
