import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';
import { memoryIo } from './testing/memory-io.ts';
import { runIn } from './testing/run-in.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const example = fileURLToPath(new URL('../../../examples/south-lanarkshire', import.meta.url));
const ni19 = 'indicators/ni-19.indicator.yaml';

/** A copy of the example with one of its files changed. */
async function changedExample(file: string, change: (text: string) => string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(example, folder, { recursive: true });
  const before = await readFile(`${folder}/${file}`, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(`${folder}/${file}`, after);
  return folder;
}

describe('check', () => {
  it('finds nothing wrong in the example, and notes what its report still lacks, each kind once', async () => {
    const { code, stdout, stderr } = await runIn(example, 'check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^No problems in \d+ files; \d+ notes\.$/);
    expect([...stdout.matchAll(/notes? {2}(rule\/[a-z-]+)$/gm)].map(([, id]) => id).sort()).toEqual([
      'rule/core-indicator-left-out',
      'rule/missing-preceding-years',
      'rule/outcome-without-indicator',
    ]);
  });

  it('shows a misspelt key where it is, and mends it when asked', async () => {
    const folder = await changedExample(ni19, (text) => text.replace('measures:', 'mesures:'));
    const found = await runIn(folder, 'check');
    expect(found.code).toBe(1);
    expect(found.stdout).toContain(`${ni19}:3:1  error`);
    expect(found.stdout).toContain('3 │ mesures:\n    │ ^^^^^^^\n');
    const mended = await runIn(folder, 'check', '--fix');
    expect(mended).toMatchObject({ code: 0, stderr: `Mended 1 file:\n  ${ni19}\n` });
    expect(await readFile(`${folder}/${ni19}`, 'utf8')).toBe(await readFile(`${example}/${ni19}`, 'utf8'));
  });

  it('says that a query counts twice when the total row is not singled out, and by which members', async () => {
    const folder = await changedExample(ni19, (text) =>
      text.replace(' and reason = "All Delay Reasons"', ''),
    );
    const { code, stdout } = await runIn(folder, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain(`${ni19}:6:5  error  rule/double-count\n`);
    expect(stdout).toMatch(/"All Delay Reasons".*"Health and Social Care Reasons"/);
  });

  it('gives the place in every format', async () => {
    const folder = await changedExample(ni19, (text) => text.replace('measures:', 'mesures:'));
    const json = JSON.parse((await runIn(folder, 'check', '--format', 'json')).stdout);
    const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } };
    expect(json.problems).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-key', file: ni19, range: place }),
    );
    expect((await runIn(folder, 'check', '--format', 'github')).stdout).toMatch(
      /^::error file=indicators\/ni-19\.indicator\.yaml,line=3,endLine=3,col=1,endColumn=7,/m,
    );
    expect((await runIn(folder, 'check', '--format', 'junit')).stdout).toContain('at 3:1"');
    const sarif = JSON.parse((await runIn(folder, 'check', '--format', 'sarif')).stdout);
    const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 };
    expect(sarif.runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'schema/unknown-key',
        locations: [{ physicalLocation: { artifactLocation: { uri: ni19 }, region } }],
      }),
    );
  });

  it('checks again when a file changes, until Ctrl-C', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: A\n' });
    const io = memoryIo({ cwd: folder });
    const ended = run(['check', '--watch'], io);
    await vi.waitFor(() => expect(io.written.stderr).toContain('Waiting for changes'), 10_000);
    expect(io.written.stdout).toBe('No problems in 1 file.\n');
    await writeFile(`${folder}/partnership.yaml`, 'nam: A\n');
    await vi.waitFor(() => expect(io.written.stdout).toContain('partnership.yaml:1:1  error'), 10_000);
    io.interrupt();
    expect(await ended).toBe(0);
  });

  it('reads a folder inside a partnership, or around it, as neither', async () => {
    expect(await runIn(example, 'check', 'indicators')).toMatchObject({ code: 2, stdout: '' });
    const around = await temporaryFolder({
      'a/partnership.yaml': 'name: A',
      'b/partnership.yaml': 'name: B',
    });
    expect(await runIn(around, 'check')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'partnership.yaml is not in this folder but in a, b; name one folder.\n',
    });
  });

  it('does not call an empty folder sound', async () => {
    const { code, stderr } = await runIn(await temporaryFolder({ 'notes.md': '' }), 'check');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'There are no definitions in this folder; `ninefold init` starts some.\n',
    });
  });

  it('says that a folder is not there, or is a file', async () => {
    expect(await runIn(example, 'check', 'none')).toMatchObject({
      code: 2,
      stderr: 'The folder none cannot be opened: it is not there.\n',
    });
    expect(await runIn(example, 'check', 'partnership.yaml')).toMatchObject({ code: 2 });
  });

  it('owns up to a fault of its own in one sentence, with exit code 70', async () => {
    const io = memoryIo({ cwd: example });
    const broken = {
      ...io,
      stdout: {
        ...io.stdout,
        write() {
          throw new Error('out of ink');
        },
      },
    };
    expect(await run(['check'], broken)).toBe(70);
    expect(io.written.stderr).toBe(
      'Ninefold failed while checking the definitions: out of ink. This is a fault of Ninefold, not of your files.\nRun it again with NINEFOLD_DEBUG=1 to see where.\n',
    );
  });
});

describe('calculate', () => {
  it('gives the published rates of the Local Government Benchmarking Framework', async () => {
    const periods = ['2017/18', '2018-19', 'FY 2019/20', '2020/2021'].flatMap((period) => [
      '--period',
      period,
    ]);
    const { stdout } = await runIn(
      example,
      ...['calculate', '--indicator', 'ni-19', '--area', 'S12000029', '--format', 'json'],
      ...periods,
    );
    const rows: readonly { period: string; value: number; numerator: number; status: string }[] =
      JSON.parse(stdout);
    expect(rows.map(({ period, value }) => [period, value.toFixed(1)])).toEqual([
      ['2017/18', '1118.1'],
      ['2018/19', '1024.7'],
      ['2019/20', '1155.7'],
      ['2020/21', '544.2'],
    ]);
  });

  it('takes an area by name and writes CSV', async () => {
    const { code, stdout } = await runIn(
      example,
      ...['calculate', '-i', 'NI-19', '-a', 'clackmannanshire & stirling', '-p', '2019/20', '-f', 'csv'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/\r\nNI-19,S37000005,Clackmannanshire and Stirling,2019\/20,/);
  });

  it.each([
    [['-i', 'N-19'], 'There is no indicator "N-19" in this folder; did you mean NI-19?\n'],
    // One number is not a slip of the pen for another.
    [
      ['-i', 'NI-91'],
      'There is no indicator "NI-91" in this folder; `ninefold calculate` shows all there are.\n',
    ],
    [['-a', 'South Lanrkshire'], 'There is no area "South Lanrkshire"; did you mean "South Lanarkshire"?\n'],
    [['-p', 'last year'], '"last year" is not a period; write it as 2019/20, 2019/20 Q1, 2019-04 or 2019.\n'],
    [
      ['-i', 'NI-19', '-p', '2023'],
      'None of the indicators asked for has a value for a period such as 2023.\n',
    ],
  ])('%j is misuse', async (options, stderr) => {
    expect(await runIn(example, 'calculate', ...options)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('one mistake', () => {
  it('is one problem: expected figures that follow from it are not reported beside it', async () => {
    const folder = await changedExample(ni19, (text) => text.replace('"75plus"', '"75pluss"'));
    const { stdout } = await runIn(folder, 'check', '--format', 'json');
    const problems: readonly { code: string; severity: string }[] = JSON.parse(stdout).problems;
    const mistakes = problems.filter(({ severity }) => severity !== 'information');
    expect(mistakes.map(({ code }) => code)).toEqual(['rule/member-not-in-data']);
  });
});

describe('test', () => {
  it('passes on the example', async () => {
    const { code, stdout } = await runIn(example, 'test');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ expected figures of \d+ indicators: all met\.\n$/);
  });

  it('fails when an expected figure is altered, and says by how much', async () => {
    const folder = await changedExample(ni19, (text) => text.replace('value: 1155.685', 'value: 1165.685'));
    const { code, stdout } = await runIn(folder, 'test');
    expect(code).toBe(1);
    const text = await readFile(`${folder}/${ni19}`, 'utf8');
    const line = text.split('\n').findIndex((each) => each.includes('1165.685')) + 1;
    expect(stdout).toContain(`${ni19}:${line}:5  not met\n  NI-19, South Lanarkshire (council), 2019/20: `);
    expect(stdout).toContain('Expected 1,165.685 within 0.01, found 1,155.68');
    expect(stdout).toMatch(/expected figures of \d+ indicators: 1 not met\.\n$/);
  });

  it('fails when there is nothing to test', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: A' });
    expect(await runIn(folder, 'test')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('explain', () => {
  it('says what an indicator is and works a value out', async () => {
    const { code, stdout } = await runIn(
      example,
      ...['explain', 'NI-19', '--area', 'S12000029', '--period', '2019/20'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^NI-19 {2}Number of days people/);
    expect(stdout).toContain('31,905 ÷ 27,607 × 1,000 = 1,155.7');
  });

  it('explains the code of a problem', async () => {
    const { rules } = await import('@ninefold/core');
    for (const { id, why } of rules) {
      expect((await runIn(example, 'explain', `rule/${id}`)).stdout).toContain(why);
    }
    expect(await runIn(example, 'explain', 'rule/none-such')).toMatchObject({ code: 2, stdout: '' });
    const ofData = await runIn(example, 'explain', 'data/not-a-number');
    expect(ofData.stdout).toMatch(/^data\/not-a-number\n\nA cell of a measure is no number\.\n/);
    expect(ofData.stdout).toContain('\nNot so\n\nfalls.csv\n\n    council,year,falls,people\n');
    expect(await runIn(example, 'rules', 'data/not-a-number')).toEqual(ofData);
  });
});

describe('rules', () => {
  it('lists every rule', async () => {
    const { rules } = await import('@ninefold/core');
    const { code, stdout } = await runIn(example, 'rules');
    expect(code).toBe(0);
    for (const { id, summary } of rules)
      expect(stdout).toMatch(new RegExp(`^rule/${id} +${escaped(summary)}$`, 'm'));
  });
});

describe('init', () => {
  it('writes a folder without errors, which still lacks only its data', async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await runIn(folder, 'init', 'fife', '--area', 'fife');
    expect(code).toBe(0);
    expect(stdout).toContain('Run `ninefold check fife`');
    const partnership = await readFile(`${folder}/fife/partnership.yaml`, 'utf8');
    expect(partnership).toContain('name: Fife Health and Social Care Partnership\narea: S37000032');
    const { problems } = JSON.parse((await runIn(folder, 'check', 'fife', '--format', 'json')).stdout);
    expect(problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  });

  it('changes no file that is there', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: Mine\n' });
    const { code, stdout } = await runIn(folder, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain('left alone partnership.yaml');
    expect(await readFile(`${folder}/partnership.yaml`, 'utf8')).toBe('name: Mine\n');
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
