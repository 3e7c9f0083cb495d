import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, type Options } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import configurations from '../../packages/lsp/tsup.config.ts';
import { root } from '../harness/example.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);
const title = isThere
  ? 'in a web worker of a browser'
  : `in a web worker, which is skipped: there is no ${executablePath}; "apt-get install chromium" brings it`;

const folder = mkdtempSync(join(tmpdir(), 'ninefold-browser-'));
let browser: Browser | undefined;
let server: Server | undefined;

/** Builds the worker as it is published, but from the sources as they are now. */
async function buildWorker(): Promise<string> {
  const all = configurations as readonly Options[];
  const own = all.find(({ entry }) => entry !== undefined && 'browser' in entry);
  await build({
    ...own,
    entry: { browser: join(root, 'packages/lsp/src/bin/browser.ts') },
    tsconfig: join(root, 'tsconfig.json'),
    config: false,
    silent: true,
    sourcemap: false,
    metafile: false,
    onSuccess: async () => {},
    outDir: folder,
  });
  return readFileSync(join(folder, 'browser.js'), 'utf8');
}

describe.skipIf(!isThere)(`the server ${title}`, () => {
  beforeAll(async () => {
    const script = await buildWorker();
    server = createServer((request, response) => {
      const isScript = request.url === '/browser.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : '<!doctype html><title>editor</title>');
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  it('reads the files that the editor lends, says what is wrong, follows an edit and answers', async () => {
    const page = await browser?.newPage();
    const address = server?.address();
    if (page === undefined || typeof address !== 'object') throw new Error('there is no page');
    await page.goto(`http://127.0.0.1:${address?.port}/`);
    const said = await page.evaluate(talk, { files: { ...smallWorkspace }, uri: 'vscode-vfs://github/a' });
    expect(said.capabilities).toContain('hoverProvider');
    expect(said.first).toEqual(['data/not-a-number']);
    expect(said.second).toEqual(['schema/not-one-of']);
    expect(said.third).toEqual([]);
    expect(said.hover).toContain('Which way is better.');
    expect(said.asked).toEqual(['ninefold/listFiles', 'ninefold/readFile']);
  }, 60_000);
});

/** The whole conversation, as an editor in the page has it; it runs there and knows nothing of this file. */
async function talk({ files, uri }: { files: Record<string, string>; uri: string }) {
  type Message = { id?: number; method?: string; params?: never; result?: unknown };
  const data = `${uri}/data/made-up-discharges.csv`;
  const indicator = `${uri}/indicators/made-up-rate.indicator.yaml`;
  const lent: Record<string, string> = {
    ...files,
    'data/made-up-discharges.csv': 'council,year,readmitted,Live discharges\nS12000005,2022/23,ten,100\n',
  };
  const text = files['indicators/made-up-rate.indicator.yaml'] ?? '';
  interface WebWorker {
    onmessage: (event: { data: Message }) => void;
    postMessage(message: object): void;
    terminate(): void;
  }
  const { Worker } = globalThis as unknown as { Worker: new (url: string, options: object) => WebWorker };
  const worker = new Worker('/browser.js', { type: 'module' });
  const asked = new Set<string>();
  const problems = new Map<string, string[]>();
  const answers = new Map<number, (result: unknown) => void>();
  const watchers = new Set<() => void>();
  const base64 = (content: string) => btoa(String.fromCharCode(...new TextEncoder().encode(content)));
  worker.onmessage = ({ data: message }) => {
    const { id, method, params, result } = message;
    if (method === undefined) answers.get(id ?? -1)?.(result);
    else if (id !== undefined) {
      asked.add(method);
      const path = (params as { uri?: string } | undefined)?.uri?.slice(uri.length + 1) ?? '';
      const content = lent[path];
      const lists = method === 'ninefold/listFiles';
      const reply = lists
        ? Object.keys(lent).map((each) => `${uri}/${each}`)
        : content === undefined
          ? null
          : { base64: base64(content) };
      worker.postMessage({ jsonrpc: '2.0', id, result: reply });
    } else if (method === 'textDocument/publishDiagnostics') {
      const told = params as unknown as { uri: string; diagnostics: { code: string }[] };
      problems.set(
        told.uri,
        told.diagnostics.map(({ code }) => code),
      );
      for (const watcher of watchers) watcher();
    }
  };
  let last = 0;
  const request = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      answers.set(++last, resolve);
      worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
    });
  const notify = (method: string, params: object) => worker.postMessage({ jsonrpc: '2.0', method, params });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => isSo() && resolve();
      watchers.add(look);
      look();
    });
  const started = (await request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri, name: 'a' }],
  })) as { capabilities: object };
  notify('initialized', {});
  await until(() => problems.has(data));
  const first = problems.get(data);
  const wrong = text.replace('polarity: lowerIsBetter', 'polarity: upward');
  notify('textDocument/didOpen', {
    textDocument: { uri: indicator, languageId: 'yaml', version: 1, text: wrong },
  });
  await until(() => (problems.get(indicator)?.length ?? 0) > 0);
  const second = problems.get(indicator);
  notify('textDocument/didChange', {
    textDocument: { uri: indicator, version: 2 },
    contentChanges: [{ text }],
  });
  await until(() => problems.get(indicator)?.length === 0);
  const line = text.split('\n').findIndex((each) => each.startsWith('polarity'));
  const hover = await request('textDocument/hover', {
    textDocument: { uri: indicator },
    position: { line, character: 2 },
  });
  worker.terminate();
  return {
    capabilities: Object.keys(started.capabilities),
    first,
    second,
    third: problems.get(indicator),
    hover: JSON.stringify(hover),
    asked: [...asked].sort(),
  };
}
