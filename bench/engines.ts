import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { median } from './median.ts';

const published = fileURLToPath(
  new URL('../../shared/data/pop_dz11_mid2020_age_sex_long.csv.gz', import.meta.url),
);
const script = fileURLToPath(new URL('group-population.ts', import.meta.url));
const rounds = 7;

interface Run {
  readonly milliseconds: number;
  readonly memory: number;
  readonly groups: number;
  readonly total: number;
}

/** Groups 1.27 million rows of population by sex and age with each engine, beside DuckDB on its own, and prints the ratios. */
function benchEngines(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ninefold-bench-'));
  try {
    const file = join(folder, 'population.csv');
    const origin = writePopulation(file);
    const size = statSync(file).size;
    console.log(`\n1.27 million rows of population by sex and age, ${megabytes(size)} (${origin})`);
    const ways = ['plain', 'duckdb', 'builtin'];
    const runs = Array.from({ length: rounds }, () => ways.map((way) => group(way, file)));
    const [plain = [], duckDb = [], builtIn = []] = ways.map((_, way) =>
      runs.flatMap((round) => round[way] ?? []),
    );
    insistOnOneAnswer([...plain, ...duckDb, ...builtIn]);
    print('DuckDB engine', duckDb, plain, 1.2, size);
    print('built-in engine', builtIn, plain, 8, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(
  name: string,
  ours: readonly Run[],
  plain: readonly Run[],
  mostRatio: number,
  size: number,
): void {
  const ratio = median(
    ours.map((run, round) => run.milliseconds / (plain[round]?.milliseconds ?? Number.NaN)),
  );
  const memory = median(ours.map((run) => run.memory));
  const time = (runs: readonly Run[]) => median(runs.map((run) => run.milliseconds)).toFixed(0);
  console.log(
    `  ${name} ${time(ours)} ms, plain DuckDB ${time(plain)} ms, ratio ${ratio.toFixed(2)} (at most ${mostRatio}); ` +
      `peak memory ${megabytes(memory)} above an idle process, ${(memory / size).toFixed(1)} times the file (median of ${rounds})`,
  );
}

/** One whole process, so that none profits from another's memory or warmth. */
function group(way: string, file: string): Run {
  const run = spawnSync(
    process.execPath,
    ['--conditions=@ninefold/source', '--no-warnings', script, way, file],
    {
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`${way} ended with ${run.status}:\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout) as Run;
}

function insistOnOneAnswer(runs: readonly Run[]): void {
  const answers = new Set(runs.map(({ groups, total }) => `${groups} groups, ${total} people`));
  if (answers.size !== 1) throw new Error(`the engines differ: ${[...answers].join('; ')}`);
  console.log(`  ${[...answers].join()}, by all`);
}

/** The file of National Records of Scotland where it is at hand, or else one of the same shape, always the same. */
function writePopulation(file: string): string {
  if (existsSync(published)) {
    writeFileSync(file, gunzipSync(readFileSync(published)));
    return 'mid-2020 estimates of National Records of Scotland';
  }
  const output = openSync(file, 'w');
  writeSync(output, '"dz11_code","sex","age","population"\n');
  let state = 1;
  for (let zone = 0; zone < 6976; zone++) {
    const lines: string[] = [];
    for (const sex of ['Female', 'Male']) {
      for (let age = 0; age <= 90; age++) {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        lines.push(`"S0100${6506 + zone}","${sex}","${age}",${(state >> 16) % 12}\n`);
      }
    }
    writeSync(output, lines.join(''));
  }
  return 'made up, of the same shape';
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

benchEngines();
