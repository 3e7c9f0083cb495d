/**
 * `pnpm vectors FOLDER`: runs a folder of vector files through the statistics and prints how many cases of each passed, failed and
 * were skipped. Without a folder, those of the tests.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runFolder } from '../tests/harness/vectors/run-folder.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../tests/vectors'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { file, results } of await runFolder(folder)) {
  const count = (kind: keyof typeof total) => results.filter(({ result }) => result.kind === kind).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  for (const kind of ['passed', 'failed', 'skipped'] as const) total[kind] += counts[kind];
  console.log(line(file, counts));
  for (const { id, result } of results) {
    if (result.kind === 'failed') console.log(`  ${id}: ${result.differences.join('; ')}`);
  }
  const reasons = results.flatMap(({ result }) => (result.kind === 'skipped' ? [result.why] : []));
  for (const reason of new Set(reasons)) {
    console.log(`  ${reasons.filter((each) => each === reason).length} skipped: ${reason}`);
  }
}
console.log(line('in all', total));
process.exitCode = total.failed > 0 ? 1 : 0;

function line(name: string, { passed, failed, skipped }: typeof total): string {
  return `${name.padEnd(24)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
}
