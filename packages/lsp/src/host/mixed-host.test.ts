import { describe, expect, it } from 'vitest';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { SessionHost } from '../session/host.ts';
import { createMixedHost } from './mixed-host.ts';

const hostOf = (name: string): SessionHost => ({
  list: async (folder) => [`${folder}/${name}`],
  read: async () => ({ kind: 'unreadable', reason: name }),
});
const refusing = (error: Error): SessionHost => ({
  list: () => Promise.reject(error),
  read: () => Promise.reject(error),
});

describe('files of a machine and of an editor together', () => {
  it('come from the disk where the address says so, and from the editor otherwise', async () => {
    const host = createMixedHost(hostOf('disk'), hostOf('editor'));
    expect(await host.list('file:///a')).toEqual(['file:///a/disk']);
    expect(await host.list('vscode-vfs://github/a')).toEqual(['vscode-vfs://github/a/editor']);
    expect(await host.read('file:///a/x', 9, 'file:///a')).toEqual({ kind: 'unreadable', reason: 'disk' });
    expect(await host.read('vscode-vfs://github/a/x', 9, 'vscode-vfs://github/a')).toEqual({
      kind: 'unreadable',
      reason: 'editor',
    });
  });

  it('are none where the editor lends none', async () => {
    const unknown = new ResponseError(ErrorCodes.MethodNotFound, 'Unhandled method ninefold/readFile');
    const host = createMixedHost(hostOf('disk'), refusing(unknown));
    expect(await host.list('vscode-vfs://github/a')).toEqual([]);
    expect(await host.read('vscode-vfs://github/a/x', 9, 'vscode-vfs://github/a')).toEqual({
      kind: 'absent',
    });
  });

  it('cannot be read where the editor fails, and are nowhere where they were never saved', async () => {
    const host = createMixedHost(hostOf('disk'), refusing(new Error('the network is down')));
    expect(await host.read('vscode-vfs://github/a/x', 9, 'vscode-vfs://github/a')).toEqual({
      kind: 'unreadable',
      reason: 'Error: the network is down',
    });
    expect(await host.list('untitled:/a')).toEqual([]);
    expect(await host.read('untitled:/a/x', 9, 'untitled:/a')).toEqual({ kind: 'absent' });
  });
});
