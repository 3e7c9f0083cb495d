import { createCalculator, type Engine, plansOf, type Workspace } from '@ninefold/core';
import { createDuckDbEngine, type DuckDbEngine } from '@ninefold/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '../packages/cli/src/open-folder.ts';
import { memoryIo } from '../packages/cli/src/testing/memory-io.ts';
import { exampleFolder, root } from './harness/example.ts';

/** Every result of a workspace with all its working, by indicator, area and period. */
function everyResult(workspace: Workspace, engine?: Engine) {
  const calculator = createCalculator(workspace, engine);
  return [...workspace.indicators.keys()].flatMap((id) =>
    calculator
      .areasOf(id)
      .flatMap((area) => calculator.periodsOf(id).map((period) => calculator.result(id, area, period))),
  );
}

const folders = [
  ...['minimal', 'south-lanarkshire', 'clackmannanshire-and-stirling'].map((name) => ({
    what: `the example ${name}`,
    folder: exampleFolder(name),
  })),
  { what: 'made-up data split by age', folder: `${root}tests/fixtures/standardised` },
];

describe.each(folders)('$what', ({ folder }) => {
  let duckDb: DuckDbEngine;
  let workspace: Workspace;

  beforeAll(async () => {
    const opened = await openFolder('.', memoryIo({ cwd: folder }));
    workspace = opened.workspace;
    duckDb = await createDuckDbEngine({
      fileOf: ({ dataPath = '' }) => opened.host.fileOf(dataPath),
      findLines: true,
    });
  });
  afterAll(() => duckDb.close());

  it('has the same results by DuckDB: each number, its working and the lines it comes from', async () => {
    const answers = await duckDb.precompute(workspace);
    expect([...answers.refused.values()]).toEqual([]);
    expect(plansOf(workspace).size).toBeGreaterThan(0);
    const builtIn = everyResult(workspace);
    expect(builtIn.length).toBeGreaterThan(0);
    expect(everyResult(workspace, answers)).toEqual(builtIn);
  });
});
