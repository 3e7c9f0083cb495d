import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundledFirst } from './bundled.ts';

/** In bytes of minified code. A budget that is broken is a decision to be made, not a number to be raised. */
describe('what a bundler takes of the packed packages', () => {
  it('is under 5 kB for one outcome', async () => {
    expect((await bundledFirst('one-outcome.mjs')).length).toBeLessThan(5_000);
  });

  it('is under 10 kB for one statistic', async () => {
    expect((await bundledFirst('one-statistic.mjs')).length).toBeLessThan(10_000);
  });

  it('is under 120 kB, compressed, for the core with its checks, and under 180 kB with the two libraries it stands on', async () => {
    const own = await bundledFirst('core-with-checks.mjs', ['yaml', 'zod']);
    expect(gzipSync(own, { level: 9 }).length).toBeLessThan(120_000);
    const all = await bundledFirst('core-with-checks.mjs');
    expect(gzipSync(all, { level: 9 }).length).toBeLessThan(180_000);
  });
});
