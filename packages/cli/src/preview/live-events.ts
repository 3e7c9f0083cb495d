import type { ServerResponse } from 'node:http';
import { guards } from './answer.ts';

/** The pages that are open, told of every change. */
export interface LiveEvents {
  /** Keeps a connection open and says at once which revision there is. */
  join(response: ServerResponse): void;
  /** Says that the files have changed. */
  announce(): void;
  close(): void;
}

export function createLiveEvents(): LiveEvents {
  const open = new Set<ServerResponse>();
  let revision = 1;
  const say = (response: ServerResponse) => response.write(`event: revision\ndata: ${revision}\n\n`);
  // Some programs between browser and server end a connection on which nothing is said.
  const heartbeat = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, 30_000);
  return {
    join(response) {
      if (open.size >= mostPages) {
        response.writeHead(503, guards).end();
        return;
      }
      response.writeHead(200, { ...guards, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\n\n');
      say(response);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    announce() {
      revision += 1;
      for (const response of open) say(response);
    },
    close() {
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}

const mostPages = 100;
