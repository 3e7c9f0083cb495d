import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import { cellState, type Table } from '../../data/table.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';
import type { Plan } from '../plans/plan.ts';
import { builtInEngine, type Engine } from './engine.ts';
import { selectRows } from './filter.ts';
import type { Gathered, GatheredRow } from './gathered.ts';
import { cubeOfGathered } from './gathered-cube.ts';

const csv = `council,month,age,n,low,high,reason
Fife,2019-04,0-59,1,0,2,x
Fife,2019-04,60+,2,1,3,y
Fife City,2019-04,60+,64,,,x
S12000047,2019-04,60+,4,3,5,y
Fife,2019-05,60+,,,,
Fife,2019-06,0-59,*,,,x
Moray,2019-04,60+,8,7,9,x
Moray,2019-04,60+,8,7,9,y
Moray,2019-05,0-59,16,15,17,
Moray,2019-06,60+,many,,,x
`;
const columns: Dataset['columns'] = {
  council: { role: 'area', level: 'council', ignore: ['Fife City'] },
  month: { role: 'period', grain: 'month' },
  age: { role: 'age' },
  n: { role: 'measure', suppressed: ['*'], lower: 'low', upper: 'high' },
  low: { role: 'measure' },
  high: { role: 'measure' },
  reason: { role: 'category' },
};
const data = datasetOf('data', csv, { columns });
const table = known(data.table);

/** The rows of the table as a database hands them over: each group by its texts, in the order of their first rows. */
function gather(plan: Plan, { columns: found, rowCount }: Table): Gathered {
  const mask = selectRows(plan.condition, table);
  const textOf = (name: string | undefined, row: number) => {
    const column = name === undefined ? undefined : found.get(name);
    return column === undefined || column.role === 'measure'
      ? ''
      : known(column.members[known(column.codes[row])]);
  };
  const measure = found.get(plan.column ?? '');
  const isNumber = measure?.role === 'measure';
  const holds = plan.function === 'median' || plan.function === 'countDistinct' || plan.function === 'value';
  const groups = new Map<string, GatheredRow>();
  for (let row = 0; row < rowCount; row++) {
    if (mask?.[row] === 0) continue;
    const [area, period, band] = [plan.areaColumn, plan.periodColumn, plan.byColumn].map((name) =>
      textOf(name, row),
    ) as [string, string, string];
    const value = isNumber ? known(measure.values[row]) : undefined;
    const member = measure === undefined || isNumber ? undefined : textOf(plan.column, row);
    const isEmptyText = member === '';
    const state = isNumber ? known(measure.states[row]) : isEmptyText ? cellState.missing : cellState.present;
    const isPresent = state === cellState.present;
    const key = [area, period, band, holds ? (member ?? value) : ''].join('|');
    const before = groups.get(key);
    const limit = (name: string) => {
      const column = found.get(name);
      const number = column?.role === 'measure' ? known(column.values[row]) : Number.NaN;
      return Number.isNaN(number) ? undefined : number;
    };
    const amount = isPresent ? (value ?? 1) : undefined;
    groups.set(key, {
      area,
      period,
      band,
      member,
      rows: (before?.rows ?? 0) + 1,
      present: (before?.present ?? 0) + (isPresent ? 1 : 0),
      missing: (before?.missing ?? 0) + (state === cellState.missing ? 1 : 0),
      suppressed: (before?.suppressed ?? 0) + (state === cellState.suppressed ? 1 : 0),
      unreadable: (before?.unreadable ?? 0) + (state === cellState.unreadable ? 1 : 0),
      sum: before?.sum === undefined ? amount : before.sum + (amount ?? 0),
      least: amount === undefined ? before?.least : Math.min(before?.least ?? amount, amount),
      most: amount === undefined ? before?.most : Math.max(before?.most ?? amount, amount),
      lower: limit('low') ?? before?.lower,
      upper: limit('high') ?? before?.upper,
      firstRow: before?.firstRow ?? row,
      lastRow: row,
    });
  }
  const membersOf = (name: string | undefined) => {
    const column = name === undefined ? undefined : found.get(name);
    return column === undefined || column.role === 'measure' ? undefined : column.members;
  };
  return {
    rows: [...groups.values()],
    areas: membersOf(plan.areaColumn),
    periods: membersOf(plan.periodColumn),
    file: table.file,
    lineOf: table.lineOf,
  };
}

const database: Engine = {
  cubeOf: (plan, dataset) => cubeOfGathered(plan, dataset.document.model, gather(plan, table)),
};

/** The same, handed over in no order. */
const unordered: Engine = {
  cubeOf: (plan, dataset) => {
    const gathered = gather(plan, table);
    return cubeOfGathered(plan, dataset.document.model, { ...gathered, rows: gathered.rows.toReversed() });
  },
};

const queries = [
  'sum(n) from data',
  'sum(n) from data where age = 60+',
  'mean(n) from data',
  'median(n) from data',
  'min(n) from data',
  'max(n) from data',
  'value(n) from data',
  'countDistinct(reason) from data',
  'countDistinct(n) from data',
];

function resultsBy(engine: Engine, indicator: Partial<Indicator>) {
  const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [indicator] }), engine);
  const areas = ['Fife', 'Moray', 'Falkirk', 'Scotland'].map((name) => known(findArea(name)));
  const periods = ['2019-04', '2019-05', '2019-06', '2019-07', '2019/20 Q1'].map(
    (text) => known(parsePeriod(text)).period,
  );
  return {
    areas: calculator.areasOf('asked'),
    periods: calculator.periodsOf('asked'),
    results: areas.flatMap((area) => periods.map((period) => calculator.result('asked', area, period))),
  };
}

describe('a cube of what a database gathered', () => {
  it.each(queries)(
    'gives the results of the built-in engine, with their working and their lines: %s',
    (query) => {
      const indicator: Partial<Indicator> = {
        id: 'asked',
        measures: { n: query },
        calculation: { method: 'formula', formula: 'n' },
      };
      const [ours, theirs] = [resultsBy(builtInEngine, indicator), resultsBy(database, indicator)];
      expect(ours.results.some(({ value }) => value !== undefined)).toBe(true);
      expect(theirs).toEqual(ours);
      expect(resultsBy(unordered, indicator)).toEqual(ours);
    },
  );

  it('gives the limits of a published estimate, and the bands of a rate by age', () => {
    const published: Partial<Indicator> = {
      id: 'asked',
      measures: { n: 'value(n) from data where age = 60+' },
      calculation: { method: 'published', value: 'n' },
    };
    expect(resultsBy(database, published)).toEqual(resultsBy(builtInEngine, published));
    const byAge: Partial<Indicator> = {
      id: 'asked',
      measures: { n: 'sum(n) from data', people: 'sum(high) from data' },
      calculation: {
        method: 'indirectlyStandardisedRatio',
        numerator: 'n',
        denominator: 'people',
        by: 'age',
        reference: 'Moray Council',
      },
    };
    expect(resultsBy(database, byAge)).toEqual(resultsBy(builtInEngine, byAge));
  });

  it('has no lines where the database knows none', () => {
    const unlined: Engine = {
      cubeOf: (plan, dataset) =>
        cubeOfGathered(plan, dataset.document.model, { ...gather(plan, table), lineOf: undefined }),
    };
    const indicator: Partial<Indicator> = {
      id: 'asked',
      measures: { n: 'sum(n) from data' },
      calculation: { method: 'formula', formula: 'n' },
    };
    const [first] = resultsBy(unlined, indicator).results;
    expect(first?.value).toBe(1 + 2 + 4);
    expect(first?.steps[0]?.rows).toBeUndefined();
  });
});
