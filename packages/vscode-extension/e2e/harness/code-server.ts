import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServerEntry, nodeFolder } from '../../../../scripts/e2e/home.mjs';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';

/** A VS Code that is being served on this machine. */
export interface CodeServer {
  readonly address: string;
  /** Every line that the extension host and the extensions' own channels have logged. */
  logs(): readonly LogFile[];
  stop(): Promise<void>;
}

export interface LogFile {
  readonly path: string;
  readonly text: string;
}

/** Serves VS Code with the extensions and the user's settings of two folders. */
export async function startCodeServer(folders: {
  readonly extensions: string;
  readonly user: string;
}): Promise<CodeServer> {
  const port = await freePort();
  const parameters = [
    codeServerEntry,
    ...['--config', join(folders.user, 'config.yaml')],
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...['--extensions-dir', folders.extensions, '--user-data-dir', folders.user],
  ];
  const child = spawn(join(nodeFolder(), 'bin', 'node'), parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: serverEnvironment(),
  });
  let written = '';
  child.stdout.on('data', (chunk) => (written += chunk));
  child.stderr.on('data', (chunk) => (written += chunk));
  const address = `http://127.0.0.1:${port}`;
  await eventually('code-server answers', async () => {
    if (child.exitCode !== null) throw new Error(`code-server has ended:\n${written}`);
    return (await fetch(`${address}/healthz`)).ok;
  }).catch((failure) => {
    stop(child);
    throw new Error(`code-server does not start:\n${written}`, { cause: failure });
  });
  return {
    address,
    logs: () => [{ path: 'code-server', text: written }, ...logFiles(join(folders.user, 'logs'))],
    stop: () => stop(child),
  };
}

/** It must not take itself for a terminal inside another VS Code, nor inherit a package manager's settings. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_|npm_|VITEST|NODE_OPTIONS|NODE_ENV|TEST$)/.test(name),
    ),
  );
}

function logFiles(folder: string): readonly LogFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.log'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The server starts processes of its own: they are of its group, and end with it. */
function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve();
    const { pid } = child;
    const kill = (signal: NodeJS.Signals) => {
      try {
        process.kill(-pid, signal);
      } catch {
        // The group has ended.
      }
    };
    const force = setTimeout(() => kill('SIGKILL'), 5000);
    child.once('close', () => {
      clearTimeout(force);
      kill('SIGKILL');
      resolve();
    });
    kill('SIGTERM');
  });
}
