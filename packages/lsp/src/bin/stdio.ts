import { createConnection } from 'vscode-languageserver/node';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';

/** Answers an editor on standard input and output, with the files of this machine, until the editor says that it ends. */
export function serveStdio(): void {
  startServer(createConnection(process.stdin, process.stdout), createNodeHost());
}
