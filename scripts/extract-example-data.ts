/**
 * Writes the data files of the examples, and one test fixture, from a folder of open data:
 *
 *     node scripts/extract-example-data.ts SHARED_FOLDER
 *
 * Only rows and columns that are used, under our own column names. NOTICE and the *.dataset.yaml files name the publishers.
 */
import { join } from 'node:path';
import { type BenchmarkArea, financialYear, readBenchmarking } from './extract/benchmarking.ts';
import { writeBrokenExample } from './extract/broken-example.ts';
import { cell } from './extract/cell.ts';
import { writeLocalReport } from './extract/local-report.ts';
import { readCsv } from './extract/read-csv.ts';
import { writeCsv } from './extract/write-csv.ts';

const repository = join(import.meta.dirname, '..');
const example = join(repository, 'examples/south-lanarkshire');
const scotland = 'S92000003';

const shared = process.argv[2];
if (shared === undefined) {
  console.error('Say where the open data are: node scripts/extract-example-data.ts SHARED_FOLDER');
  process.exitCode = 2;
} else {
  const areas = readBenchmarking(join(shared, 'data/val_lgbf_adult_social_care_num_den_wide.csv'));
  const councils = areas.filter((area) => area.code !== scotland);
  writeDelayedDischarges(shared);
  writePopulation(shared, councils);
  writeReadmissions(join(example, 'data/readmissions.csv'), areas, yearsFrom(2010, 2020));
  writeReadmissions(
    join(repository, 'examples/minimal/readmissions.csv'),
    areas.filter((area) => area.name === 'Falkirk'),
    yearsFrom(2015, 2020),
  );
  writeCareServices(areas);
  writeExperience(areas);
  writeLocalReport(shared, join(example, 'data/local-performance-report.csv'));
  writePublishedRates(shared);
  writeBrokenExample(join(repository, 'examples'));
}

/** All 110 months, all areas, with the totals and their parts, so that double counting can be shown. */
function writeDelayedDischarges(folder: string): void {
  const rows = readCsv(join(folder, 'data/val_dd_beddays_council_month_2016_2025.csv')).map((row) => [
    // The copy at hand has NA, R's mark for an empty cell, where Public Health Scotland has the area "Other".
    cell(row, 'ltla_code') === 'NA' ? 'Other' : cell(row, 'ltla_code'),
    cell(row, 'date').slice(0, 7),
    cell(row, 'age_group'),
    cell(row, 'delay_reason'),
    cell(row, 'num_delayed_bed_days'),
  ]);
  if (rows.length !== 34 * 110 * 3 * 5)
    throw new Error(`The bed-day file has ${rows.length} rows, not 56,100.`);
  writeCsv(
    join(example, 'data/delayed-discharge-bed-days.csv'),
    ['council', 'month', 'age_group', 'reason', 'bed_days'],
    rows,
  );
}

/** LGBF divides the bed days of 2016-17 by the mid-2016 population: its 2016-17 is our 2016. */
function writePopulation(folder: string, councils: readonly BenchmarkArea[]): void {
  const years = yearsFrom(2016, 2020);
  const heading = (year: number) => `MYE Population (75+) ${financialYear(year, '-')}`;
  agreeWithMidYear2020(folder, councils, heading(2020));
  writeCsv(
    join(example, 'data/mid-year-population-75plus.csv'),
    ['council', 'year', 'population'],
    councils.flatMap((area) => years.map((year) => [area.code, year, area.count(heading(year))])),
  );
  writeCsv(
    join(repository, 'tests/fixtures/wide/population-75plus-wide.csv'),
    ['Local Authority', ...years.map(heading)],
    councils.map((area) => [area.name, ...years.map((year) => area.count(heading(year)))]),
  );
}

function agreeWithMidYear2020(folder: string, councils: readonly BenchmarkArea[], heading: string): void {
  const people = new Map<string, number>();
  for (const row of readCsv(join(folder, 'data/pop_ca_mid2020_sya_sex_DERIVED.csv'))) {
    if (Number(cell(row, 'age')) < 75) continue;
    people.set(cell(row, 'CA'), (people.get(cell(row, 'CA')) ?? 0) + Number(cell(row, 'population')));
  }
  for (const area of councils) {
    if (people.get(area.code) === area.count(heading)) continue;
    throw new Error(
      `${area.name}: LGBF has ${area.count(heading)} people aged 75+ under "${heading}", the mid-2020 estimate ${people.get(area.code)}.`,
    );
  }
}

function writeReadmissions(path: string, areas: readonly BenchmarkArea[], years: readonly number[]): void {
  writeCsv(
    path,
    ['council', 'year', 'readmissions', 'discharges'],
    areas.flatMap((area) =>
      years.map((year) => [
        area.code,
        financialYear(year, '/'),
        area.count(
          `Number of readmissions to an acute hospital within 28 days of discharge ${financialYear(year, '-')}`,
        ),
        area.count(`Number of discharges ${financialYear(year, '-')}`),
      ]),
    ),
  );
}

function writeCareServices(areas: readonly BenchmarkArea[]): void {
  writeCsv(
    join(example, 'data/care-services-graded-good.csv'),
    ['council', 'year', 'percent'],
    areas.flatMap((area) =>
      yearsFrom(2011, 2020).map((year) => [
        area.code,
        financialYear(year, '/'),
        area.figure(`SW7 ${financialYear(year, '-')}`),
      ]),
    ),
  );
}

/** LGBF also has columns for 2020-21, when there was no survey; they are empty and must stay so. */
function writeExperience(areas: readonly BenchmarkArea[]): void {
  const indicators = { 'NI-2': 'SW4c', 'NI-3': 'SW4d', 'NI-7': 'SW4b', 'NI-8': 'SW4e' };
  const rows = Object.entries(indicators).flatMap(([indicator, column]) =>
    areas.flatMap((area) => {
      if (area.text(`${column} 2020-21`) !== '') throw new Error(`${column} has figures for 2020-21.`);
      return [2013, 2015, 2017, 2019].map((year) => [
        area.code,
        financialYear(year, '/'),
        indicator,
        area.figure(`${column} ${financialYear(year, '-')}`),
      ]);
    }),
  );
  writeCsv(
    join(example, 'data/health-and-care-experience.csv'),
    ['council', 'wave', 'indicator', 'percent_positive'],
    rows,
  );
}

/** Published rates of LGBF's SW08 (the same indicator as NI-19): only ever expected values of a test. */
function writePublishedRates(folder: string): void {
  writeCsv(
    join(example, 'published/lgbf-sw08.csv'),
    ['council', 'year', 'bed_days', 'population', 'rate'],
    readCsv(join(folder, 'data/golden_ni19_crosscheck_DERIVED.csv')).map((row) => [
      cell(row, 'CA'),
      cell(row, 'financial_year').replace('-', '/'),
      cell(row, 'lgbf_SW8_numerator'),
      cell(row, 'lgbf_SW8_denominator_pop75plus'),
      cell(row, 'lgbf_SW8_published_rate_per_1000'),
    ]),
  );
}

/** The whole years from one to another, both included. */
function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
