import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundledFirst, bundledWhole } from './bundled.ts';

/** In bytes of minified code. A budget that is broken is a decision to be made, not a number to be raised. */
describe('what a bundler takes of the packed packages', () => {
  it('is under 5 kB for one outcome', async () => {
    expect((await bundledFirst('one-outcome.mjs')).length).toBeLessThan(5_000);
  });

  it('is under 10 kB for one statistic', async () => {
    expect((await bundledFirst('one-statistic.mjs')).length).toBeLessThan(10_000);
  });
});

describe('what a bundler takes of the core for one function, minified and compressed', () => {
  it('is under 45 kB, half of which is a library that cannot be taken in parts', async () => {
    expect(compressed('one function', await bundledFirst('one-function.mjs'))).toBeLessThan(45_000);
  });
});

/**
 * Of `check-alone.mjs`: every rule, for a workspace that is there. Of `core-with-checks.mjs`: definitions as values or files to a linked
 * workspace, every rule, every calculation. What the parts are, and why the whole is not smaller, is in
 * docs/decisions/0013-size-of-a-check.md.
 */
describe('what a bundler takes of the core with its checks, minified and compressed', () => {
  const entry = 'core-with-checks.mjs';

  it('is under 90 kB for the check of a workspace that is there, with the two libraries', async () => {
    const code = await bundledWhole('check-alone.mjs');
    expect(compressed('the check alone', code)).toBeLessThan(90_000);
  });

  it('is under 114 kB of our own code', async () => {
    const code = await bundledFirst(entry, ['yaml', 'zod/mini']);
    expect(compressed('core with checks, our own code', code)).toBeLessThan(114_000);
  });

  it('is under 154 kB with the two libraries it stands on', async () => {
    const code = await bundledFirst(entry);
    expect(compressed('core with checks, with yaml and zod', code)).toBeLessThan(154_000);
  });

  it('is under 176 kB with the national texts too, which are a file of their own that is loaded later', async () => {
    const code = await bundledWhole(entry);
    expect(compressed('core with checks, and the national texts', code)).toBeLessThan(176_000);
  });
});

/** The size, printed. */
function compressed(what: string, code: Uint8Array): number {
  const { length } = gzipSync(code, { level: 9 });
  console.log(`${what}: ${length.toLocaleString('en-GB')} bytes`);
  return length;
}
