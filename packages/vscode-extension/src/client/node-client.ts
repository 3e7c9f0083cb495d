import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import { lendFiles } from './lend-files.ts';

/** A language client whose server is a process of its own on this machine. */
export async function makeNodeClient(
  context: ExtensionContext,
  log: LogOutputChannel,
): Promise<BaseLanguageClient> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client = new LanguageClient('ninefold', 'Ninefold', { run, debug }, clientOptions(log));
  lendFiles(client);
  return client;
}
