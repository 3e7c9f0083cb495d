/**
 * `node --conditions=@ninefold/source bench/server/many-files.ts [server]`, after `pnpm build`: a language server with 6,200 indicator files,
 * once as 31 partnerships of 200 and once as one partnership: how long until all are checked, its memory, and what an editor waits for meanwhile.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { madeUpFiles, writeMadeUpFolder } from '../made-up-folder.ts';
import { startDriver } from './driver.ts';
import { editTimes, open, summary, tells, times, withMistakes } from './timing.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const server = [process.argv[2] ?? join(root, 'packages/lsp/dist/node.js'), '--stdio'];
const folder = mkdtempSync(join(tmpdir(), 'ninefold-bench-'));
const edited = 'indicators/made-up-1.indicator.yaml';
/** In every partnership this one has a mistake, and nobody opens it. */
const mistaken = 'indicators/made-up-2.indicator.yaml';

try {
  await benchWorkspace(31, 200);
  await benchWorkspace(1, 6_200);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A check of many partnerships in the background, edits meanwhile and after it, and a rename in 200 files. */
async function benchWorkspace(partnerships: number, indicators: number): Promise<void> {
  const home = join(folder, `${partnerships}`);
  for (let number = 0; number < partnerships; number++) {
    const at = join(home, `p${number}`);
    writeMadeUpFolder(at, indicators);
    writeFileSync(join(at, mistaken), `${madeUpFiles(2).get(mistaken)}wrong1: 1\n`);
  }
  const uriOf = (number: number, path: string) => pathToFileURL(join(home, `p${number}`, path)).href;
  const driver = await startDriver(server, { folder: home });
  try {
    const uri = uriOf(0, edited);
    const text = withMistakes(madeUpFiles(1).get(edited) ?? '');
    open(driver, uri, text);
    await driver.until(() => tells(driver, uri, 'wrong1'));
    const first = performance.now() - driver.start;
    const isChecked = () =>
      Array.from({ length: partnerships }, (_, number) => uriOf(number, mistaken)).every((each) =>
        driver.problems.has(each),
      );
    let took = 0;
    const done = driver.until(isChecked).then(() => {
      took = performance.now() - driver.start;
    });
    const meanwhile = await editTimes(driver, uri, text, 40);
    const wasBusy = took === 0;
    await done;
    const [found = Number.NaN] = await times(1, async () => {
      await driver.request('workspace/symbol', { query: 'Made-up events 200' });
    });
    const { now, most } = driver.memory();
    console.log(`${partnerships} partnerships of ${indicators}`);
    console.log(
      `  first problems of an open file ${first.toFixed(0)} ms; all checked after ${(took / 1000).toFixed(1)} s`,
    );
    console.log(`  memory ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB`);
    console.log(
      `  edit to problems meanwhile ${summary(meanwhile)}${wasBusy ? '' : ' (the check ended before the edits did)'}`,
    );
    console.log(`  a search for symbols right after it ${(found / 1000).toFixed(1)} s`);
    const dataset = {
      textDocument: { uri: uriOf(0, 'datasets/made-up.dataset.yaml') },
      position: { line: 0, character: 6 },
    };
    const renames = await times(5, async () => {
      await driver.request('textDocument/rename', { ...dataset, newName: 'another' });
    });
    console.log(`  rename of a dataset that ${indicators} files name ${summary(renames)}`);
    if (driver.errors.length > 0) console.log(`!!! ${driver.errors.slice(0, 3).join('; ')}`);
  } finally {
    await driver.stop();
  }
}
