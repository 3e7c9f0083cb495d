import type { FileContent } from '@ninefold/core';
import type { SessionHost } from '../session/host.ts';

/** The requests by which the editor lends its files, where they are not on a disk: on the web, or on another machine. */
export const clientRequests = {
  /** `{ folder }` to the addresses of the files in it. */
  list: 'ninefold/listFiles',
  /** `{ uri, limit }` to `{ base64 }`, `{ tooLarge: size }`, `{ unreadable: reason }`, or null for a file that is not there. */
  read: 'ninefold/readFile',
} as const;

type Answer =
  | { readonly base64: string }
  | { readonly tooLarge: number }
  | { readonly unreadable: string }
  | null;

/** The files of the editor, asked for over the connection. */
export function createClientHost(ask: (method: string, params: object) => Promise<unknown>): SessionHost {
  return {
    list: async (folder) => {
      const uris = await ask(clientRequests.list, { folder });
      return Array.isArray(uris) ? uris.map(String) : [];
    },
    read: async (uri, limit) => toContent((await ask(clientRequests.read, { uri, limit })) as Answer),
  };
}

function toContent(answer: Answer): FileContent {
  if (answer === null) return { kind: 'absent' };
  if ('tooLarge' in answer) return { kind: 'tooLarge', size: answer.tooLarge };
  if ('unreadable' in answer) return { kind: 'unreadable', reason: answer.unreadable };
  return { kind: 'content', bytes: Uint8Array.from(atob(answer.base64), (unit) => unit.charCodeAt(0)) };
}
