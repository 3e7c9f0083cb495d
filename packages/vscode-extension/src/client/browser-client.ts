import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';
import { lendFiles } from './lend-files.ts';

/** A language client whose server is a worker of this page. */
export async function makeBrowserClient(
  context: ExtensionContext,
  log: LogOutputChannel,
): Promise<BaseLanguageClient> {
  const worker = await startWorker(Uri.joinPath(context.extensionUri, 'dist/server/server.js'));
  const client = new LanguageClient('ninefold', 'Ninefold', worker, clientOptions(log));
  lendFiles(client);
  return client;
}

type ServerWorker = ConstructorParameters<typeof LanguageClient>[2];

interface Page {
  readonly Worker: new (address: string) => ServerWorker;
}

/** The script is read first: VS Code starts no worker at the address of an extension that is installed on another machine. */
async function startWorker(script: Uri): Promise<ServerWorker> {
  const { Worker } = globalThis as unknown as Page;
  const bytes = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // The worker begins to load it now; a little later nobody needs it any more.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
