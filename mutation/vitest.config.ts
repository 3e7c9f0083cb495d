import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

/**
 * The tests as Stryker runs them in its copy of the repository. There `node_modules` is a link to the real one, so the packages are
 * named by where they lie in the copy: a test must meet the mutated source and never the real one.
 */
export default defineConfig({
  resolve: {
    alias: ['core', 'report', 'sql', 'lsp'].map((name) => ({
      find: new RegExp(`^@ninefold/${name}$`),
      replacement: source(`${name}/src/index.ts`),
    })),
    conditions: ['@ninefold/source'],
  },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['packages/core/src/**/*.test.ts', 'tests/{rules,run-rules,*-vectors,vectors}.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['tests/harness/deny-network.mjs'],
    testTimeout: 30_000,
  },
});
