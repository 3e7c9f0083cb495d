import { readFileSync } from 'node:fs';
import {
  createCalculator,
  type Dataset,
  findArea,
  type Indicator,
  type IndicatorResult,
  parsePeriod,
} from '@ninefold/core';
import { datasetOf, known, workspaceOf } from './linked.ts';

interface VectorCase {
  readonly inputs: {
    readonly area: readonly string[];
    readonly ageband: readonly string[];
    readonly obs: readonly number[];
    readonly pop: readonly number[];
    readonly reference: { readonly xref: readonly number[]; readonly nref: readonly number[] };
    readonly values: readonly number[];
  };
  readonly expected: { readonly columns: Readonly<Record<string, readonly number[]>> };
}

/** The first case of a file of numbers that R made. */
export function firstCase(name: string): VectorCase {
  const url = new URL(`../vectors/${name}.json`, import.meta.url);
  return known((JSON.parse(readFileSync(url, 'utf8')) as readonly VectorCase[])[0]);
}

/** The columns of deaths and people by area, year and age. */
export const columns: Dataset['columns'] = {
  council: { role: 'area', level: 'council' },
  year: { role: 'period', grain: 'calendarYear' },
  age_group: { role: 'category' },
  deaths: { role: 'measure' },
  people: { role: 'measure' },
};

/** A row of made-up data; for Fife in 2019 where it says nothing else. */
export interface Row {
  readonly council?: string;
  readonly year?: string;
  readonly age: string;
  readonly deaths: number | string;
  readonly people: number | string;
}

/** A CSV file of such rows. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ council = 'Fife', year = '2019', age, deaths, people }) =>
    [council, year, age, deaths, people].join(','),
  );
  return `council,year,age_group,deaths,people\n${lines.join('\n')}\n`;
}

/** The deaths of people, standardised by age. */
export const standardised: Partial<Indicator> = {
  id: 'made-up',
  period: { type: 'calendarYear' },
  measures: { deaths: 'sum(deaths) from data', people: 'sum(people) from data' },
  calculation: {
    method: 'directlyStandardisedRate',
    numerator: 'deaths',
    denominator: 'people',
    by: 'age_group',
    standardPopulation: 'european2013',
  },
};

/** What comes of such rows, for Fife in 2019 where nothing else is asked. */
export function resultOf(
  rows: readonly Row[],
  indicator: Partial<Indicator> = standardised,
  area = 'S12000047',
  period = '2019',
): IndicatorResult {
  const workspace = workspaceOf({
    datasets: [datasetOf('data', csvOf(rows), { columns })],
    indicators: [indicator],
  });
  return createCalculator(workspace).result(
    'made-up',
    known(findArea(area)),
    known(parsePeriod(period, indicator.period?.type)).period,
  );
}
