import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    conditions: ['@ninefold/source'],
    // The module exists only inside the editor.
    alias: {
      vscode: fileURLToPath(new URL('packages/vscode-extension/src/testing/vscode.ts', import.meta.url)),
    },
  },
  ssr: { resolve: { conditions: ['@ninefold/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    // The campaign takes longer than a check may: `npm run robustness`.
    exclude: ['**/node_modules/**', 'tests/robustness/**'],
    // A process a core, each with its modules read once: a test file leaves nothing behind that another could find.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    setupFiles: [
      'tests/harness/deny-network.mjs',
      'tests/harness/fail-on-console.ts',
      'tests/harness/same-examples.ts',
    ],
    testTimeout: 30_000,
    // On a machine that does other things too, a test that waits for something may wait in vain once; the report says so.
    retry: process.env.CI === undefined ? 0 : 1,
  },
});
