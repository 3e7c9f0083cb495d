// What a check of a thousand files takes beside the plainest way to do the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from '@ninefold/core';
import { writeMadeUpFolder } from './made-up-folder.ts';
import { pairedRatio } from './paired-ratio.ts';

const cli = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const plain = fileURLToPath(new URL('bare-check.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ninefold-bench-'));

try {
  writeMadeUpFolder(folder, 1000);
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(jsonSchemaOf('indicator')));
  console.log('1,000 indicator files of 71 lines, against bare yaml + ajv on the same files');
  const bare = ['--no-warnings', plain, folder, schema];
  console.log(pairedRatio('ninefold check', [cli, 'check', folder], 'yaml + ajv', bare, 5));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
