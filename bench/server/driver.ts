import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { connect } from './connection.ts';

/** One language server in a process of its own, and an editor that talks to it over its standard input and output. */
export interface Driver {
  /** When the process was started. */
  readonly start: number;
  /** The process itself. */
  readonly pid: number | undefined;
  /** The messages of the problems that were told of each file last. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** What the server wrote to its log as an error, and what it refused. */
  readonly errors: readonly string[];
  request(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): void;
  /** Waits until the problems are as wanted; rejects after a minute, or when the server ends. */
  until(isSo: () => boolean): Promise<void>;
  /** The memory that the process holds now, and has held at most, in MB. */
  memory(): { readonly now: number; readonly most: number };
  stop(): Promise<void>;
}

/** What an editor tells a server: the folder, and the settings it may ask for, by section. */
export interface DriverOptions {
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const longestWait = 60_000;

export async function startDriver(
  command: readonly string[],
  { folder, settings }: DriverOptions,
): Promise<Driver> {
  const start = performance.now();
  const server = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  const problems = new Map<string, readonly string[]>();
  const errors: string[] = [];
  const waiting = new Set<() => void>();
  let said = '';
  let isOver = false;
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  server.on('exit', () => {
    isOver = true;
    for (const check of waiting) check();
  });
  const { send, request: ask } = connect(server, ({ id, method, params }) => {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] };
      send({ id, result: items.map(({ section }) => settings?.[section ?? ''] ?? null) });
    } else if (id !== undefined) send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly { message: string }[] };
      problems.set(
        uri,
        diagnostics.map((each) => each.message),
      );
      for (const check of waiting) check();
    } else if (method === 'window/logMessage' && (params as { type: number }).type === 1) {
      errors.push((params as { message: string }).message);
    }
  });
  const request = async (method: string, params: object) => {
    const { result, error } = await ask(method, params);
    if (error) errors.push(`${method}: ${error.message}`);
    return result;
  };
  const notify = (method: string, params: object) => send({ method, params });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const end = (give: () => void) => {
        clearTimeout(timer);
        waiting.delete(check);
        give();
      };
      const check = () => {
        if (isSo()) end(resolve);
        else if (isOver) end(() => reject(new Error(`The server ended. ${said}`)));
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`No answer came within a minute. ${said}${errors.join('\n')}`))),
        longestWait,
      );
      waiting.add(check);
      check();
    });
  const uri = pathToFileURL(folder).href;
  let isReady = false;
  void request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true }, completion: {}, rename: {} },
    },
  }).then(() => {
    isReady = true;
    for (const check of waiting) check();
  });
  await until(() => isReady);
  notify('initialized', {});
  if (settings) notify('workspace/didChangeConfiguration', { settings });
  return {
    start,
    pid: server.pid,
    problems,
    errors,
    request,
    notify,
    until,
    memory: () => memoryOf(server),
    stop: async () => {
      if (isOver) return;
      await request('shutdown', {});
      notify('exit', {});
      server.kill();
    },
  };
}

/** As Linux tells it; nothing elsewhere. */
function memoryOf({ pid }: ChildProcess): { readonly now: number; readonly most: number } {
  const read = (name: string, status: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1000;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { now: read('VmRSS', status), most: read('VmHWM', status) };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}
