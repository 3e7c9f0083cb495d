import { build } from './build.mjs';
import { runTests } from './run-tests.mjs';

/** Tries the promises of every day with many more inputs, faults and attacks. */
export async function tryRobustness() {
  await build();
  return runTests('Robustness', 'tests/robustness/vitest.config.ts');
}
