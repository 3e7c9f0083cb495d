import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The story that a person would live, in a real VS Code. One browser at a time: the figures are of a machine with nothing else to do. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { conditions: ['@ninefold/source'] },
  ssr: { resolve: { conditions: ['@ninefold/source'] } },
  test: {
    include: ['story/*.spec.ts'],
    globalSetup: ['harness/global-setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
});
