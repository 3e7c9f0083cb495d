import { describe, expect, it } from 'vitest';
import { consumerFolder } from './packages.ts';
import { node, run } from './run.ts';

/** 1,562 of 10,313 discharges, per 1,000; and 27,554 bed days of 26,891 people, per 1,000: the arithmetic, not our own output. */
const readmissions = (1562 / 10313) * 1000;
const bedDays = (27554 / 26891) * 1000;
const outcome =
  'Resources are used effectively and efficiently in the provision of health and social care services.';

describe('the packed packages, installed somewhere else', () => {
  it('are used by a program of ES modules', async () => {
    const used = JSON.parse(await node(['node-esm.mjs'], consumerFolder));
    expect(used.readmissions).toBeCloseTo(readmissions, 9);
    expect(used.bedDays).toBeCloseTo(bedDays, 9);
    expect(used).toMatchObject({ outcome, hints: true, preview: 'ninefold/preview' });
  });

  it('are used by a program of CommonJS', async () => {
    const used = JSON.parse(await node(['node-commonjs.cjs'], consumerFolder));
    expect(used.bedDays).toBeCloseTo(bedDays, 9);
    expect(used).toMatchObject({ outcome, kinds: ['function', 'function', 'function', 'function'] });
  });

  it('let nobody in by any other way than their doors', async () => {
    const inside = "import('@ninefold/core/dist/index.js').catch((error) => console.log(error.code))";
    expect(await node(['--input-type=module', '--eval', inside], consumerFolder)).toBe(
      'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
  });

  it('bring the commands', async () => {
    expect(await run('node_modules/.bin/ninefold', ['--version'], consumerFolder)).toMatch(/^\d+\.\d+\.\d+/);
    await run('node_modules/.bin/ninefold', ['init', 'new-folder', '--area', 'Stirling'], consumerFolder);
    const checked = await run(
      'node_modules/.bin/ninefold',
      ['check', 'new-folder', '--format', 'json'],
      consumerFolder,
    );
    expect(JSON.parse(checked).summary.errors).toBe(0);
  });
});
