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
  it('is under 30 kB, a third of which is a library that cannot be taken in parts', async () => {
    expect(compressed('one function', await bundledFirst('one-function.mjs'))).toBeLessThan(30_000);
  });
});

/**
 * Of `check-alone.mjs`: every rule, for a workspace that is there. Of `core-with-checks.mjs`: definitions as values or files to a linked
 * workspace, every rule, every calculation. What the parts are, and what is loaded when, is in docs/decisions/0013-size-of-a-check.md.
 */
describe('what a bundler takes of the core with its checks, minified and compressed', () => {
  const entry = 'core-with-checks.mjs';

  it('is under 78 kB for the check of a workspace that is there, with the libraries', async () => {
    const code = await bundledFirst('check-alone.mjs');
    expect(compressed('the check alone', code)).toBeLessThan(78_000);
  });

  it('is under 120 kB for reading, checking and calculating, with the libraries', async () => {
    const code = await bundledFirst(entry);
    expect(compressed('core with checks', code)).toBeLessThan(120_000);
  });

  it('is under 187 kB with what is loaded later: the national texts, and the YAML library with the first text that has a fault', async () => {
    const code = await bundledWhole(entry);
    expect(compressed('core with checks, and all that is loaded later', code)).toBeLessThan(187_000);
  });
});

/** The size, printed. */
function compressed(what: string, code: Uint8Array): number {
  const { length } = gzipSync(code, { level: 9 });
  console.log(`${what}: ${length.toLocaleString('en-GB')} bytes`);
  return length;
}
