import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, draftDataset, kindOfFile, namesOfDataset } from '@ninefold/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFolder, readFolder } from '../harness/example.ts';
import { checkFiles, type Files } from '../harness/small-workspace.ts';

/** The dataset that is drafted for a file, and what the check says of it. */
async function draft(csv: string, path: string) {
  const names = namesOfDataset(path, undefined);
  const drafted = draftDataset(new TextEncoder().encode(csv), names);
  if (typeof drafted === 'string') throw new Error(drafted);
  const files: Files = { [path]: csv, [names.file]: drafted.text };
  const problems = (await checkFiles(files)).filter(({ file }) => file === names.file || file === path);
  return { ...drafted, said: parse(drafted.text) as Dataset, problems };
}

const south = exampleFolder('south-lanarkshire');
const examples = [...readFolder(south).keys()].filter(
  (path) => path.startsWith('datasets/') && kindOfFile(path) === 'dataset',
);

/** What only a person can know. */
function withoutKnowledge({ columns = {}, ...dataset }: Dataset) {
  const { title: _, description: __, source: ___, caveats: ____, ...rest } = dataset;
  const bare = Object.entries(columns).map(([name, column]) => {
    const { description, title, ...kept } = column;
    const { unit, minimum, maximum, members, ...plain } = kept as Record<string, unknown>;
    return [name, plain];
  });
  return { ...rest, columns: Object.fromEntries(bare) };
}

describe('a dataset drafted from a file', () => {
  it.each(examples)('agrees with the one written by hand: %s', async (path) => {
    const written = parse(readFileSync(join(south, path), 'utf8')) as Dataset;
    const csv = readFileSync(join(south, 'datasets', written.path ?? ''), 'utf8');
    const { said, problems } = await draft(csv, (written.path ?? '').replace('../', ''));
    expect(withoutKnowledge({ ...said, id: written.id })).toEqual(withoutKnowledge(written));
    expect(problems).toEqual([]);
  });

  const shared = join(import.meta.dirname, '../../../shared/data');
  const real = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.csv')) : [];
  it.skipIf(real.length === 0)(
    'of any real file, checks without an error but for what the file itself lacks (skipped where ../shared/data is not there)',
    async () => {
      for (const name of real) {
        const { problems, notes } = await draft(readFileSync(join(shared, name), 'utf8'), `data/${name}`);
        const lacksPeriods = notes.some((note) => /^No column was found that holds .*periods/.test(note));
        const codes = [...new Set(problems.map(({ code }) => code))];
        expect([name, codes]).toEqual([name, lacksPeriods ? ['rule/dataset-incomplete'] : []]);
      }
    },
    60_000,
  );

  it('finds a semicolon between cells, signs for what is not shown, and what is not known', async () => {
    const { said, problems } = await draft(
      'Council Area;Month;Beds;Days\nFife;Jun 2023;*;4\nFife;Jul 2023;12;..\nHighland;Jun 2023;7;-\nHighland;Jul 2023;;1\n',
      'data/beds.csv',
    );
    expect(said).toMatchObject({
      id: 'beds',
      delimiter: ';',
      columns: {
        council_area: { role: 'area', level: 'council', header: 'Council Area' },
        Month: { role: 'period', grain: 'month' },
        Beds: { role: 'measure', suppressed: ['*'], minimum: 0 },
        Days: { role: 'measure', missingValues: ['', '..'], suppressed: ['-'], minimum: 0 },
      },
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['S37000028', 'partnership'],
    ['S12000029', 'council'],
    ['S08000032', 'board'],
    ['S92000003', 'scotland'],
    ['NHS Lanarkshire', 'board'],
  ])('knows the level of the area %s: %s', async (area, level) => {
    const { said } = await draft(`area,year,n\n${area},2022,1\n${area},2023,2\n`, 'data/a.csv');
    expect(said.columns?.area).toMatchObject({ role: 'area', level });
  });

  it.each([
    ['year', ['2022/23', '2023/24'], 'financialYear'],
    ['Year', ['2022', '2023'], 'calendarYear'],
    ['date', ['2023-06', '2023-07'], 'month'],
    ['date', ['2023-06-01', '2023-07-01'], 'month'],
    ['WeekEnding', ['20200105', '20200112'], 'snapshot'],
    ['quarter', ['2022/23 Q1', '2022/23 Q2'], 'financialQuarter'],
    ['quarter', ['2022 Q1', '2022 Q2'], 'calendarQuarter'],
    ['wave', ['2021/22', '2023/24'], 'surveyWave'],
  ])('reads periods in a column "%s" of %j by %s', async (heading, periods, grain) => {
    const rows = periods.map((period, index) => `Fife,${period},${index}`);
    const { said } = await draft(`council,${heading},n\n${rows.join('\n')}\n`, 'data/a.csv');
    expect(said.columns?.[heading]).toEqual({ role: 'period', grain });
  });

  it('takes numbers for years only where the heading says so', async () => {
    const { said } = await draft('council,month,beds\nFife,2023-06,2011\nFife,2023-07,2012\n', 'data/a.csv');
    expect(said.columns?.beds).toMatchObject({ role: 'measure' });
  });

  const sexes = (all: number) =>
    `council,year,sex,n\nFife,2022,All,${all}\nFife,2022,Female,4\nFife,2022,Male,3\nFife,2023,All,9\nFife,2023,Female,4\nFife,2023,Male,5\n`;

  it('says that a member is a total where its name says so and its figures prove it', async () => {
    const { said, text } = await draft(sexes(7), 'data/a.csv');
    expect(said.columns?.sex).toEqual({ role: 'category', totals: { All: '*' } });
    expect(text).toContain('# Proved by the figures: in 2 places the parts add up to "All".\n  sex:');
  });

  it('leaves a total that its figures do not bear out to a person', async () => {
    const { said, notes } = await draft(sexes(8), 'data/a.csv');
    expect(said.columns?.sex).toEqual({ role: 'category' });
    expect(notes).toEqual([
      '"All" in "sex" has the name of a total, but the other members add up to it in only 1 of 2 places. If it is one, say so under `totals`, or a query may count it twice.',
    ]);
  });

  it('needs more than one sum for a member without the name of a total', async () => {
    const { said } = await draft(
      'council,year,kind,n\nFife,2022,a,7\nFife,2022,b,4\nFife,2022,c,3\n',
      'data/a.csv',
    );
    expect(said.columns?.kind).toEqual({ role: 'category' });
  });

  it('makes rows of a wide file of years', async () => {
    const { said, problems } = await draft(
      'council,Rate 2020-21,Rate 2021-22,Rate 2022-23\nFife,1,2,3\nHighland,4,5,6\n',
      'data/a.csv',
    );
    expect(said).toMatchObject({
      unpivot: [{ prefix: 'Rate ', names: 'period', values: 'rate' }],
      columns: { period: { role: 'period', grain: 'financialYear' }, rate: { role: 'measure' } },
    });
    expect(problems).toEqual([]);
  });

  it('takes whole numbers without which rows cannot be told apart for a category', async () => {
    const { said, problems } = await draft(
      'council,year,quintile,n\nFife,2022,1,40\nFife,2022,2,41\nFife,2023,1,42\nFife,2023,2,43\n',
      'data/a.csv',
    );
    expect(said.columns?.quintile).toEqual({ role: 'category' });
    expect(problems).toEqual([]);
  });

  it('does not read a decimal comma, and says so', async () => {
    const { said, text } = await draft('council;year;rate\nFife;2022;1,5\nFife;2023;2,25\n', 'data/a.csv');
    expect(said.columns?.rate).toEqual({ role: 'ignored' });
    expect(text).toContain(
      '# Numbers with a decimal comma, which are not read: save the file with decimal points.',
    );
  });

  it('finds the limits of an estimate', async () => {
    const { said } = await draft(
      'council,year,percent,lower,upper\nFife,2022,50,45,55\nFife,2023,52,47,57\n',
      'data/a.csv',
    );
    expect(said.columns?.percent).toMatchObject({ unit: '%', lower: 'lower', upper: 'upper', maximum: 100 });
  });

  it.each([
    ['', /empty/],
    ['PK\u0003\u0004', /workbook|Excel/],
  ])('says why there is none for %j', (text, why) => {
    const drafted = draftDataset(new TextEncoder().encode(text), { id: 'a', title: 'A', path: 'a.csv' });
    expect(drafted).toMatch(why);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      'Fife',
      'S12000029',
      'All',
      '2022/23',
      '2023',
      '7',
      '1,5',
      '*',
      '',
      '"',
      '__proto__',
      '18-74',
      '75plus',
    ),
    fc.string({ maxLength: 8 }),
  );
  it('of any text is a definition that reads back as itself, or a sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 }),
        (delimiter, rows) => {
          const csv = rows.map((row) => row.join(delimiter)).join('\n');
          const drafted = draftDataset(new TextEncoder().encode(csv), { id: 'a', title: 'A', path: 'a.csv' });
          if (typeof drafted === 'string') expect(drafted).toMatch(/\.$/);
          else expect(parse(drafted.text)).toEqual(JSON.parse(JSON.stringify(drafted.definition)));
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each([
    [
      '4,000 columns',
      `${Array.from({ length: 4000 }, (_, index) => `c${index}`).join()}\n${'Fife,'.repeat(3999)}1\n${'Moray,'.repeat(3999)}2\n`,
    ],
    [
      '100,000 different members',
      `council,year,who,n\n${Array.from({ length: 100_000 }, (_, index) => `Fife,2022,p${index},1`).join('\n')}\n`,
    ],
    ['a heading of a million letters', `${'x'.repeat(1_000_000)},n\na,1\n`],
  ])('of %s comes within seconds', (_, csv) => {
    const start = performance.now();
    draftDataset(new TextEncoder().encode(csv), { id: 'a', title: 'A', path: 'a.csv' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
