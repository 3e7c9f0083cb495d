import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeFileWhole } from './write-file.ts';

describe('writeFileWhole', () => {
  it('writes a new file and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    await writeFileWhole(`${folder}/a.txt`, 'new');
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readFile(`${folder}/a.txt`, 'utf8')).toBe('new');
  });

  it('replaces a file and keeps who may read it', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'old' });
    await chmod(`${folder}/a.txt`, 0o640);
    await writeFileWhole(`${folder}/a.txt`, 'new');
    expect(await readFile(`${folder}/a.txt`, 'utf8')).toBe('new');
    expect((await stat(`${folder}/a.txt`)).mode & 0o777).toBe(0o640);
  });

  it('writes to where a link points and keeps the link', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'old' });
    await symlink('a.txt', `${folder}/link.txt`);
    await writeFileWhole(`${folder}/link.txt`, 'new');
    expect(await readlink(`${folder}/link.txt`)).toBe('a.txt');
    expect(await readFile(`${folder}/a.txt`, 'utf8')).toBe('new');
  });

  it('leaves the old content and no scraps when it fails', async () => {
    const folder = await temporaryFolder({ 'full/a.txt': 'old' });
    await mkdir(`${folder}/target`);
    await expect(writeFileWhole(`${folder}/target`, 'new')).rejects.toThrow();
    await expect(writeFileWhole(`${folder}/full`, 'new')).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['full', 'target']);
    expect(await readFile(`${folder}/full/a.txt`, 'utf8')).toBe('old');
  });

  it('fails where there is no folder', async () => {
    const folder = await temporaryFolder();
    await expect(writeFileWhole(`${folder}/none/a.txt`, 'new')).rejects.toThrow('ENOENT');
  });
});
