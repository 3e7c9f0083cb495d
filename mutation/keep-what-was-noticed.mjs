import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets what was not noticed, so that a second run tries it again: a fixture may have changed that Stryker does not see. */
export function keepWhatWasNoticed(incrementalFile) {
  const report = JSON.parse(readFileSync(incrementalFile, 'utf8'));
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  }
  writeFileSync(incrementalFile, JSON.stringify(report));
}
