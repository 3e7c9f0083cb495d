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
