import type { MessagePort } from 'node:worker_threads';
import { loadBuiltInPacks } from '@ninefold/core';
import type { CheckOrder } from '../session/away-checks.ts';
import { checkOrder } from '../session/check-order.ts';
import type { ThreadAnswer } from './check-threads.ts';
import { createNodeHost } from './node-host.ts';

/** What a thread does that `createCheckThreads` has started. */
export function answerOrders(port: MessagePort): void {
  const host = createNodeHost();
  const builtInPacks = loadBuiltInPacks();
  const answer = (given: ThreadAnswer) => port.postMessage(given);
  port.on('message', (order: CheckOrder) => {
    checkOrder(order, host, builtInPacks).then(
      (checked) => answer({ checked }),
      (error: unknown) =>
        answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
