import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runIn } from '../testing/run-in.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const csv = 'council,year,falls\nS12000029,2022/23,5\nS12000029,2023/24,7\n';

describe('dataset', () => {
  it('prints what was found by looking, and what could not be to the person', async () => {
    const folder = await temporaryFolder({ 'data/New Falls.csv': csv.replaceAll(',2', ',about 2') });
    const { code, stdout, stderr } = await runIn(folder, 'dataset', 'data/New Falls.csv');
    expect(code).toBe(0);
    expect(stdout).toContain('id: new-falls\ntitle: New Falls\npath: New Falls.csv\n');
    expect(stderr).toBe(
      'No column was found that holds periods. Add one to the file, or say which of its columns it is.\n',
    );
  });

  it('writes it where the datasets are, from wherever it is asked, and only once', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: A\n', 'data/falls.csv': csv });
    expect(await runIn(`${folder}/data`, 'dataset', 'falls.csv', '--write')).toEqual({
      code: 0,
      stdout: 'Wrote ../datasets/falls.dataset.yaml.\n',
      stderr: '',
    });
    expect(await readFile(`${folder}/datasets/falls.dataset.yaml`, 'utf8')).toContain(
      'path: ../data/falls.csv\n',
    );
    expect((await runIn(folder, 'check', '--format', 'json')).code).toBe(0);
    expect(await runIn(folder, 'dataset', 'data/falls.csv', '--write')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The dataset "falls" reads data/falls.csv already.\n',
    });
  });

  it('says why it cannot', async () => {
    const folder = await temporaryFolder({ 'a.csv': '' });
    expect(await runIn(folder, 'dataset', 'b.csv')).toMatchObject({
      code: 2,
      stderr: 'The file b.csv cannot be opened: it is not there.\n',
    });
    expect(await runIn(folder, 'dataset', 'a.csv')).toMatchObject({ code: 2, stdout: '' });
  });
});
