import { createConnection } from 'vscode-languageserver/node';
import { createClientHost } from '../host/client-host.ts';
import { createMixedHost } from '../host/mixed-host.ts';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';
import { keepHeapSmall } from './keep-heap-small.ts';

/** Answers an editor on standard input and output, with the files of this machine, until the editor says that it ends. */
export function serveStdio(): void {
  keepHeapSmall();
  const connection = createConnection(process.stdin, process.stdout);
  const editor = createClientHost((method, params) => connection.sendRequest(method, params));
  startServer(connection, createMixedHost(createNodeHost(), editor));
}
