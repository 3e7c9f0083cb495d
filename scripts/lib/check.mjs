import { existsSync, readdirSync } from 'node:fs';
import { build } from './build.mjs';
import { binOf, fromRoot } from './project.mjs';
import { nodeStep } from './run.mjs';
import { runTests } from './run-tests.mjs';

/** Runs what must pass of the sources, the quick things first, and says how many tests passed. */
export async function check() {
  await Promise.all([checkTypes(), checkTexts().then(build)]);
  const counts = await runTests('Tests', 'vitest.config.ts');
  for (const folder of exampleFolders()) {
    await nodeStep(`Checking ${folder}`, 'packages/cli/dist/main.js', ['check', folder]);
    await nodeStep(`Testing ${folder}`, 'packages/cli/dist/main.js', ['test', folder]);
  }
  return counts;
}

const beside = { isBeside: true };

async function checkTypes() {
  const ofBrowser = 'packages/vscode-extension/e2e/tsconfig.json';
  await nodeStep('Types', binOf('typescript', 'tsc'), ['--noEmit', '-p', 'tsconfig.json'], beside);
  await nodeStep(
    'Types of what a browser runs',
    binOf('typescript', 'tsc'),
    ['--noEmit', '-p', ofBrowser],
    beside,
  );
}

async function checkTexts() {
  await nodeStep('Generated files are up to date', 'scripts/generate.ts', ['--check'], beside);
  await nodeStep(
    'Format and lint',
    binOf('@biomejs/biome', 'biome'),
    ['check', '--error-on-warnings', '.'],
    beside,
  );
}

/** All but `broken`, which is there to have problems: tests/broken-example.test.ts holds it to what it announces. */
function exampleFolders() {
  return readdirSync(fromRoot('examples'))
    .filter((name) => name !== 'broken')
    .map((name) => `examples/${name}`)
    .filter((folder) => existsSync(fromRoot(folder, 'partnership.yaml')));
}
