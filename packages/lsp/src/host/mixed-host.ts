import type { FileContent } from '@ninefold/core';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { SessionHost } from '../session/host.ts';

/**
 * The files of this machine, and those that only the editor can reach: on another machine, in a repository that nobody has cloned. What
 * was never saved is nowhere. An editor that lends no files has none.
 */
export function createMixedHost(disk: SessionHost, editor: SessionHost): SessionHost {
  return {
    ...disk,
    list: async (folder) => {
      if (isOnDisk(folder)) return disk.list(folder);
      return isUnsaved(folder) ? [] : editor.list(folder).catch(() => []);
    },
    read: async (uri, limit, within) => {
      if (isOnDisk(uri)) return disk.read(uri, limit, within);
      if (isUnsaved(uri)) return { kind: 'absent' };
      return editor.read(uri, limit, within).catch(toContent);
    },
  };
}

/** A file that could not be asked for: none where the editor does not know the question. */
function toContent(error: unknown): FileContent {
  const isUnknown = error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;
  return isUnknown ? { kind: 'absent' } : { kind: 'unreadable', reason: String(error) };
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}
