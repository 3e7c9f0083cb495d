import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';
import { lendFiles } from './lend-files.ts';
import type { ServerWorker } from './server-worker.ts';

/** A language client whose server is a worker of this page. */
export function makeBrowserClient(
  worker: ServerWorker,
  _context: ExtensionContext,
  log: LogOutputChannel,
): BaseLanguageClient {
  const client = new LanguageClient('ninefold', 'Ninefold', worker, clientOptions(log));
  lendFiles(client);
  return client;
}
