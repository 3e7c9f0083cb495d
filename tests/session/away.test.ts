import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBuiltInPacks } from '@ninefold/core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, startDriver } from '../../bench/server/driver.ts';
import type { AwayChecks, CheckOrder } from '../../packages/lsp/src/session/away-checks.ts';
import { checkOrder } from '../../packages/lsp/src/session/check-order.ts';
import {
  type Editor,
  memorySessionHost,
  startEditor,
  type WorkspaceDiagnosticReport,
} from '../../packages/lsp/src/testing/editor.ts';
import { root as project } from '../harness/example.ts';

const root = 'file:///work';
const mistaken = 'name: a\nx: 1\n';
/** Folders of so many definitions each, of which the partnership has a mistake. */
const partnerships = (count: number, indicators: number) =>
  new Map(
    Array.from({ length: count }, (_, folder) => [
      [`p${folder}/partnership.yaml`, mistaken] as const,
      ...Array.from(
        { length: indicators },
        (_, each) =>
          [`p${folder}/made-up-${each}.indicator.yaml`, `id: made-up-${each}\ntitle: Made up\n`] as const,
      ),
    ]).flat(),
  );
const inMemory = (files: ReadonlyMap<string, string>) =>
  memorySessionHost(new Map([...files].map(([path, text]) => [`${root}/${path}`, text])));

/** What another thread would do, done here; what was ordered is kept. */
function createAway(host: ReturnType<typeof inMemory>, check = checkOrder) {
  const orders: CheckOrder[] = [];
  const builtInPacks = loadBuiltInPacks();
  let rests = 0;
  const away: AwayChecks = {
    check: (order) => {
      orders.push(order);
      return check(order, host, builtInPacks);
    },
    rest: () => {
      rests++;
    },
  };
  return { away, orders, rests: () => rests };
}

let editor: Editor | undefined;
let driver: Driver | undefined;
let folder: string | undefined;
afterEach(async () => {
  await editor?.close();
  await driver?.stop();
  if (folder) rmSync(folder, { recursive: true });
  [editor, driver, folder] = [undefined, undefined, undefined];
});

const said = () =>
  [...(editor?.problems ?? [])].map(([uri, found]) => [uri, found.map(({ code }) => code)]).sort();

describe('many folders that nobody has open', () => {
  it('are checked away, with what was found the same as here', async () => {
    const host = inMemory(partnerships(3, 150));
    editor = await startEditor(host, { roots: [root] });
    await editor.until(() => editor?.problems.size === 453);
    const here = said();
    await editor.close();
    const { away, orders, rests } = createAway(host);
    editor = await startEditor({ ...host, away }, { roots: [root] });
    await editor.until(() => editor?.problems.size === 453);
    await eventually(() => rests() === 1);
    expect(said()).toEqual(here);
    expect(orders.map((order) => order.folder)).toEqual([`${root}/p0`, `${root}/p1`, `${root}/p2`]);
  });

  it('are checked here where they are few', async () => {
    const host = inMemory(partnerships(3, 10));
    const { away, orders } = createAway(host);
    editor = await startEditor({ ...host, away }, { roots: [root] });
    await editor.until(() => editor?.problems.size === 33);
    expect(orders).toEqual([]);
  });

  it('are checked here where another thread fails, and the log says so once', async () => {
    const host = inMemory(partnerships(3, 150));
    const { away } = createAway(host, () => Promise.reject(new Error('made-up fault')));
    editor = await startEditor({ ...host, away }, { roots: [root] });
    await editor.until(() => editor?.problems.size === 453);
    expect(editor.log.filter((line) => line.includes('made-up fault'))).toHaveLength(1);
  });

  it('leave the one that is open to this thread, and what was found of an older text is not told', async () => {
    const host = inMemory(partnerships(3, 150));
    const held: (() => void)[] = [];
    const { away, orders } = createAway(host, async (...given) => {
      const found = await checkOrder(...given);
      await new Promise<void>((resolve) => held.push(resolve));
      return found;
    });
    editor = await startEditor({ ...host, away }, { roots: [root] });
    await eventually(() => held.length === 3);
    const uri = `${root}/p1/partnership.yaml`;
    editor.open(uri, 'name: a\n');
    await editor.until(() => editor?.problems.size === 150);
    for (const give of held.splice(0)) give();
    await editor.until(() => editor?.problems.size === 452);
    expect(editor.problems.has(uri)).toBe(false);
    expect(orders).toHaveLength(3);
  });

  it('are all in the answer to an editor that asks for the problems of all files', async () => {
    const host = inMemory(partnerships(3, 150));
    const { away, orders } = createAway(host);
    const capabilities = { textDocument: { diagnostic: {} } };
    editor = await startEditor({ ...host, away }, { roots: [root], capabilities });
    const answer = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(answer.items).toHaveLength(453);
    expect(orders).toHaveLength(3);
  });

  it('are found by name without being read here, and so is the text of what comes with Ninefold', async () => {
    const host = inMemory(partnerships(3, 150));
    let reads = 0;
    const counting = {
      ...host,
      read: (...given: Parameters<typeof host.read>) => {
        reads++;
        return host.read(...given);
      },
    };
    const { away, rests } = createAway(host);
    editor = await startEditor({ ...counting, away }, { roots: [root] });
    const find = (query: string) => editor?.request<readonly object[]>('workspace/symbol', { query });
    expect(await find('made-up-149')).toEqual(
      [0, 1, 2].map((each) => ({
        name: 'made-up-149',
        containerName: 'Made up',
        kind: 5,
        location: {
          uri: `${root}/p${each}/made-up-149.indicator.yaml`,
          range: { start: { line: 0, character: 4 }, end: { line: 0, character: 15 } },
        },
      })),
    );
    expect(rests()).toBe(1);
    const [national] = await editor.request<readonly { location: { uri: string } }[]>('workspace/symbol', {
      query: 'NI-14',
    });
    const { text } = await editor.request<{ text: string }>(
      'workspace/textDocumentContent',
      national?.location ?? {},
    );
    expect(text).toContain('id: NI-14');
    // No more than where the workspace.yaml would be that lends them data.
    expect(reads).toBeLessThan(10);
  });
});

describe('the threads of a machine', () => {
  it('find in folders on disk what one thread finds', async () => {
    folder = mkdtempSync(join(tmpdir(), 'ninefold-away-'));
    const files = partnerships(3, 150);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const script = join(project, 'packages/lsp/src/bin/node.ts');
    driver = await startDriver(['--conditions=@ninefold/source', '--no-warnings', script, '--stdio'], {
      folder,
    });
    await driver.until(() => driver?.problems.size === files.size);
    editor = await startEditor(inMemory(files), { roots: [root] });
    await editor.until(() => editor?.problems.size === files.size);
    const home = pathToFileURL(folder).href;
    for (const [uri, found] of editor.problems)
      expect(driver.problems.get(uri.replace(root, home))).toEqual(found.map(({ message }) => message));
    expect(driver.errors).toEqual([]);
  });
});

/** For what no message of the server tells. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
