import type { ExtensionContext } from 'vscode';
import { afterActivation } from './client/after-activation.ts';
import type { ClientControl } from './client/client-control.ts';
import { startServerProcess } from './client/server-process.ts';
import { startExtension } from './extension.ts';

let client: ClientControl | undefined;

/** Called by VS Code on a machine, when the first definition is seen. */
export function activate(context: ExtensionContext): void {
  client = startExtension(context, async (...given) => {
    const server = startServerProcess(context);
    try {
      await afterActivation();
      const { makeNodeClient } = await import('./client/node-client.ts');
      return makeNodeClient(server, ...given);
    } catch (failure) {
      server.kill();
      throw failure;
    }
  });
}

/** Called by VS Code before the window closes: the server ends too. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
