import { existsSync, readFileSync } from 'node:fs';
import { binOf, fromRoot } from './project.mjs';
import { CommandFailure, nodeStep } from './run.mjs';

/** Runs the tests of a configuration and says how many passed and failed. */
export async function runTests(title, config) {
  const report = fromRoot('node_modules', '.ninefold', 'tests.json');
  const parameters = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    await nodeStep(title, binOf('vitest'), parameters);
    return countsOf(report, true);
  } catch (failure) {
    if (!(failure instanceof CommandFailure)) throw failure;
    throw new CommandFailure(
      title,
      failure.code,
      `${failure.output}\n${inWords([countsOf(report, false)])}\n`,
    );
  }
}

/** `12 passed, 0 failed`, of several runs together. */
export function inWords(counts) {
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** A test file that cannot even be read has no tests to count, so it counts as one. */
function countsOf(report, isGreen) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: isGreen ? numFailedTests : Math.max(1, numFailedTests) };
}
