import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkWorkspace,
  createCalculator,
  disclosedCalculator,
  loadWorkspace,
  resultRow,
  resultsCsv,
} from '@ninefold/core';
import { buildIndicatorView, buildOverview, renderIndicatorPage, renderOverviewPage } from '@ninefold/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../fuzz/random.ts';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../../packages/cli/src/testing/temporary-folder.ts';
import { exampleFolder, memoryHost, readFolder } from '../harness/example.ts';

const example = readFolder(exampleFolder('south-lanarkshire'));

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed);
  const rest = [...items];
  return items.flatMap(() => rest.splice(random.below(rest.length), 1));
}

/** The rows of a data file in another order; a row is a line, since no cell of the example holds two. */
function withRowsShuffled(bytes: Uint8Array, seed: number): Uint8Array {
  const [heading = '', ...rows] = new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/);
  expect(rows.every((row) => (row.match(/"/g)?.length ?? 0) % 2 === 0)).toBe(true);
  return new TextEncoder().encode(`${[heading, ...shuffled(rows, seed)].join('\n')}\n`);
}

/** All that the core and the report say of a folder whose files are listed in this order. */
async function everythingSaid(files: ReadonlyMap<string, Uint8Array>) {
  const workspace = await loadWorkspace(memoryHost(files));
  const calculator = createCalculator(workspace);
  const problems = checkWorkspace(workspace, calculator, { today: '2026-01-01' });
  const disclosed = disclosedCalculator(workspace, calculator);
  const ids = [...workspace.indicators.keys()];
  const rows = ids.flatMap((id) =>
    disclosed
      .areasOf(id)
      .flatMap((area) =>
        disclosed.periodsOf(id).map((period) => resultRow(disclosed.result(id, area, period))),
      ),
  );
  const parts = { workspace, calculator: disclosed, problems };
  const pages = ids.map((indicator) => renderIndicatorPage(buildIndicatorView({ ...parts, indicator })));
  return {
    problems: JSON.stringify(problems),
    figures: resultsCsv(rows),
    pages: [renderOverviewPage(buildOverview(parts)), ...pages],
  };
}

describe('the same files in another order', () => {
  let said: Awaited<ReturnType<typeof everythingSaid>>;
  beforeAll(async () => {
    said = await everythingSaid(example);
  }, 120_000);

  it.each([1, 2, 3])('say the same, byte for byte (order %i)', async (seed) => {
    const listed = new Map(shuffled([...example], seed));
    expect([...listed.keys()]).not.toEqual([...example.keys()]);
    expect(await everythingSaid(listed)).toEqual(said);
  });
});

describe('the same rows in another order', () => {
  const commands: readonly (readonly string[])[] = [
    ['check', '--format', 'json'],
    ['calculate', '--format', 'csv'],
    ['calculate', '--format', 'json'],
    ['preview', '--out', 'out.html'],
    ['preview', '--out', 'out.html', '-i', 'NI-19'],
  ];
  const onDisk = (files: ReadonlyMap<string, Uint8Array>) => temporaryFolder(Object.fromEntries(files));
  const other = () =>
    new Map(
      shuffled([...example], 4).map(([path, bytes]) => [
        path,
        path.endsWith('.csv') ? withRowsShuffled(bytes, 5) : bytes,
      ]),
    );

  it.each(commands)(
    'give the same bytes: %s %s %s',
    async (...argv) => {
      expect(await said(await onDisk(other()), argv)).toEqual(await said(await onDisk(example), argv));
    },
    60_000,
  );
});

/** What a command writes, to the screen and to its file. */
async function said(folder: string, argv: readonly string[]) {
  const io = memoryIo({ cwd: folder });
  const code = await run(argv, io);
  const file = argv.includes('--out') ? await readFile(join(folder, 'out.html'), 'utf8') : undefined;
  // A page names the lines of the data file, which are others once its rows have moved.
  return { code, ...io.written, file: file?.replace(/(from )?line [\d,]+( to [\d,]+)?/g, 'somewhere') };
}
