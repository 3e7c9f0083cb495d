import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';

/** The web worker that the language server runs in. */
export type ServerWorker = ConstructorParameters<typeof LanguageClient>[2];

interface Page {
  readonly Worker: new (address: string) => ServerWorker;
}

/**
 * Starts the language server in a worker of the page. Its script is read first: VS Code starts no worker at the address of an extension
 * that is installed on another machine.
 */
export async function startServerWorker({ extensionUri }: ExtensionContext): Promise<ServerWorker> {
  const { Worker } = globalThis as unknown as Page;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/server/server.js'));
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // The worker begins to load it now; a little later nobody needs it any more.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
