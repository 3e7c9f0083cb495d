import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../testing/run-in.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const untidy = 'id:   falls\nperiod: # counted so\n    type: calendarYear  ';
const tidy = 'id: falls\nperiod: # counted so\n  type: calendarYear\n';
const partnership = 'name: Made-up Partnership\narea: S37000028\n';
const broken = 'id: x\ntitle: "open  \n';
const place = 'indicators/falls.indicator.yaml';

const format = (cwd: string, ...argv: readonly string[]) => runIn(cwd, 'format', ...argv);

describe('ninefold format', () => {
  it('writes what is untidy, says which files, and has nothing to do afterwards', async () => {
    const folder = await temporaryFolder({
      'partnership.yaml': partnership,
      [place]: untidy,
      'indicators/broken.indicator.yaml': broken,
    });
    expect(await format(folder)).toEqual({
      code: 0,
      stdout: `Changed 1 of 3 files:\n  ${place}\n`,
      stderr: '',
    });
    expect(await readFile(join(folder, place), 'utf8')).toBe(tidy);
    expect(await readFile(join(folder, 'indicators/broken.indicator.yaml'), 'utf8')).toBe(broken);
    expect(await format(folder, '--check')).toMatchObject({
      code: 0,
      stdout: 'Nothing to change in 3 files.\n',
    });
  });

  it('changes nothing with --check, and fails', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': partnership, [place]: untidy });
    expect(await format(folder, '--check')).toEqual({
      code: 1,
      stdout: `Would change 1 of 2 files:\n  ${place}\n`,
      stderr: '',
    });
    expect(await readFile(join(folder, place), 'utf8')).toBe(untidy);
  });

  it('leaves a file alone that is not UTF-8', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': partnership });
    const bytes = Buffer.from(`${partnership}notes:   \xa3\n`, 'latin1');
    await writeFile(join(folder, 'partnership.yaml'), bytes);
    expect(await format(folder)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'partnership.yaml'))).toEqual(bytes);
  });
});
