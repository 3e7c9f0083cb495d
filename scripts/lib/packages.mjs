import { build } from './build.mjs';
import { binOf } from './project.mjs';
import { nodeStep } from './run.mjs';

/** Tries the packages as they are published: packed, and installed somewhere else. */
export async function tryPackages() {
  await build();
  await nodeStep('Packages as published', binOf('vitest'), ['run', '--config', 'packaging/vitest.config.ts']);
}
