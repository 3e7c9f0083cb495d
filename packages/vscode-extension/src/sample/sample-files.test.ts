import { describe, expect, it } from 'vitest';
import { FileChangeType, FileType, Uri } from 'vscode';
import { SampleFiles } from './sample-files.ts';

const at = (path: string) => Uri.from({ scheme: 'ninefold-sample', path });
const bytes = (text: string) => new TextEncoder().encode(text);
const create = { create: true, overwrite: false };

function sample() {
  const bundled = { 'partnership.yaml': 'name: x', 'data/a.csv': '1,2' };
  const files = Object.entries(bundled).map(([path, text]) => {
    return { path, size: text.length, read: async () => bytes(text) };
  });
  return new SampleFiles('/plan', async () => files);
}

describe('the sample in memory', () => {
  it('has the files that come with the extension, in their folders', async () => {
    const files = sample();
    expect(await files.readDirectory(at('/plan'))).toEqual([
      ['partnership.yaml', FileType.File],
      ['data', FileType.Directory],
    ]);
    expect(await files.readDirectory(at('/plan/data'))).toEqual([['a.csv', FileType.File]]);
    expect(await files.stat(at('/plan'))).toMatchObject({ type: FileType.Directory });
    expect(await files.stat(at('/plan/data/a.csv'))).toMatchObject({ type: FileType.File, size: 3 });
    expect(new TextDecoder().decode(await files.readFile(at('/plan/data/a.csv')))).toBe('1,2');
    await expect(files.stat(at('/plan/gone'))).rejects.toMatchObject({ code: 'FileNotFound' });
    await expect(files.readDirectory(at('/plan/gone'))).rejects.toMatchObject({ code: 'FileNotFound' });
  });

  it('can be changed, and tells of it', async () => {
    const files = sample();
    const told: number[] = [];
    files.onDidChangeFile((changes) => told.push(...changes.map(({ type }) => type)));
    await files.writeFile(at('/plan/b.yaml'), bytes('b'), create);
    await files.writeFile(at('/plan/b.yaml'), bytes('bb'), { create: true, overwrite: true });
    await files.rename(at('/plan/data'), at('/plan/figures'), { overwrite: false });
    await files.delete(at('/plan/partnership.yaml'));
    files.createDirectory(at('/plan/empty'));
    expect(new Map(await files.readDirectory(at('/plan')))).toEqual(
      new Map([
        ['b.yaml', FileType.File],
        ['figures', FileType.Directory],
        ['empty', FileType.Directory],
      ]),
    );
    expect((await files.stat(at('/plan/b.yaml'))).size).toBe(2);
    expect(told).toEqual([
      FileChangeType.Created,
      FileChangeType.Changed,
      FileChangeType.Deleted,
      FileChangeType.Created,
      FileChangeType.Deleted,
      FileChangeType.Created,
    ]);
  });

  it('is not written over by accident', async () => {
    const files = sample();
    await expect(files.writeFile(at('/plan/partnership.yaml'), bytes(''), create)).rejects.toMatchObject({
      code: 'FileExists',
    });
    await expect(
      files.writeFile(at('/plan/new.yaml'), bytes(''), { create: false, overwrite: true }),
    ).rejects.toMatchObject({ code: 'FileNotFound' });
    await expect(files.writeFile(at('/plan/data'), bytes(''), create)).rejects.toMatchObject({
      code: 'FileIsADirectory',
    });
  });
});
