import { describe, expect, it } from 'vitest';
import {
  council,
  count,
  type Question,
  reasonOf,
  resultOf,
  year,
} from '../../../../../tests/harness/asked-result.ts';
import { known } from '../../../../../tests/harness/linked.ts';
import type { Indicator } from '../../model/indicator.ts';

describe('what the data lack of a rate by age is the reason why there is none', () => {
  const byAge = (rows: string, more: Partial<Indicator> = {}): Question => ({
    csv: `council,year,age,a,b\n${rows}`,
    columns: { council, year, age: { role: 'age' }, a: count, b: count },
    indicator: {
      calculation: {
        method: 'directlyStandardisedRate',
        numerator: 'a',
        denominator: 'b',
        by: 'age',
        standardPopulation: 'european2013',
        per: 100_000,
      },
      ...more,
    },
  });

  it('ages that do not overlap', () => {
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,50+,6,30\n'))).toEqual([
      'calc/bands-overlap',
      'a: the ages 0-59 and 50+ overlap, so that people would be counted twice; leave one out in the query.',
    ]);
  });

  it('ages at all', () => {
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,old,6,30\n'))).toEqual([
      'calc/band-without-age',
      'a: "old" names no ages, so the standard population has no weight for it; leave its rows out in the query.',
    ]);
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,,6,30\n'))[1]).toMatch(
      /^a: an empty text names no ages/,
    );
  });

  it('the people of each age, and a column to split them by', () => {
    const measures = { a: 'sum(a) from data', b: 'sum(b) from data where age = "0-59"' };
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,60+,6,30\n', { measures }))).toEqual([
      'calc/bands-do-not-match',
      'b: the data do not have the band 60+, or not the same ages in it, which the others have.',
    ]);
    const plainly = reasonOf({
      indicator: { calculation: known(byAge('').indicator?.calculation) },
    });
    expect(plainly).toEqual([
      'calc/no-bands',
      'a: the dataset "data" has no column "age" of categories or ages to split by.',
    ]);
  });

  it('nothing, where narrow bands of people fill the wide ones of events', () => {
    const rows = [
      'events,0-59,60,0',
      'events,60+,40,0',
      'people,0-29,0,20',
      'people,30-59,0,40',
      'people,60+,0,50',
    ];
    const of = (people: string): Question => ({
      ...byAge('', {
        measures: {
          a: 'sum(a) from data where kind = "events"',
          b: `sum(b) from data where kind = "people" and age in (${people})`,
        },
      }),
      csv: `council,year,kind,age,a,b\n${rows.map((row) => `Fife,2019/20,${row}`).join('\n')}\n`,
      columns: { council, year, kind: { role: 'category' }, age: { role: 'age' }, a: count, b: count },
    });
    const { steps, reason } = resultOf(of('"0-29", "30-59", "60+"'));
    expect(reason).toBeUndefined();
    expect(
      steps
        .find(({ kind }) => kind === 'value')
        ?.table?.rows.map(({ label, cells }) => [label, ...cells.slice(0, 2)]),
    ).toEqual([
      ['0-59', 60, 60],
      ['60+', 40, 50],
    ]);
    expect(reasonOf(of('"0-29", "60+"'))).toEqual([
      'calc/bands-do-not-match',
      'a: the data do not have the band 0-29, or not the same ages in it, which the others have.',
    ]);
  });

  it('numbers that can be added', () => {
    const measures = { a: 'mean(a) from data', b: 'sum(b) from data' };
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\n', { measures }))).toEqual([
      'calc/not-a-count',
      'a: the bands are added up, and mean() gives numbers that cannot be; ask for sum() or count().',
    ]);
  });
});

describe('bands that are no ages', () => {
  const bySex = (rows: readonly string[]): Question => ({
    csv: `council,year,kind,sex,a,b\n${rows.map((row) => row.replace(',', ',2019/20,')).join('\n')}\n`,
    columns: { council, year, kind: { role: 'category' }, sex: { role: 'category' }, a: count, b: count },
    indicator: {
      measures: { a: 'sum(a) from data where kind = "events"', b: 'sum(b) from data where kind = "people"' },
      calculation: {
        method: 'indirectlyStandardisedRatio',
        numerator: 'a',
        denominator: 'b',
        by: 'sex',
        reference: 'Moray Council',
      },
    },
  });
  const moray = [
    'Moray,events,women,10,0',
    'Moray,events,men,40,0',
    'Moray,people,men,0,400',
    'Moray,people,women,0,1000',
    'Moray,people,,0,50',
  ];

  it('stand beside one another by their texts, in the order of these; a count without rows is 0', () => {
    const fife = [
      'Fife,events,women,4,0',
      'Fife,people,women,0,200',
      'Fife,people,men,0,50',
      'Fife,people,,0,5',
    ];
    const { value, steps } = resultOf(bySex([...fife, ...moray]));
    // Of 200 women 10 in 1,000 are expected, of 50 men 40 in 400: 2 and 5; of those whose sex is not known none.
    expect(value).toBeCloseTo((4 / 7) * 100, 10);
    const table = steps.find(({ kind }) => kind === 'value')?.table;
    expect(table?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['not known', 0, 5, 0, 0],
      ['men', 0, 50, 10_000, 5],
      ['women', 4, 200, 1000, 2],
    ]);
  });

  it('have a population each', () => {
    const fife = ['Fife,events,women,4,0', 'Fife,people,women,0,200', 'Fife,people,,0,5'];
    expect(reasonOf(bySex([...fife, ...moray]))).toEqual([
      'calc/bands-do-not-match',
      'b: the data do not have the band men, or not the same ages in it, which the others have.',
    ]);
  });
});

describe('a population that is counted anew in each quarter', () => {
  it('is split as in the quarter in which it is largest, whatever the order', () => {
    const quarter = { role: 'period', grain: 'financialQuarter' } as const;
    const people = [
      [100, 40],
      [150, 20],
      [130, 50],
      [90, 30],
    ];
    const rows = people.flatMap(([young, old], at) => [
      `Fife,2019/20 Q${at + 1},0-59,1,${young}`,
      `Fife,2019/20 Q${at + 1},60+,2,${old}`,
    ]);
    for (const order of [rows, rows.toReversed()]) {
      const { steps } = resultOf({
        csv: `council,quarter,age,a,b\n${order.join('\n')}\n`,
        columns: { council, quarter, age: { role: 'age' }, a: count, b: count },
        indicator: {
          aggregation: 'sumNumerators',
          calculation: {
            method: 'directlyStandardisedRate',
            numerator: 'a',
            denominator: 'b',
            by: 'age',
            standardPopulation: 'european2013',
            per: 100,
          },
        },
      });
      const table = steps.find(({ kind }) => kind === 'value')?.table;
      // The third quarter has 180 people; the events of all four are added.
      expect(table?.rows.map(({ label, cells }) => [label, ...cells.slice(0, 2)])).toEqual([
        ['0-59', 4, 130],
        ['60+', 8, 50],
      ]);
    }
  });
});
