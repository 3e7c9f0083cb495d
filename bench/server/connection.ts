import type { ChildProcess } from 'node:child_process';

/** A message of a language server: an answer, which has no method, or else a request or notification. */
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What can be said to a language server over its standard input. */
export interface Connection {
  send(message: object): void;
  /** The message that answers. */
  request(method: string, params: object): Promise<Message>;
}

/** Speaks with a language server; `hear` is given what it asks and tells by itself. */
export function connect(server: ChildProcess, hear: (message: Message) => void): Connection {
  const answers = new Map<number, (message: Message) => void>();
  let lastId = 0;
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  readMessages(server, (message) => {
    if (message.method !== undefined) return hear(message);
    const id = message.id ?? -1;
    answers.get(id)?.(message);
    answers.delete(id);
  });
  return {
    send,
    request: (method, params) =>
      new Promise((resolve) => {
        const id = ++lastId;
        answers.set(id, resolve);
        send({ id, method, params });
      }),
  };
}

/** Takes the stream of a server apart into its messages. */
function readMessages(server: ChildProcess, take: (message: Message) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  const chunks: Buffer[] = [];
  let have = 0;
  let want = 0;
  server.stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    have += chunk.length;
    if (have < want) return;
    rest = Buffer.concat(chunks);
    for (;;) {
      const headerEnd = rest.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, Math.max(0, headerEnd)))?.[1],
      );
      want = headerEnd < 0 ? 0 : headerEnd + 4 + length;
      if (headerEnd < 0 || rest.length < want) break;
      take(JSON.parse(rest.toString('utf8', headerEnd + 4, want)) as Message);
      rest = rest.subarray(want);
    }
    chunks.splice(0, chunks.length, rest);
    have = rest.length;
  });
}
