import { type ChildProcess, fork } from 'node:child_process';
import { type ExtensionContext, ExtensionMode, Uri } from 'vscode';

/**
 * Starts the language server as a process of its own. It loads while the extension loads the client that will talk to it: on two
 * processors neither waits for the other. Its code is kept as it was compiled, so that the next window begins sooner.
 */
export function startServerProcess({
  extensionMode,
  extensionUri,
  globalStorageUri,
}: ExtensionContext): ChildProcess {
  const script = Uri.joinPath(extensionUri, 'dist/server/server.js').fsPath;
  const server = fork(script, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // A debugger can look into the server of an extension that is being developed.
    execArgv: extensionMode === ExtensionMode.Development ? ['--nolazy', '--inspect=6009'] : [],
    env: {
      ...process.env,
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, 'compiled').fsPath,
    },
    silent: true,
  });
  // One that cannot be started is seen by its not being connected; unheard, its failure would be the editor's.
  server.on('error', () => undefined);
  return server;
}

/** Ends a process that has been asked to end, and has not. */
export function endSoon(server: ChildProcess): void {
  const end = setTimeout(() => server.kill(), patience);
  server.once('exit', () => clearTimeout(end));
}

/** Milliseconds that a server may take to end by itself. */
const patience = 2000;
