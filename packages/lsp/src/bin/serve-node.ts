import { realpathSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { answerOrders } from '../host/answer-orders.ts';
import { checkThread } from '../host/check-threads.ts';
import { serve } from './serve.ts';

/** How an editor says on the command line that it talks to us. */
const ways = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (isMainThread) {
  const [, script = '', ...given] = process.argv;
  if (given.some((word) => ways.includes(word.split('=')[0] ?? '')))
    serve(createConnection(), realpathSync(script));
  else tellUse(given);
} else if (parentPort && workerData === checkThread) answerOrders(parentPort);

/** A person who starts the server is told what it is for. */
function tellUse(given: readonly string[]): void {
  const isAsked = given.includes('--help') || given.includes('-h');
  const use = `The language server of Ninefold is started by an editor: ninefold-language-server --stdio\nHow to set an editor up: docs/editors in the repository of Ninefold.\n`;
  (isAsked ? process.stdout : process.stderr).write(use);
  process.exitCode = isAsked ? 0 : 2;
}
