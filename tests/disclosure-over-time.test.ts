import {
  type Calculation,
  type Calculator,
  createCalculator,
  disclosedCalculator,
  findArea,
  findLeaks,
  type Indicator,
  type IndicatorResult,
  monthsOf,
  parsePeriod,
  periodKey,
  periodSums,
  type Workspace,
} from '@ninefold/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';

const councils = ['Fife', 'Moray', 'Highland'] as const;
type Rows = readonly (readonly [council: string, month: string, events: number])[];

/** Indicators over made-up monthly counts, printed where counts of 4 or fewer are not. */
function printed(rows: Rows, indicators: readonly Partial<Indicator>[]): Calculator {
  const csv = `council,month,events\n${rows.map((row) => `${row.join(',')}\n`).join('')}`;
  const data = datasetOf('data', csv, {
    columns: {
      council: { role: 'area', level: 'council' },
      month: { role: 'period', grain: 'month' },
      events: { role: 'measure' },
    },
  });
  const plain = workspaceOf({
    datasets: [data],
    indicators: indicators.map((indicator) => ({
      areas: ['council'],
      measures: { events: 'sum(events) from data' },
      ...indicator,
    })),
  });
  const workspace = {
    ...plain,
    partnership: { model: { disclosure: { suppressAtOrBelow: 4 } }, problems: [] },
  } as unknown as Workspace;
  return disclosedCalculator(workspace, createCalculator(workspace));
}

const events: Calculation = { method: 'formula', formula: 'events' };

function resultOf(calculator: Calculator, id: string, area: string, period: string): IndicatorResult {
  return calculator.result(id, known(findArea(area, 'council')), known(parsePeriod(period)).period);
}

/** The months from April 2023 with these counts in Fife. */
function inFife(counts: readonly number[]): Rows {
  return counts.map((count, at) => ['Fife', monthAfter(at), count]);
}

function monthAfter(at: number): string {
  return `2023-${String(at + 4).padStart(2, '0')}`;
}

function workingOf({ steps }: IndicatorResult): string {
  return JSON.stringify(steps);
}

describe('the parts of a sum', () => {
  const quarter = { id: 'quarters', period: { type: 'financialQuarter' }, calculation: events } as const;

  it('are not listed in the working where one of them is small, and the working says so', () => {
    // 20 + 3 + 7 = 30: the quarter is shown, its months are not.
    const result = resultOf(printed(inFife([20, 3, 7]), [quarter]), 'quarters', 'Fife', '2023/24 Q1');
    expect(result.value).toBe(30);
    expect(result.steps[0]).toMatchObject({
      expression: '30',
      parts: [],
      notes: ['What was added is not listed: in some area or period a part of it is 4 or fewer.'],
    });
    expect(workingOf(result)).not.toMatch(/"value":(3|7|20)\b/);
  });

  it('are not listed anywhere once one is small in any area or period', () => {
    const rows: Rows = [...inFife([20, 30, 7]), ['Moray', '2023-04', 3], ['Moray', '2023-05', 60]];
    const result = resultOf(printed(rows, [quarter]), 'quarters', 'Fife', '2023/24 Q1');
    expect([result.value, result.steps[0]?.parts]).toEqual([57, []]);
  });

  it('are listed where all are large', () => {
    const result = resultOf(printed(inFife([20, 30, 7]), [quarter]), 'quarters', 'Fife', '2023/24 Q1');
    expect(result.steps[0]?.expression).toBe('20 + 30 + 7 = 57');
    expect(result.steps[0]?.parts.map(({ value }) => value)).toEqual([20, 30, 7]);
  });
});

describe('what is worked out from another indicator', () => {
  const other = { id: 'other', period: { type: 'month' }, calculation: events } as const;
  const over = (calculation: Calculation) =>
    printed(inFife([20, 3, 40]), [
      other,
      { id: 'made', period: { type: 'month' }, measures: {}, calculation },
    ]);

  it('is not shown where that is not shown, nor is its working', () => {
    const made = over({ method: 'formula', formula: '[other] * 10' });
    const small = resultOf(made, 'made', 'Fife', '2023-05');
    expect(small).toMatchObject({ value: undefined, status: 'suppressed', steps: [], notes: [] });
    expect(small.reason?.code).toBe('calc/small-count');
    expect(resultOf(made, 'made', 'Fife', '2023-04').value).toBe(200);
  });

  it('is not shown where a change goes from or to what is not shown', () => {
    const made = over({ method: 'percentChange', formula: '[other]' });
    const statuses = ['2023-05', '2023-06'].map((month) => resultOf(made, 'made', 'Fife', month).status);
    expect(statuses).toEqual(['suppressed', 'suppressed']);
  });

  it('is not shown through a third indicator', () => {
    const chain = printed(inFife([20, 3]), [
      other,
      {
        id: 'second',
        period: { type: 'month' },
        measures: {},
        calculation: { method: 'formula', formula: '[other] + 0' },
      },
      {
        id: 'third',
        period: { type: 'month' },
        measures: {},
        calculation: { method: 'formula', formula: '[second] / 2' },
      },
    ]);
    expect(resultOf(chain, 'third', 'Fife', '2023-05').status).toBe('suppressed');
    expect(resultOf(chain, 'third', 'Fife', '2023-04').value).toBe(10);
  });

  it('ends where indicators need one another in a circle', () => {
    const circle = printed(inFife([20, 3]), [
      {
        id: 'a',
        period: { type: 'month' },
        measures: {},
        calculation: { method: 'formula', formula: '[b]' },
      },
      {
        id: 'b',
        period: { type: 'month' },
        measures: {},
        calculation: { method: 'formula', formula: '[a]' },
      },
    ]);
    expect(resultOf(circle, 'a', 'Fife', '2023-04').status).toBe('missing');
  });

  it('a formula over its own measures is not shown where a count in it is small', () => {
    const own = printed(inFife([20, 3]), [
      { ...other, calculation: { method: 'formula', formula: 'events * 2' } },
    ]);
    expect(resultOf(own, 'other', 'Fife', '2023-05')).toMatchObject({ status: 'suppressed', steps: [] });
  });
});

describe('counts over time', () => {
  it('a year to date is not shown where the next one less it is a small month', () => {
    // To April 20, to May 22: May is 2. The lower of the two goes.
    const toDate = printed(inFife([20, 2, 18]), [
      { id: 'to-date', period: { type: 'month' }, calculation: { method: 'yearToDate', value: 'events' } },
    ]);
    const values = [0, 1, 2].map((at) => resultOf(toDate, 'to-date', 'Fife', monthAfter(at)).value);
    expect(values).toEqual([undefined, 22, 40]);
  });

  it('rolling sums are shown where no small month follows from them', () => {
    // 20 + 3 = 23 and 3 + 40 = 43: they differ by 20, which is June less April.
    const rolling = printed(inFife([20, 3, 40]), [
      {
        id: 'rolling',
        period: { type: 'month' },
        calculation: { method: 'rollingSum', value: 'events', periods: 2 },
      },
    ]);
    const values = [1, 2].map((at) => resultOf(rolling, 'rolling', 'Fife', monthAfter(at)).value);
    expect(values).toEqual([23, 43]);
  });

  it('a month goes where its quarter less the others would give away a small one', () => {
    // Without a period type the indicator has months; the quarter is asked for beside them.
    const months = printed(inFife([20, 3, 40]), [{ id: 'months', calculation: events }]);
    expect(resultOf(months, 'months', 'Fife', '2023-04').value).toBe(20);
    expect(resultOf(months, 'months', 'Fife', '2023/24 Q1').status).toBe('suppressed');
  });

  it('a longer period is shown where no month in it has to go', () => {
    const months = printed(inFife([20, 13, 40]), [{ id: 'months', calculation: events }]);
    expect(resultOf(months, 'months', 'Fife', '2023/24 Q1').value).toBe(73);
  });

  it('nothing that is shown of all areas and periods gives a small count away', () => {
    const methods = fc.constantFrom<Calculation>(
      { method: 'yearToDate', value: 'events' },
      { method: 'rollingSum', value: 'events', periods: 3 },
      { method: 'ratio', numerator: 'events', denominator: 'events' },
    );
    const table = fc.array(fc.oneof(fc.nat(5), fc.nat(80)), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(table, methods, (counts, calculation) => {
        const rows = councils.flatMap((council, row) =>
          counts.slice(row * 6, row * 6 + 6).map((count, at) => [council, monthAfter(at), count] as const),
        );
        const calculator = printed(rows, [{ id: 'made-up', period: { type: 'month' }, calculation }]);
        for (const council of councils) {
          const area = known(findArea(council, 'council'));
          const cells = calculator.periodsOf('made-up').map((period, at) => {
            const { numerator, status } = calculator.result('made-up', area, period);
            const { first: own, last } = monthsOf(period);
            const first =
              calculation.method === 'yearToDate'
                ? own - at
                : calculation.method === 'rollingSum'
                  ? own - 2
                  : own;
            const count =
              status === 'suppressed' ? ('suppressed' as const) : (numerator ?? ('missing' as const));
            return { id: periodKey(period), label: '', months: { first, last }, count };
          });
          const months = rows.flatMap(([name, month, count]) => {
            const { period } = known(parsePeriod(month, 'month'));
            const id = `${month} alone`;
            const kind = count <= 4 ? ('suppressed' as const) : ('missing' as const);
            return name === council ? [{ id, label: month, months: monthsOf(period), count: kind }] : [];
          });
          const counts = [...cells, ...months];
          const { sums, between } = periodSums(counts);
          const unseen = between.map(({ id }) => ({ id, label: id, count: 'missing' as const }));
          expect(findLeaks({ counts: [...counts, ...unseen], sums })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
