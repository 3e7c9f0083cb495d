import { defineConfig } from 'vitest/config';
import everyday from '../../vitest.config.ts';

/** The campaign: the promises of every day, tried with many more inputs, faults and attacks. */
export default defineConfig({
  ...everyday,
  test: {
    ...everyday.test,
    env: { EXAMPLES: 'any' },
    include: ['tests/robustness/*.test.ts'],
    exclude: [],
    testTimeout: 120_000,
  },
});
