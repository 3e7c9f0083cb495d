import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createConnection,
  createMessageConnection,
  type Location,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createBuiltInCopies } from '../host/built-in-copies.ts';
import { startServer } from '../server.ts';
import { memorySessionHost } from '../testing/editor.ts';
import { withCopies } from './with-copies.ts';

let folder: string;
let client: MessageConnection;
let pushed: PublishDiagnosticsParams[];
const uri = 'file:///plan/ni-14.indicator.yaml';
const files = new Map([
  ['file:///plan/partnership.yaml', 'name: Made-up\narea: S37000028\nuses: [national]\n'],
  [uri, 'id: NI-14\nextends: national\n'],
]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ninefold copies-'));
  pushed = [];
});
afterEach(async () => {
  await client.sendRequest('shutdown');
  client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function start(workspace: object): Promise<void> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(withCopies(connection, createBuiltInCopies(folder)), memorySessionHost(files));
  client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace },
    workspaceFolders: [{ uri: 'file:///plan', name: 'plan' }],
  });
  void client.sendNotification('initialized', {});
}

const definitions = () =>
  client.sendRequest<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 0, character: 5 },
  });

describe('definitions that come with Ninefold, in an editor that knows only files', () => {
  it('are files of their own, which nobody can write to, and which are put right', async () => {
    await start({});
    const [first] = await definitions();
    const path = fileURLToPath(first?.uri ?? '');
    expect(path.startsWith(join(folder, 'national'))).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('id: NI-14');
    expect(statSync(path).mode & 0o222).toBe(0);
    rmSync(path);
    writeFileSync(path, 'something else');
    await client.sendRequest('shutdown');
    await start({});
    await definitions();
    expect(readFileSync(path, 'utf8')).toContain('id: NI-14');
  });

  it('have no problems when they are opened, and answer as the originals do', async () => {
    await start({});
    const [first] = await definitions();
    const copy = first?.uri ?? '';
    const text = readFileSync(fileURLToPath(copy), 'utf8');
    const textDocument = { uri: copy, languageId: 'yaml', version: 1, text: `${text}wrong: 1\n` };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const report = await client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: copy },
    });
    expect(report.items).toEqual([]);
    expect(pushed.filter((each) => each.uri === copy)).toEqual([]);
    const line = text.split('\n').findIndex((each) => each.startsWith('title:'));
    const hover = await client.sendRequest('textDocument/hover', {
      textDocument: { uri: copy },
      position: { line, character: 1 },
    });
    expect(JSON.stringify(hover)).toContain('title');
  });

  it('stay under their own address in an editor that asks for their text', async () => {
    await start({ textDocumentContent: { dynamicRegistration: true } });
    expect((await definitions()).map((each) => each.uri.split(':')[0])).toEqual(['ninefold']);
  });
});

describe('copies of what comes with Ninefold', () => {
  it('lie in their folder and nowhere else', async () => {
    await start({});
    const copies = createBuiltInCopies(folder);
    expect(await copies.fileOf('ninefold:../x.yaml', 'x')).toBeUndefined();
    expect(await copies.fileOf('ninefold:a/..%2f..%2fx.yaml', 'x')).toBeUndefined();
    const file = await copies.fileOf('ninefold:national/core/x y.yaml', 'x');
    expect(copies.originalOf(file ?? '')).toBe('ninefold:national/core/x y.yaml');
    expect(copies.originalOf(pathToFileURL(`${folder}-other/x.yaml`).href)).toBeUndefined();
  });
});
