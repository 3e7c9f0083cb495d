import type { FileContent } from '@ninefold/core';
import { type LentFile, listFilesRequest, readFileRequest } from '../protocol/custom/files.ts';
import type { SessionHost } from '../session/host.ts';
import { today } from './today.ts';

/** The files of the editor, asked for over the connection, where they are not on a disk: on the web, or on another machine. */
export function createClientHost(ask: (method: string, params: object) => Promise<unknown>): SessionHost {
  return {
    today,
    list: async (folder) => {
      const uris = await ask(listFilesRequest.method, { folder });
      return Array.isArray(uris) ? uris.map(String) : [];
    },
    read: async (uri, limit) => toContent((await ask(readFileRequest.method, { uri, limit })) as LentFile),
  };
}

function toContent(answer: LentFile): FileContent {
  if (answer === null) return { kind: 'absent' };
  if ('tooLarge' in answer) return { kind: 'tooLarge', size: answer.tooLarge };
  if ('unreadable' in answer) return { kind: 'unreadable', reason: answer.unreadable };
  return { kind: 'content', bytes: Uint8Array.from(atob(answer.base64), (unit) => unit.charCodeAt(0)) };
}
