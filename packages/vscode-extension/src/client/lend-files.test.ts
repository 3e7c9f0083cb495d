import { describe, expect, it, vi } from 'vitest';
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { listFiles, readFile } from './lend-files.ts';

const tree: Readonly<Record<string, [string, FileType][]>> = {
  'vfs:/plan': [
    ['partnership.yaml', FileType.File],
    ['data', FileType.Directory],
    ['node_modules', FileType.Directory],
    ['.git', FileType.Directory],
    ['notes.docx', FileType.File],
    ['linked.csv', FileType.File | FileType.SymbolicLink],
  ],
  'vfs:/plan/data': [['bed days.CSV', FileType.File]],
  'vfs:/plan/node_modules': [['x.yaml', FileType.File]],
  'vfs:/plan/.git': [['y.yaml', FileType.File]],
};

describe('files that the editor lends', () => {
  it('are those that definitions may name, wherever they lie in the folder', async () => {
    vi.spyOn(workspace.fs, 'readDirectory').mockImplementation(async (uri) => tree[uri.toString()] ?? []);
    expect(await listFiles(Uri.parse('vfs:/plan'))).toEqual([
      'vfs:/plan/partnership.yaml',
      'vfs:/plan/linked.csv',
      'vfs:/plan/data/bed%20days.CSV',
    ]);
  });

  it('are none in a folder that cannot be read', async () => {
    vi.spyOn(workspace.fs, 'readDirectory').mockRejectedValue(new Error('offline'));
    expect(await listFiles(Uri.parse('vfs:/plan'))).toEqual([]);
  });

  it('come byte by byte, however many there are', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    vi.spyOn(workspace.fs, 'stat').mockResolvedValue({ type: 1, ctime: 0, mtime: 0, size: bytes.length });
    vi.spyOn(workspace.fs, 'readFile').mockResolvedValue(bytes);
    const lent = await readFile(Uri.parse('vfs:/a.csv'), 200_000);
    expect(lent).toEqual({ base64: Buffer.from(bytes).toString('base64') });
  });

  it('are not read where they are too large, or cannot be', async () => {
    const stat = vi.spyOn(workspace.fs, 'stat');
    stat.mockResolvedValueOnce({ type: 1, ctime: 0, mtime: 0, size: 9 });
    expect(await readFile(Uri.parse('vfs:/a.csv'), 5)).toEqual({ tooLarge: 9 });
    stat.mockRejectedValueOnce(FileSystemError.FileNotFound('a.csv'));
    expect(await readFile(Uri.parse('vfs:/a.csv'), 5)).toBeNull();
    stat.mockRejectedValueOnce(FileSystemError.NoPermissions('a.csv'));
    expect(await readFile(Uri.parse('vfs:/a.csv'), 5)).toEqual({
      unreadable: 'there is no permission to read it',
    });
    stat.mockRejectedValueOnce(new Error('offline'));
    expect(await readFile(Uri.parse('vfs:/a.csv'), 5)).toEqual({ unreadable: 'the editor cannot read it' });
  });
});
