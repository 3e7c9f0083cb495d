/**
 * What the statistics cost beside the plainest loop over typed arrays, in turn in one run, and beside R where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { proportions } from '../packages/core/src/statistics/columns/proportions.ts';
import { rates } from '../packages/core/src/statistics/columns/rates.ts';
import { standardisedRates } from '../packages/core/src/statistics/columns/standardised-rates.ts';
import { seededRandom } from '../packages/core/src/statistics/random.ts';
import { europeanStandardPopulation2013 } from '../packages/core/src/statistics/standard-population.ts';
import { plainProportions, plainRates, plainStandardisedRates } from './plain-statistics.ts';

/** Prints the three ratios that the statistics are held to: within twice the plain loop. */
function benchStatistics(): void {
  const random = seededRandom(4);
  const column = (rows: number, most: number) =>
    Float64Array.from({ length: rows }, () => Math.floor(random() * most));
  const million = 1_000_000;
  const [parts, rest] = [column(million, 400), column(million, 4000)];
  const wholes = parts.map((part, row) => part + (rest[row] ?? 0) + 1);
  const populations = column(million, 90_000).map((people) => people + 500);
  const [areas, weights] = [
    10_000,
    Float64Array.from(europeanStandardPopulation2013, ({ weight }) => weight),
  ];
  const events = column(areas * weights.length, 12);
  const people = column(areas * weights.length, 5000).map((each) => each + 100);

  console.log('statistics against a plain loop over typed arrays (median of 15 pairs)');
  print(
    '1,000,000 proportions',
    () => proportions(parts, wholes, { per: 100 }),
    () => plainProportions(parts, wholes, 100),
  );
  print(
    '1,000,000 rates',
    () => rates(parts, populations),
    () => plainRates(parts, populations, 100_000),
  );
  print(
    '10,000 standardised rates of 19 bands',
    () => standardisedRates(events, people, weights),
    () => plainStandardisedRates(events, people, weights, 100_000),
  );
  console.log(besideR());
}

function print(name: string, ours: () => unknown, plain: () => unknown): void {
  for (let warming = 0; warming < 3; warming++) {
    ours();
    plain();
  }
  const pairs = Array.from({ length: 15 }, () => [milliseconds(ours), milliseconds(plain)] as const);
  const own = median(pairs.map(([time]) => time));
  const floor = median(pairs.map(([, time]) => time));
  const ratio = median(pairs.map(([time, other]) => time / other));
  console.log(`  ${name}: ${own.toFixed(1)} ms, plain ${floor.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`);
}

function milliseconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The same counts of rows in R's own package, where both are there. A function that does not run with the R at hand says so. */
function besideR(): string {
  const weights = europeanStandardPopulation2013.map(({ weight }) => weight).join(',');
  const script = `
    suppressMessages({library(PHEindicatormethods); library(dplyr)})
    cat(" ", R.version.string, "with PHEindicatormethods", as.character(packageVersion("PHEindicatormethods")), "\n")
    timed <- function(name, run) tryCatch({
      took <- system.time(run())[["elapsed"]] * 1000
      cat("  R ", name, ": ", took, " ms\n", sep = "")
    }, error = function(reason) cat("  R ", name, ": does not run with dplyr ", as.character(packageVersion("dplyr")), "\n", sep = ""))
    set.seed(4); n <- 1e6
    d <- data.frame(x = floor(runif(n) * 400)); d$n <- d$x + floor(runif(n) * 4000) + 1
    timed("phe_proportion", function() phe_proportion(d, x, n))
    d$n <- floor(runif(n) * 90000) + 500
    timed("phe_rate", function() phe_rate(d, x, n))
    b <- data.frame(area = rep(1:1e4, each = 19), x = floor(runif(19e4) * 12), n = floor(runif(19e4) * 5000) + 100,
      w = rep(c(${weights}), 1e4))
    timed("calculate_dsr", function() calculate_dsr(group_by(b, area), x, n, stdpop = w))`;
  const run = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' });
  if (run.error !== undefined) return '  R is not installed here, so it is not timed.';
  if (run.status !== 0) return '  R is here without PHEindicatormethods, so it is not timed.';
  return run.stdout.trimEnd();
}

benchStatistics();
