import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { binOf, fromRoot } from './project.mjs';
import { CommandFailure, nodeStep } from './run.mjs';

/** Runs what must pass of the sources, the quick things first, and says how many tests passed. */
export async function check() {
  await nodeStep('Generated files are up to date', 'scripts/generate.ts', ['--check']);
  await nodeStep('Format and lint', binOf('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']);
  await nodeStep('Types', binOf('typescript', 'tsc'), ['--noEmit', '-p', 'tsconfig.json']);
  await nodeStep('Types of what a browser runs', binOf('typescript', 'tsc'), [
    '--noEmit',
    '-p',
    'packages/vscode-extension/e2e/tsconfig.json',
  ]);
  await build();
  const counts = await runTests();
  for (const folder of exampleFolders()) {
    await nodeStep(`Checking ${folder}`, 'packages/cli/dist/main.js', ['check', folder]);
    await nodeStep(`Testing ${folder}`, 'packages/cli/dist/main.js', ['test', folder]);
  }
  return counts;
}

async function runTests() {
  const report = fromRoot('node_modules', '.ninefold', 'tests.json');
  const parameters = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    await nodeStep('Tests', binOf('vitest'), parameters);
    return countsOf(report, true);
  } catch (failure) {
    if (!(failure instanceof CommandFailure)) throw failure;
    throw new CommandFailure('Tests', failure.code, `${failure.output}\n${countsOf(report, false)}\n`);
  }
}

/** A test file that cannot even be read has no tests to count, so it counts as one. */
function countsOf(report, isGreen) {
  if (!existsSync(report)) return '0 passed, 1 failed';
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return `${numPassedTests} passed, ${isGreen ? numFailedTests : Math.max(1, numFailedTests)} failed`;
}

/** All but `broken`, which is there to have problems: tests/broken-example.test.ts holds it to what it announces. */
function exampleFolders() {
  return readdirSync(fromRoot('examples'))
    .filter((name) => name !== 'broken')
    .map((name) => `examples/${name}`)
    .filter((folder) => existsSync(fromRoot(folder, 'partnership.yaml')));
}
