import { readFile, writeFile } from 'node:fs/promises';
import { createDuckDbEngine } from '@ninefold/sql';
import { describe, expect, it } from 'vitest';
import { runIn } from '../testing/run-in.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const days = 'council,year,days\nFife,2019/20,"1,200"\nFife,2020/21,900\nMoray,2019/20,*\n';

/** A partnership with one indicator over one data file. */
function folderWith(file: string, content: string | Uint8Array): Promise<string> {
  return temporaryFolder({
    'partnership.yaml': 'name: Fife\narea: S37000032\n',
    'datasets/days.dataset.yaml': `id: days
path: ../data/${file}
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  days: { role: measure, suppressed: ['*'] }
`,
    'indicators/days.indicator.yaml': `id: days
title: Days
unit: days
areas: [council]
period: { type: financialYear }
measures:
  days: { title: Days, query: value(days) from days }
calculation: { method: published, value: days }
aggregation: none
`,
    [`data/${file}`]: content,
  });
}

const calculate = (cwd: string, ...options: readonly string[]) => runIn(cwd, 'calculate', ...options);

describe('calculate', () => {
  it('says in the table how a value is judged, in plain words', async () => {
    const folder = await folderWith('days.csv', days);
    const file = `${folder}/indicators/days.indicator.yaml`;
    const judged = `polarity: lowerIsBetter
targets: [{ from: 2019/20, atMost: 1000, source: made up }]
rag: { scheme: percentOfTarget, green: 0, amber: 20 }
`;
    await writeFile(file, `${await readFile(file, 'utf8')}${judged}`);
    const { stdout } = await calculate(folder, '--area', 'Fife', '--format', 'table');
    expect(stdout).toContain('Judged');
    expect(stdout).toContain('Amber: 200.0 (20.0%) above the target of at most 1,000.0');
    expect(stdout).toContain('Green: inside the target of at most 1,000.0');
    const { stdout: json } = await calculate(folder, '--area', 'Fife', '--format', 'json');
    expect(JSON.parse(json).map((row: Record<string, unknown>) => [row.judged, row.judgement])).toEqual([
      ['amber', 'Amber: 200.0 (20.0%) above the target of at most 1,000.0'],
      ['green', 'Green: inside the target of at most 1,000.0'],
    ]);
    const { stdout: csv } = await calculate(folder, '--area', 'Fife', '--format', 'csv');
    expect(csv).toContain(',amber,"Amber: 200.0 (20.0%) above the target of at most 1,000.0"\r\n');
  });

  it.each(['auto', 'builtin', 'duckdb'])('prints the same numbers with the engine %s', async (engine) => {
    const folder = await folderWith('days.csv', days);
    const { code, stdout, stderr } = await calculate(folder, '--engine', engine, '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      JSON.parse(stdout).map((row: Record<string, unknown>) => [
        row.areaName,
        row.period,
        row.value,
        row.status,
      ]),
    ).toEqual([
      ['Fife', '2019/20', 1200, 'final'],
      ['Fife', '2020/21', 900, 'final'],
      ['Moray', '2019/20', null, 'suppressed'],
      ['Moray', '2020/21', null, 'missing'],
    ]);
  });

  it.each(['builtin', 'duckdb'])(
    'explains each value with its rows and their lines, with the engine %s',
    async (engine) => {
      const folder = await folderWith('days.csv', days);
      const asked = ['--area', 'S12000047', '--period', '2020/21'];
      const { stdout } = await calculate(folder, '--explain', '--engine', engine, ...asked);
      expect(stdout).toMatch(/^days, Fife \(S12000047\), 2020\/21: 900 days; final\n {2}1\. Days\n/);
      expect(stdout).toContain('From 1 row of data/days.csv, line 3.');
      expect(stdout).toContain('Asked for in indicators/days.indicator.yaml, line 7.');
    },
  );

  it('explains nothing of a value that is not shown', async () => {
    const folder = await folderWith('days.csv', days);
    const { stdout } = await calculate(folder, '--explain', '--area', 'S12000020', '--period', '2019/20');
    expect(stdout).toMatch(/^days, Moray \(S12000020\), 2019\/20: days; suppressed; .+\n$/);
  });

  it('reads Parquet by itself', async () => {
    const folder = await folderWith('days.parquet', '');
    const engine = await createDuckDbEngine({ fileOf: async () => undefined });
    await engine.writeParquet(`${folder}/data/days.parquet`, [
      { name: 'council', kind: 'text', values: ['Fife'] },
      { name: 'year', kind: 'text', values: ['2019/20'] },
      { name: 'days', kind: 'number', values: [12.5] },
    ]);
    engine.close();
    const { stdout, stderr } = await calculate(folder, '--format', 'csv');
    expect(stderr).toBe('');
    expect(stdout).toContain('days,S12000047,Fife,2019/20,12.5,');
  });

  it('reads a file that DuckDB would not read alike without it, and says so', async () => {
    const folder = await folderWith('days.csv', `${days}Fife,2021/22\n`);
    const { code, stdout, stderr } = await calculate(folder, '--engine', 'duckdb', '--format', 'csv');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^data\/days\.csv is read without DuckDB\. DuckDB says: CSV Error on Line: 5/);
    expect(stdout).toContain('days,S12000047,Fife,2019/20,1200,');
  });

  it('says in a sentence why a Parquet file cannot be read', async () => {
    const folder = await folderWith('days.parquet', 'not a Parquet file');
    const { code, stdout, stderr } = await calculate(folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^data\/days\.parquet cannot be read\. DuckDB says: .+\n$/);
  });

  it('writes to a file, as Parquet too, which holds what the CSV holds', async () => {
    const folder = await folderWith('days.csv', days);
    expect(await calculate(folder, '--format', 'csv', '--out', 'all.csv')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Wrote all.csv.\n',
    });
    expect(await readFile(`${folder}/all.csv`, 'utf8')).toContain('days,S12000047,Fife,2019/20,1200,');
    await calculate(folder, '--format', 'parquet', '--out', 'all.parquet');
    const again = await folderWith('days.parquet', await readFile(`${folder}/all.parquet`));
    const dataset = await readFile(`${again}/datasets/days.dataset.yaml`, 'utf8');
    const renamed = dataset
      .replace('council:', 'area:')
      .replace('year:', 'period:')
      .replace('days: {', 'value: {');
    await writeFile(`${again}/datasets/days.dataset.yaml`, renamed);
    const indicator = await readFile(`${again}/indicators/days.indicator.yaml`, 'utf8');
    await writeFile(
      `${again}/indicators/days.indicator.yaml`,
      indicator.replace('value(days)', 'value(value)'),
    );
    const [before, after] = await Promise.all(
      [folder, again].map((each) => calculate(each, '--format', 'csv')),
    );
    expect(after?.stdout.split('\r\n').slice(0, 3)).toEqual(before?.stdout.split('\r\n').slice(0, 3));
  });

  it.each([
    [['--format', 'parquet'], '--format parquet needs --out <file>.\n'],
    [['--format', 'csv', '--explain'], '--explain writes only --format table.\n'],
    [['--engine', 'spark'], '--engine takes auto, builtin or duckdb; found "spark".\n'],
  ])('is misuse with %j', async (options, sentence) => {
    const folder = await folderWith('days.csv', days);
    expect(await calculate(folder, ...options)).toEqual({ code: 2, stdout: '', stderr: sentence });
  });

  it('says why a file cannot be written', async () => {
    const folder = await folderWith('days.csv', days);
    await writeFile(`${folder}/taken`, '');
    const { code, stderr } = await calculate(folder, '--out', 'taken/all.csv');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'taken/all.csv cannot be written: it is not there.\n',
    });
  });
});
