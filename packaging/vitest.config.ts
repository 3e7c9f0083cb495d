import { defineConfig } from 'vitest/config';

/** The packages as they are published: packed, installed somewhere else, and used from there. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['install-consumer.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
