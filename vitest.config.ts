import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@ninefold/source'] },
  ssr: { resolve: { conditions: ['@ninefold/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/harness/fail-on-console.ts'],
    testTimeout: 30_000,
  },
});
