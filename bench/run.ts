/**
 * `pnpm bench`: what Ninefold costs beside the plainest way to do the same, measured in turn in one run. Ratios are what counts; the
 * times are of this machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from '@ninefold/core';
import { benchEngines } from './engines.ts';
import { writeMadeUpFolder } from './made-up-folder.ts';
import { pairedRatio } from './paired-ratio.ts';
import { benchPreview } from './preview.ts';
import { benchStatistics } from './statistics.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'packages/cli/dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'ninefold-bench-'));

try {
  writeMadeUpFolder(folder, 1000);
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(jsonSchemaOf('indicator')));
  console.log('ninefold check, 1,000 indicator files of 71 lines, against bare yaml + ajv on the same files');
  const bare = ['--no-warnings', join(root, 'bench/bare-check.ts'), folder, schema];
  console.log(pairedRatio('ninefold check', [cli, 'check', folder], 'yaml + ajv', bare, 5));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

benchStatistics();
benchEngines();
await benchPreview(root);
