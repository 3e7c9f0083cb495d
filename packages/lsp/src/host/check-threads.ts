import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { CheckedFolder } from '../protocol/checked-folder.ts';
import type { AwayChecks, CheckOrder } from '../session/away-checks.ts';
import { keepHeapSmall, letHeapGrow } from './heap-size.ts';

/** Marks a thread as one of ours for the script that it is started with, which may be the script of the server itself. */
export const checkThread = 'ninefold-check-thread';

/** What a thread answers. */
export type ThreadAnswer = { readonly checked: CheckedFolder } | { readonly failed: string };

/** Two halve the time on any machine of today; more would take the memory of an editor's machine. */
const mostThreads = 2;

/** A limit that is far away, and still lets a heap grow by less at a time than none: 300 MB in place of 450 for 6,200 files, as fast. */
const resourceLimits: ResourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 2_000 };

/** Threads that check one folder each at a time. They are started when there is something to check, and ended afterwards. */
export function createCheckThreads(script: URL | string): AwayChecks {
  const waiting: Task[] = [];
  const threads = new Map<Worker, Task | undefined>();

  const start = () => {
    if (threads.size === 0) letHeapGrow();
    const thread = new Worker(script, { workerData: checkThread, resourceLimits });
    threads.set(thread, undefined);
    thread.on('message', (answer: ThreadAnswer) => {
      const task = threads.get(thread);
      threads.set(thread, undefined);
      if ('checked' in answer) task?.resolve(answer.checked);
      else task?.reject(new Error(answer.failed));
      next();
    });
    const gone = (error: unknown) => {
      const task = threads.get(thread);
      threads.delete(thread);
      task?.reject(error);
      // Without a thread nobody would come back to them.
      if (threads.size === 0) for (const left of waiting.splice(0)) left.reject(error);
    };
    thread.on('error', gone);
    thread.on('exit', () => gone(new Error('The thread that checks folders has ended.')));
  };
  const next = () => {
    for (const [thread, task] of threads) {
      if (task !== undefined) continue;
      const first = waiting.shift();
      if (first === undefined) return;
      threads.set(thread, first);
      thread.postMessage(first.order);
    }
  };
  return {
    check: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ order, resolve, reject });
        if (threads.size < mostThreads) start();
        next();
      }),
    rest: () => {
      if (threads.size > 0) keepHeapSmall();
      for (const thread of threads.keys()) void thread.terminate();
      threads.clear();
    },
  };
}

interface Task {
  readonly order: CheckOrder;
  resolve(checked: CheckedFolder): void;
  reject(error: unknown): void;
}
