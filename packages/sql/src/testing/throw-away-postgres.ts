import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** A server on loopback with nothing in it, gone when it is stopped. */
export interface ThrowAwayPostgres {
  readonly client: Client;
  stop(): Promise<void>;
}

/** Starts a server, or says in a sentence why none can be started on this machine. */
export async function startPostgres(): Promise<ThrowAwayPostgres | string> {
  const bin = binFolder();
  if (bin === undefined) return 'PostgreSQL is not installed: there is no initdb.';
  const owner = unprivilegedUser();
  if (owner === 'none')
    return 'PostgreSQL does not run as root, and there is no user "postgres" or "nobody".';
  const folder = mkdtempSync(join(tmpdir(), 'ninefold-postgres-'));
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', folder, '-U', 'ninefold', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...as, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return `initdb failed: ${made.stderr.trim()}`;
  }
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: 'ignore' },
  );
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    const client = new Client({ host: '127.0.0.1', port, user: 'ninefold', database: 'postgres' });
    try {
      await client.connect();
      return { client, stop: () => client.end().then(stop) };
    } catch {
      await wait(100);
    }
  }
  await stop();
  return 'PostgreSQL did not answer within ten seconds.';
}

function binFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.sort().reverse()];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** Undefined where we are no root ourselves. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | 'none' | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  return 'none';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
