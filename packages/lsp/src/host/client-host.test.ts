import { describe, expect, it } from 'vitest';
import { listFilesRequest } from '../protocol/custom/files.ts';
import { createClientHost } from './client-host.ts';

const host = (answer: unknown) => createClientHost(async () => answer);

describe("the editor's files", () => {
  it('come as base64, byte by byte', async () => {
    const base64 = Buffer.from('id: Eilean Sìar\n').toString('base64');
    const content = await host({ base64 }).read('vscode-vfs://x/a.yaml', 100, 'file:///a');
    expect(content).toMatchObject({ kind: 'content' });
    if (content.kind === 'content') expect(new TextDecoder().decode(content.bytes)).toBe('id: Eilean Sìar\n');
  });

  it.each([
    [null, { kind: 'absent' }],
    [{ tooLarge: 5 }, { kind: 'tooLarge', size: 5 }],
    [{ unreadable: 'no permission' }, { kind: 'unreadable', reason: 'no permission' }],
  ])('%j is understood', async (answer, content) => {
    expect(await host(answer).read('vscode-vfs://x/a.yaml', 4, 'file:///a')).toEqual(content);
  });

  it('are listed by the editor', async () => {
    const asked: unknown[] = [];
    const list = createClientHost(async (method, params) => {
      asked.push([method, params]);
      return ['vscode-vfs://x/a.yaml'];
    });
    expect(await list.list('vscode-vfs://x')).toEqual(['vscode-vfs://x/a.yaml']);
    expect(asked).toEqual([[listFilesRequest.method, { folder: 'vscode-vfs://x' }]]);
    expect(await host('nonsense').list('vscode-vfs://x')).toEqual([]);
  });
});
