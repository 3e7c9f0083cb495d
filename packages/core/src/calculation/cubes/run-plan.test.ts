import { describe, expect, it } from 'vitest';
import { datasetOf, known } from '../../../../../tests/harness/linked.ts';
import { periodKey } from '../../periods/period-key.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { compilePlan } from '../plans/compile-plan.ts';
import { planKey } from '../plans/plan-key.ts';
import { selectRows } from './filter.ts';
import { runPlan } from './run-plan.ts';

const csv = `council,month,age,reason,days,code
Fife,2019-04,0,All,1,01
Fife,2019-04,74,Health,2,1
Fife,2019-05,75,Social,4,2
Fife,2019-06,90+,,8,10
Moray,2019-06,75,All,,3
Moray,2019-06,80,All,*,4
Other,2019-06,80,All,64,5
Scotland,2020-01,80,All,128,6
`;
const dataset = datasetOf('made-up', csv, {
  columns: {
    council: { role: 'area', level: 'council', ignore: ['Other'] },
    month: { role: 'period', grain: 'month' },
    age: { role: 'age' },
    reason: { role: 'category' },
    days: { role: 'measure', suppressed: ['*'] },
    code: { role: 'category' },
    note: { role: 'ignored' },
  },
});
const table = known(dataset.table);

function plan(query: string) {
  return compilePlan(parseQuery(query).query, dataset);
}

/** The first column of the rows that a condition selects, as their positions. */
function rowsWhere(condition: string): readonly number[] {
  const mask = known(selectRows(plan(`count() from made-up where ${condition}`)?.condition, table));
  return [...mask].flatMap((isSelected, row) => (isSelected ? [row] : []));
}

describe('a condition', () => {
  it.each([
    ['an age at or above a year', 'age >= 75', [2, 3, 4, 5, 6, 7]],
    ['an age below a year', 'age < 75', [0, 1]],
    ['an age inside an open band', 'age = 75+', [2, 3, 4, 5, 6, 7]],
    ['an age inside a band', 'age = 18-74', [1]],
    ['ages between two, both included', 'age between 74 and 75', [1, 2, 4]],
    ['an open band is not below an age that it passes', 'age <= 95', [0, 1, 2, 4, 5, 6, 7]],
    ['a period inside a financial year', 'month = 2019/20', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['a bare year as a year', 'month = 2020', [7]],
    ['periods after another', 'month > 2019/20 Q1', [7]],
    ['periods up to the end of another', 'month <= 2019-05', [0, 1, 2]],
    ['an area by its name', 'council = "Fife"', [0, 1, 2, 3]],
    ['an area by a code that it had before', 'council = "S12000015"', [0, 1, 2, 3]],
    ['a text that is no area, as it stands', 'council = "Other"', [6]],
    ['a member of a category', 'reason = "All"', [0, 4, 5, 6, 7]],
    ['any of several members', 'reason in ("Health", "Social")', [1, 2]],
    ['members that are not one', 'reason != "All"', [1, 2, 3]],
    ['an empty text as missing', 'reason is missing', [3]],
    ['an empty cell of numbers as missing', 'days is missing', [4]],
    ['numbers, never where there is none', 'days > 2', [2, 3, 6, 7]],
    ['a number in a category as its text', 'code = 1', [1]],
    ['numbers from one on, that included', 'days >= 4', [2, 3, 6, 7]],
    ['numbers below another', 'days < 4', [0, 1]],
    ['numbers up to one, that included', 'days <= 4', [0, 1, 2]],
    ['a number', 'days = 4', [2]],
    ['numbers that are not one, never where there is none', 'days != 4', [0, 1, 3, 6, 7]],
    ['numbers between two, both included', 'days between 2 and 8', [1, 2, 3]],
    ['any of several numbers', 'days in (1, 8)', [0, 3]],
    ['texts in their order', 'code >= 4', [3, 5, 6, 7]],
    ['no text at all beside a number, and none that is empty', 'reason >= 0', []],
    ['texts behind another, in their order', 'reason > "All"', [1, 2]],
    ['periods before another', 'month < 2019-05', [0, 1]],
    ['periods from another on', 'month >= 2019-06', [3, 4, 5, 6, 7]],
    ['periods between two, both included', 'month between 2019-05 and 2019-06', [2, 3, 4, 5, 6]],
    ['periods that are not in another', 'month != 2019', [7]],
    ['ages above another', 'age > 75', [3, 5, 6, 7]],
    ['ages that are not inside a band', 'age != 75+', [0, 1]],
    ['an area that is not one', 'council != "Fife"', [4, 5, 6, 7]],
    ['both of two conditions', 'reason = "All" and age >= 80', [5, 6, 7]],
    ['either of two conditions', 'reason = "Health" or reason = "Social"', [1, 2]],
    ['the contrary', 'not (reason = "All" or age = 75)', [1, 3]],
  ])('selects %s: %s', (_, condition, rows) => {
    expect(rowsWhere(condition)).toEqual(rows);
  });
});

describe('a member that is no age and no period', () => {
  const odd = datasetOf('odd', 'age,month\n0-59,2019-04\nold,soon\n60+,2019-05\n', {
    columns: { age: { role: 'age' }, month: { role: 'period', grain: 'month' } },
  });
  const rows = (condition: string) => {
    const { query } = parseQuery(`count() from odd where ${condition}`);
    const mask = known(selectRows(compilePlan(query, odd)?.condition, known(odd.table)));
    return [...mask].flatMap((isSelected, row) => (isSelected ? [row] : []));
  };

  it('is unlike every one, and neither before nor after one', () => {
    expect(rows('age != 0-59')).toEqual([1, 2]);
    expect(rows('age = 0-59')).toEqual([0]);
    expect(rows('age >= 0')).toEqual([0, 2]);
    expect(rows('age <= 200')).toEqual([0]);
    expect(rows('month != 2019-04')).toEqual([1, 2]);
    expect(rows('month >= 2019-04')).toEqual([0, 2]);
    expect(rows('month <= 2019-05')).toEqual([0, 2]);
  });
});

describe('a plan', () => {
  it('is not made of a query that names an unknown column or adds up names', () => {
    expect([
      plan('sum(hours) from made-up'),
      plan('sum(reason) from made-up'),
      plan('sum(days) from made-up where colour = "red"'),
      plan('sum() from made-up'),
      plan('sum(note) from made-up'),
      plan('countDistinct(note) from made-up'),
      plan('countDistinct(hours) from made-up'),
      plan('sum(days) from made-up where note = "x"'),
      plan('sum(days) from made-up where not colour = "red"'),
      plan('sum(days) from made-up where age > 5 and colour = "red"'),
      compilePlan(parseQuery('sum(days) from made-up').query, dataset, 'days'),
      compilePlan(parseQuery('sum(days) from made-up').query, dataset, 'colour'),
    ]).toEqual(Array.from({ length: 12 }, () => undefined));
  });

  it('has a key of its own for each other question', () => {
    const conditions = [
      'age > 75',
      'age >= 75',
      'age between 18 and 75',
      'age between 19 and 75',
      'days > 75',
      'reason is missing',
      'code is missing',
      'not (reason is missing)',
      'reason in ("All", "Health")',
      'reason in ("All", "Social")',
      'reason = "All" and code = 1',
      'reason = "All" or code = 1',
    ];
    const keys = conditions.map((condition) =>
      planKey(known(plan(`sum(days) from made-up where ${condition}`))),
    );
    expect(new Set(keys).size).toBe(conditions.length);
    const others = ['sum(days) from made-up', 'max(days) from made-up', 'count() from made-up'];
    expect(new Set(others.map((query) => planKey(known(plan(query))))).size).toBe(3);
  });

  it('counts anything that is there, and takes the limits of an estimate along with its value only', () => {
    expect(plan('count() from made-up')).toMatchObject({ function: 'count', column: undefined });
    expect(plan('countDistinct(month) from made-up')).toMatchObject({ column: 'month', limits: undefined });
    const columns = {
      share: { role: 'measure', lower: 'low', upper: 'high' },
      half: { role: 'measure', lower: 'low' },
      lost: { role: 'measure', lower: 'low', upper: 'nowhere' },
      low: { role: 'measure' },
      high: { role: 'measure' },
    } as const;
    const estimates = datasetOf('estimates', 'share,half,lost,low,high\n', { columns });
    const limits = (query: string) => compilePlan(parseQuery(query).query, estimates)?.limits;
    expect(limits('value(share) from estimates')).toEqual({ lower: 'low', upper: 'high' });
    expect(limits('sum(share) from estimates')).toBeUndefined();
    expect(limits('value(half) from estimates')).toBeUndefined();
    expect(limits('value(lost) from estimates')).toBeUndefined();
  });

  it('has one key whatever the order of its conditions and members', () => {
    const first = plan('sum(days) from made-up where age >= 75 and reason in ("Health", "Social")');
    const second = plan('sum(days) from made-up where reason in ("Social", "Health") and age >= 75');
    expect(planKey(known(first))).toBe(planKey(known(second)));
    expect(planKey(known(first))).not.toBe(
      planKey(known(plan('sum(days) from made-up where age > 75 and reason in ("Health", "Social")'))),
    );
  });
});

describe('an engine', () => {
  const cube = runPlan(known(plan('sum(days) from made-up')), table);
  const group = (area: string, month: string) => {
    const at = cube.groupOf(area, `month ${month}`);
    if (at === undefined) return undefined;
    const { rows, sums, present, missing, suppressed } = cube.groups;
    return [rows[at], sums[at], present[at], missing[at], suppressed[at]];
  };

  it('adds the numbers of each area and period and counts what has none', () => {
    expect(group('S12000047', '2019-04')).toEqual([2, 3, 2, 0, 0]);
    expect(group('S12000020', '2019-06')).toEqual([2, 0, 0, 1, 1]);
    expect(group('S12000047', '2020-01')).toBeUndefined();
  });

  it('keeps rows of other levels apart and counts rows without an area by period', () => {
    expect(group('S92000003', '2020-01')).toEqual([1, 128, 1, 0, 0]);
    expect([cube.rowsWithoutArea('month 2019-06'), cube.rowsWithoutArea('month 2019-04')]).toEqual([1, 0]);
  });

  it('gives the rows of a group in the order of the file', () => {
    expect([...cube.rowsOf(known(cube.groupOf('S12000047', 'month 2019-04')))]).toEqual([0, 1]);
  });

  it('has no number of a column that the file does not have', () => {
    const short = datasetOf('made-up', 'council,month\nFife,2019-04\n', dataset.document.model);
    const { groups } = runPlan(known(plan('sum(days) from made-up')), known(short.table));
    expect([groups.rows[0], groups.present[0], groups.missing[0], groups.sums[0]]).toEqual([1, 0, 1, 0]);
  });

  it('splits by a column that the file does not have into one part, with no name, where there are rows at all', () => {
    const bandsOf = (rows: string) => {
      const short = datasetOf('made-up', `council,month,days\n${rows}`, dataset.document.model);
      const split = known(compilePlan(parseQuery('sum(days) from made-up').query, short, 'reason'));
      const { bands, groupOf, groups } = runPlan(split, known(short.table));
      const at = groupOf('S12000047', 'month 2019-04', '');
      return [bands, at === undefined ? undefined : groups.sums[at]];
    };
    expect(bandsOf('Fife,2019-04,2\nFife,2019-04,3\n')).toEqual([[''], 5]);
    expect(bandsOf('')).toEqual([[], undefined]);
  });

  it('knows the bands of the rows that it found, in the order in which they stand in the file', () => {
    const bandsOf = (query: string) =>
      runPlan(known(compilePlan(parseQuery(query).query, dataset, 'age')), table).bands;
    expect(bandsOf('sum(days) from made-up where age >= 75')).toEqual(['75', '90+', '80']);
    expect(bandsOf('sum(days) from made-up where council = "Fife"')).toEqual(['0', '74', '75', '90+']);
  });

  it('of data without areas and periods has neither, and one group of all rows', () => {
    const bare = datasetOf('bare', 'n\n2\n3\n', { columns: { n: { role: 'measure' } } });
    const all = runPlan(known(compilePlan(parseQuery('sum(n) from bare').query, bare)), known(bare.table));
    expect([all.areas, all.periods, all.bands]).toEqual([[], [], []]);
    expect([all.groups.count, all.groups.sums[known(all.groupOf('', ''))]]).toEqual([1, 5]);
  });

  it('finds its groups also where there are more places than it keeps a list of: above four million', () => {
    const firstDay = Date.UTC(2015, 0, 1);
    const rows = Array.from({ length: 2001 }, (_, at) => {
      const day = new Date(firstDay + at * 86_400_000).toISOString().slice(0, 10);
      return `${day},k${at},${at}`;
    });
    const wide = datasetOf('wide', `day,kind,n\n${[...rows, '2015-01-04,k3,1000'].join('\n')}\n`, {
      columns: {
        day: { role: 'period', grain: 'snapshot' },
        kind: { role: 'category' },
        n: { role: 'measure' },
      },
    });
    const split = known(compilePlan(parseQuery('sum(n) from wide').query, wide, 'kind'));
    const { groups, groupOf, periods } = runPlan(split, known(wide.table));
    expect(groups.count).toBe(2001);
    const sumOf = (at: number, kind: string) => {
      const group = groupOf('', periodKey(known(periods[at])), kind);
      return group === undefined ? undefined : groups.sums[group];
    };
    expect([sumOf(3, 'k3'), sumOf(2000, 'k2000'), sumOf(3, 'k4')]).toEqual([1003, 2000, undefined]);
  });

  it('does not drift when it adds many small numbers to a large one', () => {
    const rows = ['1e16', ...Array.from({ length: 1000 }, () => '1')].map((days) => `Fife,2019-04,${days}`);
    const drift = datasetOf('drift', `council,month,days\n${rows.join('\n')}\n`, {
      columns: {
        council: { role: 'area', level: 'council' },
        month: { role: 'period', grain: 'month' },
        days: { role: 'measure' },
      },
    });
    const total = runPlan(
      known(compilePlan(parseQuery('sum(days) from drift').query, drift)),
      known(drift.table),
    );
    expect(total.groups.sums[0]).toBe(1e16 + 1000);
  });
});
