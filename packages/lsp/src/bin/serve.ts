import type { Connection } from 'vscode-languageserver/node';
import { createBuiltInCopies } from '../host/built-in-copies.ts';
import { createCheckThreads } from '../host/check-threads.ts';
import { createClientHost } from '../host/client-host.ts';
import { keepHeapSmall } from '../host/heap-size.ts';
import { createMixedHost } from '../host/mixed-host.ts';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';
import { withCopies } from './with-copies.ts';

/** Serves an editor on this machine. `script` is that of `node.ts`, by which threads are started. */
export function serve(connection: Connection, script: URL | string): void {
  keepHeapSmall();
  const editor = createClientHost((method, params) => connection.sendRequest(method, params));
  startServer(withCopies(connection, createBuiltInCopies()), {
    ...createMixedHost(createNodeHost(), editor),
    away: createCheckThreads(script),
  });
}
