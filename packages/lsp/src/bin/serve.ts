import type { Connection } from 'vscode-languageserver/node';
import { createCheckThreads } from '../host/check-threads.ts';
import { createClientHost } from '../host/client-host.ts';
import { createMixedHost } from '../host/mixed-host.ts';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';
import { keepHeapSmall } from './keep-heap-small.ts';

/** Serves an editor on this machine. `script` is that of `node.ts`, by which threads are started. */
export function serve(connection: Connection, script: URL | string): void {
  keepHeapSmall();
  const editor = createClientHost((method, params) => connection.sendRequest(method, params));
  startServer(connection, {
    ...createMixedHost(createNodeHost(), editor),
    away: createCheckThreads(script),
  });
}
