import type { ExtensionContext } from 'vscode';
import { afterActivation } from './client/after-activation.ts';
import type { ClientControl } from './client/client-control.ts';
import { startServerWorker } from './client/server-worker.ts';
import { startExtension } from './extension.ts';

let client: ClientControl | undefined;

/** Called by VS Code in a browser, when the first definition is seen. */
export function activate(context: ExtensionContext): void {
  client = startExtension(context, async (...given) => {
    const [worker] = await Promise.all([startServerWorker(context), afterActivation()]);
    const { makeBrowserClient } = await import('./client/browser-client.ts');
    return makeBrowserClient(worker, ...given);
  });
}

/** Called by VS Code before the window closes: the server ends too. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
