import { spawnSync } from 'node:child_process';
import { median } from './median.ts';

/** Runs two node commands in turn and gives the medians and the median of the ratios pair by pair, as a line to print. */
export function pairedRatio(
  nameA: string,
  argumentsA: readonly string[],
  nameB: string,
  argumentsB: readonly string[],
  pairs: number,
): string {
  timeRun(nameA, argumentsA);
  timeRun(nameB, argumentsB);
  const runs = Array.from(
    { length: pairs },
    () => [timeRun(nameA, argumentsA), timeRun(nameB, argumentsB)] as const,
  );
  const a = median(runs.map(([time]) => time));
  const b = median(runs.map(([, time]) => time));
  const ratio = median(runs.map(([timeA, timeB]) => timeA / timeB));
  return `  ${nameA} ${a.toFixed(0)} ms, ${nameB} ${b.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (median of ${pairs} pairs)`;
}

/** Milliseconds of one whole process. A command that fails ends the benchmark: a time of a failure means nothing. */
function timeRun(name: string, commandArguments: readonly string[]): number {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [...commandArguments], { encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0) throw new Error(`${name} ended with ${run.status}:\n${run.stdout}${run.stderr}`);
  return milliseconds;
}
