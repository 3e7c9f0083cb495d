import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LargeFirst } from './large-first.ts';

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

/** The folder of core that is tried. Its own tests must notice; all tests of core, for each change, would take days. */
const folder = process.env.MUTATION_FOLDER ?? '';
const testsElsewhere: readonly (readonly [folder: string, tests: string])[] = [
  ['calculation', 'tests/{methods-*,disclosure-over-time,*-vectors,vectors,published-figures}.test.ts'],
  ['rules', 'tests/{rules,run-rules}.test.ts'],
];

/**
 * The tests as Stryker runs them in its copy of the repository. There `node_modules` is a link to the real one, so the packages are
 * named by where they lie in the copy: a test must meet the mutated source and never the real one.
 */
export default defineConfig({
  resolve: {
    alias: [
      ...['core', 'report', 'sql', 'lsp'].map((name) => ({
        find: new RegExp(`^@ninefold/${name}$`),
        replacement: source(`${name}/src/index.ts`),
      })),
      { find: /^fast-check$/, replacement: fileURLToPath(new URL('fast-check.mjs', import.meta.url)) },
      { find: /^fast-check-itself$/, replacement: fileURLToPath(import.meta.resolve('fast-check')) },
    ],
    conditions: ['@ninefold/source'],
  },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: [
      `packages/core/src/${folder}/**/*.test.ts`,
      ...testsElsewhere.filter(([part]) => folder.startsWith(part)).map(([, tests]) => tests),
    ],
    exclude: ['**/node_modules/**'],
    // The modules are read once for each change and not once for each file of tests.
    isolate: false,
    sequence: { sequencer: LargeFirst },
    setupFiles: ['tests/harness/deny-network.mjs', 'mutation/no-clock.mjs'],
    testTimeout: 30_000,
  },
});
