import { createCalculator, findArea, type Indicator, parsePeriod } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';
import { columns, csvOf, firstCase, type Row, resultOf, standardised } from './harness/standardised.ts';

const dsr = firstCase('dsr');
const dsrRows = (area: string, council = 'Fife'): readonly Row[] =>
  dsr.inputs.area.flatMap((each, index) =>
    each === area
      ? [
          {
            council,
            age: dsr.inputs.ageband[index] ?? '',
            deaths: dsr.inputs.obs[index] ?? 0,
            people: dsr.inputs.pop[index] ?? 0,
          },
        ]
      : [],
  );
const fromR = (column: string, index = 0) => known(dsr.expected.columns[column]?.[index]);

describe('a directly standardised rate in a definition', () => {
  const result = resultOf(dsrRows('Area1'));

  it('is the rate and the interval of PHEindicatormethods', () => {
    expect(result.status).toBe('final');
    expect(result.value).toBeCloseTo(fromR('value'), 9);
    expect(result.lower).toBeCloseTo(fromR('lowercl'), 8);
    expect(result.upper).toBeCloseTo(fromR('uppercl'), 8);
    expect([result.numerator, result.denominator]).toEqual([fromR('total_count'), fromR('total_pop')]);
    expect(result.intervalMethod).toBe('Dobson');
  });

  it('shows each band with its events, population, rate, weight and what is expected', () => {
    const table = known(result.steps.find(({ kind }) => kind === 'value')?.table);
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Events',
      'Population',
      'Rate per 100,000',
      'Standard population',
      'Expected in it',
    ]);
    expect(table.rows).toHaveLength(19);
    expect(table.rows[18]).toEqual({
      label: '90+',
      cells: [97, 5624, (97 / 5624) * 100_000, 1000, (97 / 5624) * 1000],
    });
    expect(table.total.cells.slice(0, 2)).toEqual([647, 815856]);
    expect(((table.total.cells[4] ?? 0) / 100_000) * 100_000).toBeCloseTo(fromR('value'), 9);
    expect(known(result.steps[0]).rows).toMatchObject({
      file: 'data/data.csv',
      count: 19,
      firstLine: 2,
      lastLine: 20,
    });
  });

  it('of two councils adds their events and populations band by band first', () => {
    const both = [...dsrRows('Area1', 'Stirling'), ...dsrRows('Area2', 'Clackmannanshire')];
    const added = dsrRows('Area1').map((row, index) => {
      const other = known(dsrRows('Area2')[index]);
      return {
        ...row,
        deaths: Number(row.deaths) + Number(other.deaths),
        people: Number(row.people) + Number(other.people),
      };
    });
    const partnership = resultOf(both, standardised, 'S37000005');
    expect(partnership.value).toBeCloseTo(known(resultOf(added).value), 10);
    expect(partnership.value).not.toBeCloseTo((fromR('value') + fromR('value', 1)) / 2, 1);
  });

  it('takes single years of age and five-year bands together, in the bands of the standard population', () => {
    const split = dsrRows('Area1').flatMap((row): Row[] =>
      row.age === '0-4'
        ? [0, 1, 2, 3, 4].map((age) => ({
            ...row,
            age: String(age),
            deaths: age === 2 ? row.deaths : 0,
            people: Number(row.people) / 5,
          }))
        : [row],
    );
    expect(resultOf(split).value).toBeCloseTo(fromR('value'), 10);
  });

  it('weighs single years of age by the band of five that they lie in, whatever their sizes', () => {
    const years = [
      { age: '20', deaths: 10, people: 1000 },
      { age: '21', deaths: 2, people: 4000 },
      { age: '22', deaths: 0, people: 1000 },
      { age: '23', deaths: 0, people: 1000 },
      { age: '24', deaths: 0, people: 1000 },
    ];
    expect(resultOf(years).value).toBeCloseTo((12 / 8000) * 100_000, 9);
  });

  it('gives ages from 16 on the 4,400 of 5,500 that the years from 16 to 19 have', () => {
    const adults = [
      { age: '16-19', deaths: 6, people: 1000 },
      { age: '20-24', deaths: 12, people: 2000 },
    ];
    expect(resultOf(adults).value).toBeCloseTo(((0.006 * 4400 + 0.006 * 6000) / 10400) * 100_000, 9);
  });

  it('counts a band without rows of events as none, where its population is there', () => {
    const events = datasetOf('events', csvOf([{ age: '20-24', deaths: 12, people: 0 }]), { columns });
    const people = datasetOf(
      'people',
      'council,year,age,people\nFife,2019,20-24,2000\nFife,2019,25-29,2000\n',
      {
        columns: {
          council: { role: 'area', level: 'council' },
          year: { role: 'period', grain: 'calendarYear' },
          age: { role: 'age' },
          people: { role: 'measure' },
        },
      },
    );
    const indicator: Partial<Indicator> = {
      ...standardised,
      measures: {
        deaths: 'sum(deaths) from events',
        people: { query: 'sum(people) from people', by: 'age' },
      },
    };
    const calculator = createCalculator(workspaceOf({ datasets: [events, people], indicators: [indicator] }));
    const found = calculator.result(
      'made-up',
      known(findArea('S12000047')),
      known(parsePeriod('2019')).period,
    );
    expect(found.value).toBeCloseTo((0.006 / 2) * 100_000, 9);
  });

  const one = { age: '20-24', deaths: 12, people: 2000 };
  it.each<[string, string, readonly Row[], Partial<Indicator>]>([
    ['too few events', 'calc/too-few', [{ ...one, deaths: 9 }], standardised],
    ['a text that is no age', 'calc/band-without-age', [one, { ...one, age: 'Not known' }], standardised],
    ['ages that overlap', 'calc/bands-overlap', [one, { ...one, age: '18+' }], standardised],
    [
      'a column that is not there',
      'calc/no-bands',
      [one],
      { ...standardised, calculation: { ...known(standardised.calculation), by: 'nothing' } as never },
    ],
    [
      'numbers that cannot be added',
      'calc/not-a-count',
      [one],
      { ...standardised, measures: { deaths: 'mean(deaths) from data', people: 'sum(people) from data' } },
    ],
  ])('has no value for %s', (_, code, rows, indicator) => {
    const { status, reason, value, lower, upper } = resultOf(rows, indicator);
    expect({ status, code: reason?.code, value, lower, upper }).toEqual({
      status: 'missing',
      code,
      value: undefined,
      lower: undefined,
      upper: undefined,
    });
  });

  it('has a value for few events by the choices of ScotPHO', () => {
    const indicator = {
      ...standardised,
      calculation: { ...known(standardised.calculation), convention: 'scotpho' } as never,
    };
    expect(resultOf([{ ...one, deaths: 9 }], indicator).value).toBeCloseTo(450, 10);
  });
});
