import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listFiles } from './list-files.ts';
import { createNodeHost } from './node-host.ts';

const isWanted = (path: string) => /\.(yaml|csv)$/.test(path);
const limit = 1000;

async function read(folder: string, path: string, most = limit) {
  const content = await (await createNodeHost(folder, isWanted)).read(path, most);
  return content.kind === 'content' ? new TextDecoder().decode(content.bytes) : content;
}

describe('list', () => {
  it('finds the wanted files in every folder, with / and in order', async () => {
    const folder = await temporaryFolder({ 'b.yaml': '', 'a/c.csv': '', 'a/b/d.yaml': '', 'notes.md': '' });
    expect(await (await createNodeHost(folder, isWanted)).list()).toEqual([
      'a/b/d.yaml',
      'a/c.csv',
      'b.yaml',
    ]);
  });

  it('passes by packages and hidden folders', async () => {
    const folder = await temporaryFolder({ 'node_modules/a.yaml': '', '.git/b.yaml': '', 'c.yaml': '' });
    expect(await (await createNodeHost(folder, isWanted)).list()).toEqual(['c.yaml']);
  });

  it('leaves out a link that leads outside, and says so', async () => {
    const outside = await temporaryFolder({ 'secret.yaml': 'x' });
    const folder = await temporaryFolder({ 'a.yaml': '' });
    await symlink(`${outside}/secret.yaml`, `${folder}/link.yaml`);
    await symlink(outside, `${folder}/folder`);
    const host = await createNodeHost(folder, isWanted);
    expect(await host.list()).toEqual(['a.yaml']);
    expect(host.notices).toEqual(['link.yaml is not read: it is a link to a file outside the folder.']);
  });

  it('lists a file once, by its own name, whatever links lead to it', async () => {
    const folder = await temporaryFolder({ 'a/one.yaml': '', 'common.txt': '' });
    await symlink('a/one.yaml', `${folder}/two.yaml`);
    await symlink('common.txt', `${folder}/three.yaml`);
    await symlink('.', `${folder}/round`);
    expect(await (await createNodeHost(folder, isWanted)).list()).toEqual(['a/one.yaml', 'three.yaml']);
  });

  it('points out a name that ends in .yml', async () => {
    const folder = await temporaryFolder({ 'a.yml': '' });
    const host = await createNodeHost(folder, isWanted);
    expect(await host.list()).toEqual([]);
    expect(host.notices).toEqual(['a.yml is not read: the name must end in .yaml, not .yml.']);
  });

  it('stops at the limit and says where', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '', 'b.yaml': '', 'c.yaml': '' });
    expect(await listFiles(folder, isWanted, { files: 2, entries: 100 })).toEqual({
      files: ['a.yaml', 'b.yaml'],
      notices: ['This folder holds more than is read at once: c.yaml and what comes after it are left out.'],
    });
  });
});

describe('read', () => {
  it('gives the bytes as they are', async () => {
    const folder = await temporaryFolder({ 'a.csv': new Uint8Array([0xef, 0xbb, 0xbf, 0, 255]) });
    const content = await (await createNodeHost(folder, isWanted)).read('a.csv', limit);
    expect(content).toEqual({ kind: 'content', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0, 255]) });
  });

  it('reads a file of exactly the limit and refuses one byte more', async () => {
    const folder = await temporaryFolder({ 'a.yaml': 'abc', 'b.yaml': 'abcd', 'empty.yaml': '' });
    expect(await read(folder, 'a.yaml', 3)).toBe('abc');
    expect(await read(folder, 'b.yaml', 3)).toEqual({ kind: 'tooLarge', size: 4 });
    expect(await read(folder, 'empty.yaml', 3)).toBe('');
  });

  it('knows that a file is not there', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '' });
    expect(await read(folder, 'b.yaml')).toEqual({ kind: 'absent' });
    expect(await read(folder, 'a.yaml/b.yaml')).toEqual({ kind: 'absent' });
  });

  it.each([
    '../secret.csv',
    'a/../../secret.csv',
    '/etc/passwd',
    'C:/secret.csv',
    '..\\secret.csv',
    '',
    'a\0b',
  ])('refuses the path %j', async (path) => {
    expect(await read(await temporaryFolder({}), path)).toMatchObject({ kind: 'unreadable' });
  });

  it('refuses a link that leads outside, also by way of a folder', async () => {
    const outside = await temporaryFolder({ 'secret.csv': 'x' });
    const folder = await temporaryFolder({});
    await symlink(`${outside}/secret.csv`, `${folder}/file.csv`);
    await symlink(outside, `${folder}/folder`);
    const refused = { kind: 'unreadable', reason: 'it is outside the workspace folder' };
    expect(await read(folder, 'file.csv')).toEqual(refused);
    expect(await read(folder, 'folder/secret.csv')).toEqual(refused);
  });

  it('refuses a folder beside it whose name begins alike', async () => {
    const parent = await temporaryFolder({ 'ab/secret.csv': 'x', 'a/b.yaml': '' });
    await symlink(`${parent}/ab/secret.csv`, `${parent}/a/link.csv`);
    expect(await read(`${parent}/a`, 'link.csv')).toMatchObject({ kind: 'unreadable' });
  });

  it('says that a folder is no file', async () => {
    const folder = await temporaryFolder({});
    await mkdir(`${folder}/a.yaml`);
    expect(await read(folder, 'a.yaml')).toEqual({
      kind: 'unreadable',
      reason: 'it is a folder, not a file',
    });
  });

  it('does not wait for a pipe', async () => {
    const folder = await temporaryFolder({});
    await promisify(execFile)('mkfifo', [`${folder}/pipe.csv`]);
    expect(await read(folder, 'pipe.csv')).toEqual({
      kind: 'unreadable',
      reason: 'it is not an ordinary file',
    });
  });

  it('knows a link that leads back to itself', async () => {
    const folder = await temporaryFolder({});
    await symlink('a.yaml', `${folder}/a.yaml`);
    expect(await read(folder, 'a.yaml')).toEqual({
      kind: 'unreadable',
      reason: 'it is a link that leads back to itself',
    });
  });
});

describe('the file of a path', () => {
  it('is there for an ordinary file inside the folder, with links followed', async () => {
    const outside = await temporaryFolder({ 'secret.csv': 'x' });
    const folder = await temporaryFolder({ 'data/a.csv': '' });
    await symlink('data/a.csv', `${folder}/inside.csv`);
    await symlink(`${outside}/secret.csv`, `${folder}/outside.csv`);
    await promisify(execFile)('mkfifo', [`${folder}/pipe.csv`]);
    const { fileOf } = await createNodeHost(folder, isWanted);
    expect(await fileOf('inside.csv')).toBe(`${folder}/data/a.csv`);
    for (const path of ['outside.csv', '../a.csv', 'data', 'pipe.csv', 'no.csv']) {
      expect(await fileOf(path), path).toBeUndefined();
    }
  });
});
