import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The parts of the story in their order, whatever an earlier run has shown. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

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
    sequence: { sequencer: InOrder },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A step that stumbles over a busy machine is taken once more; the report says so.
    retry: 1,
    reporters: ['verbose'],
  },
});
