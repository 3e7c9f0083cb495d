/**
 * `node --conditions=@ninefold/source bench/bombs/bombs.ts`, after `pnpm build`: how long the language server is busy with files that are made
 * to keep it from answering. Each bomb is put in the place of an ordinary file that is open; then everything that an editor asks is asked
 * of it. The times are processor time of the thread that answers, in a server that has worked for a while.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { longDefinition, writeMadeUpFolder } from '../made-up-folder.ts';
import { type Driver, startDriver } from '../server/driver.ts';
import { open } from '../server/timing.ts';
import type { Bomb } from './bomb.ts';
import { bombs } from './bomb-texts.ts';
import { questionsAt } from './questions.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const server = process.argv[2] ?? join(root, 'packages/lsp/dist/node.js');
const only = process.argv[3];
const limit = 100;

const folder = mkdtempSync(join(tmpdir(), 'ninefold-bombs-'));
const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;
const harmless = 'id: bomb\ntitle: x\n';

try {
  writeMadeUpFolder(folder, 2);
  const command = server.endsWith('.ts')
    ? ['--conditions=@ninefold/source', '--no-warnings', server, '--stdio']
    : [server, '--stdio'];
  const driver = await startDriver(command, { folder });
  await warmUp(driver);
  let worst = 0;
  for (const bomb of bombs.filter(({ name }) => only === undefined || name.includes(only))) {
    const times = [...(await timesOf(bomb, driver))].sort((a, b) => b[1] - a[1]);
    const [slowest = ['nothing', 0]] = times;
    worst = Math.max(worst, slowest[1]);
    const others = times.slice(1).filter(([, time]) => time > limit / 2);
    const said = [slowest, ...others].map(([what, time]) => `${what} ${time.toFixed(0)} ms`);
    console.log(`${slowest[1] > limit ? '!!! ' : ''}${bomb.name}: ${said.join(', ')}`);
  }
  // That something cannot be renamed is an answer.
  const faults = driver.errors.filter((error) => error.includes('Ninefold failed'));
  for (const fault of faults.slice(0, 3)) console.log(`!!! ${fault.slice(0, 500)}`);
  console.log(`the longest of ${bombs.length}: ${worst.toFixed(0)} ms; the limit is ${limit} ms`);
  await driver.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What the engine runs often, it runs faster. */
async function warmUp(driver: Driver): Promise<void> {
  const uri = addressOf('indicators/made-up-1.indicator.yaml');
  const text = longDefinition(1, 400);
  open(driver, uri, text);
  for (let round = 2; round < 20; round++) {
    change(driver, uri, round, longDefinition(1, 400 + round * 3));
    for (const { method, params } of questionsAt(uri, text, 'query')) await driver.request(method, params);
  }
  driver.notify('textDocument/didClose', { textDocument: { uri } });
}

/** The least of two times each, after one that is not counted. */
async function timesOf(
  { path, text, more = {}, at }: Bomb,
  driver: Driver,
): Promise<ReadonlyMap<string, number>> {
  const uri = addressOf(path);
  const kept = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  const times = new Map<string, number>();
  await setFiles(driver, more);
  open(driver, uri, harmless);
  for (let round = 0; round < 3; round++) {
    change(driver, uri, 2 * round + 2, harmless);
    await driver.request('textDocument/diagnostic', { textDocument: { uri } });
    await rest();
    const measure = async (what: string, ask: () => Promise<unknown>) => {
      const before = busy(driver);
      await ask();
      const time = busy(driver) - before;
      if (round > 0) times.set(what, Math.min(times.get(what) ?? Number.POSITIVE_INFINITY, time));
    };
    await measure('edit to problems', async () => {
      change(driver, uri, 2 * round + 3, text);
      await driver.request('textDocument/diagnostic', { textDocument: { uri } });
    });
    for (const { method, params } of questionsAt(uri, text, at)) {
      await measure(method.replace('textDocument/', ''), () => driver.request(method, params));
    }
  }
  driver.notify('textDocument/didClose', { textDocument: { uri } });
  await setFiles(driver, Object.fromEntries(Object.keys(more).map((each) => [each, undefined])));
  if (kept !== undefined) await setFiles(driver, { [path]: kept });
  await driver.request('textDocument/diagnostic', { textDocument: { uri } });
  return times;
}

/** Writes files, or takes them away where there is no text, and says so. */
async function setFiles(driver: Driver, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
  const changes = Object.entries(files).map(([path, text]) => ({
    uri: addressOf(path),
    type: text === undefined ? 3 : 1,
  }));
  driver.notify('workspace/didChangeWatchedFiles', { changes });
}

function change(driver: Driver, uri: string, version: number, text: string): void {
  driver.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

/** Processor time of the thread that answers, in milliseconds, as Linux tells it. */
function busy({ pid }: Driver): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
