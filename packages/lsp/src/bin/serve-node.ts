import { realpathSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { answerOrders } from '../host/answer-orders.ts';
import { checkThread } from '../host/check-threads.ts';
import { serve } from './serve.ts';

if (isMainThread) {
  const [, script = ''] = process.argv;
  // The editor says on the command line how it talks to us: --stdio, --node-ipc, --socket or --pipe.
  serve(createConnection(), realpathSync(script));
} else if (parentPort && workerData === checkThread) answerOrders(parentPort);
