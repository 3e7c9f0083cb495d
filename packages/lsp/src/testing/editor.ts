import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { canonicalUri } from '../protocol/uri.ts';
import { startServer } from '../server.ts';
import type { SessionHost } from '../session/host.ts';

export type * from 'vscode-languageserver/node';
export { CancellationTokenSource } from 'vscode-languageserver/node';

/** An editor that a test plays: what it sends goes to a server in the same process, over streams. */
export interface Editor {
  readonly server: InitializeResult;
  /** The problems that were pushed last, by address; files whose problems were taken back have none. */
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
  /** The versions that problems were pushed for, in order. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  /** Other messages that the server sent, in order: notifications, and requests that wait for no more than to be heard. */
  readonly heard: readonly { readonly method: string; readonly params: unknown }[];
  request<R>(method: string, params: object, token?: CancellationToken): Promise<R>;
  notify(method: string, params: object): void;
  open(uri: string, text: string): void;
  change(uri: string, version: number, changes: readonly object[]): void;
  /** Waits until what was pushed is as wanted. */
  until(isSo: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server on the files of a host and introduces an editor to it. */
export async function startEditor(
  host: SessionHost,
  options: {
    readonly roots: readonly string[];
    readonly capabilities?: ClientCapabilities;
    readonly settings?: object;
  },
): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), host);
  const client = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const problems = new Map<string, readonly Diagnostic[]>();
  const pushed: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const heard: { readonly method: string; readonly params: unknown }[] = [];
  const waiting = new Set<() => void>();
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
    if (params.diagnostics.length > 0) problems.set(params.uri, params.diagnostics);
    else problems.delete(params.uri);
    for (const check of waiting) check();
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    for (const check of waiting) check();
  });
  client.onRequest('client/registerCapability', () => null);
  const hear = (method: string, params: unknown) => {
    heard.push({ method, params });
    for (const check of waiting) check();
  };
  client.onRequest('window/workDoneProgress/create', (params: unknown) => {
    hear('window/workDoneProgress/create', params);
    return null;
  });
  client.onNotification((method, params) => hear(method, params));
  client.onUnhandledProgress((params) => hear('$/progress', params));
  client.listen();
  const server = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    workspaceFolders: options.roots.map((uri) => ({ uri, name: uri })),
    initializationOptions: options.settings,
  });
  void client.sendNotification('initialized', {});
  const notify = (method: string, params: object) => void client.sendNotification(method, params);
  return {
    server,
    problems,
    pushed,
    log,
    heard,
    request: (method, params, token) =>
      token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token),
    notify,
    open: (uri, text) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    until: (isSo) =>
      new Promise((resolve) => {
        const check = () => {
          if (!isSo()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
    },
  };
}

/** Files in memory as a session sees them, by the addresses of a folder; they may be changed while it runs. */
export function memorySessionHost(files: Map<string, string | Uint8Array>): SessionHost {
  const encoder = new TextEncoder();
  const encoded = new Map<string, { readonly text: string; readonly bytes: Uint8Array }>();
  return {
    list: async (folder) => [...files.keys()].map(canonicalUri).filter((uri) => uri.startsWith(`${folder}/`)),
    read: async (uri, limit) => {
      const content = files.get(uri);
      if (content === undefined) return { kind: 'absent' };
      const known = encoded.get(uri);
      const bytes =
        typeof content !== 'string'
          ? content
          : known?.text === content
            ? known.bytes
            : encoder.encode(content);
      if (typeof content === 'string') encoded.set(uri, { text: content, bytes });
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
    },
  };
}
