import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Stryker's own list of changes comes from this part of it, which it does not hand on.
const instrumenter = createRequire(import.meta.resolve('@stryker-mutator/core')).resolve(
  '@stryker-mutator/instrumenter',
);
const { Instrumenter } = await import(pathToFileURL(instrumenter).href);

const silent = { debug() {}, info() {}, isDebugEnabled: () => false };

/** How many changes Stryker can make in these files. */
export async function countChanges(paths) {
  const files = await Promise.all(
    paths.map(async (name) => ({ name, mutate: true, content: await readFile(name, 'utf8') })),
  );
  const { mutants } = await new Instrumenter(silent).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: false,
  });
  return mutants.length;
}
