/**
 * `pnpm mutation [--sample 300] [--seed 1] [folder ...]`: breaks the code of these folders of core in small ways, one at a time, and
 * looks whether one of its tests fails. With `--sample` only about so many changes of each folder are tried, drawn by chance from all of them.
 * What was noticed is kept in play/mutation, which Git does not keep, so that a second run tries only what is left.
 */
import { existsSync, globSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { countChanges } from './count-changes.mjs';
import { keepWhatWasNoticed } from './keep-what-was-noticed.mjs';
import { scoreLine } from './score-line.mjs';

const source = 'packages/core/src';
const usual = ['calculation', 'rules', 'syntax'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : usual;
const missing = folders.filter((folder) => !existsSync(join(source, folder)));
const sample = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample);
if (missing.length > 0 || !(sample > 0)) {
  console.error(
    missing.length > 0
      ? `There is no ${missing.join(', ')} in ${source}; the usual folders are ${usual.join(', ')}.`
      : `Expected --sample to be a number of changes; found "${values.sample}".`,
  );
  process.exit(2);
}

// Others work on this machine too.
setPriority(15);
for (const folder of folders) {
  const at = `${source}/${folder}`;
  const mutate = globSync(`${at}/**/*.ts`).filter((path) => !/\.(test|generated)\.ts$/.test(path));
  const changes = await countChanges(mutate);
  // The processes that Stryker starts read these.
  process.env.MUTATION_SHARE = String(Math.min(1, sample / changes));
  process.env.MUTATION_SEED = values.seed;
  process.env.MUTATION_FOLDER = folder;
  // What one sample has learnt would be too much for another.
  const name = [folder.replaceAll('/', '-'), ...(values.sample ? [values.sample, values.seed] : [])].join(
    '-',
  );
  const incrementalFile = `play/mutation/${name}.incremental.json`;
  const stryker = new Stryker({ configFile: 'mutation/stryker.config.mjs', mutate, incrementalFile });
  const results = await stryker.runMutationTest();
  keepWhatWasNoticed(incrementalFile);
  console.log(`${folder}: ${scoreLine(results, changes)}`);
}
