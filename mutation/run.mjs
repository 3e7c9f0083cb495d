/**
 * `pnpm mutation [folder ...]`: breaks the code of these folders of core in small ways, one at a time, and looks whether a test
 * fails. What was learnt is kept in play/mutation, which Git does not keep, so that a second run tries only what has changed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = 'packages/core/src';
const usual = [
  'calculation',
  'calculation/methods',
  'calculation/schemes',
  'rules',
  'syntax',
  'syntax/edit',
  'syntax/format',
  'syntax/print',
];
const folders = process.argv.length > 2 ? process.argv.slice(2) : usual;
const missing = folders.filter((folder) => !existsSync(join(root, source, folder)));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(', ')} in ${source}; the usual folders are ${usual.join(', ')}.`);
  process.exit(2);
}

for (const folder of folders) {
  const at = `${source}/${folder}`;
  const mutate = [`${at}/*.ts`, `!${at}/*.test.ts`, `!${at}/*.generated.ts`].join(',');
  const name = folder.replaceAll('/', '-');
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/stryker'),
    [
      'run',
      'mutation/stryker.config.mjs',
      '--mutate',
      mutate,
      '--incrementalFile',
      `play/mutation/${name}.incremental.json`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
