import { build } from './build.mjs';
import { runTests } from './run-tests.mjs';

/** Tries the packages as they are published: packed, and installed somewhere else. */
export async function tryPackages() {
  await build();
  return runTests('Packages as published', 'packaging/vitest.config.ts');
}
