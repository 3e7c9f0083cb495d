import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalUri, joinUri } from '../protocol/uri.ts';
import { createNodeHost } from './node-host.ts';

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'ninefold-host-')));
const folder = join(parent, 'a plan');
mkdirSync(join(folder, 'node_modules'), { recursive: true });
mkdirSync(join(folder, '.git'));
mkdirSync(join(folder, 'data'));
for (const path of ['partnership.yaml', 'data/x.csv', 'notes.docx', 'node_modules/y.csv', '.git/z.csv']) {
  writeFileSync(join(folder, path), path);
}
writeFileSync(join(parent, 'outside.csv'), 'secret');
symlinkSync(join(parent, 'outside.csv'), join(folder, 'linked-outside.csv'));
symlinkSync(join(folder, 'data/x.csv'), join(folder, 'linked-inside.csv'));
symlinkSync(join(folder, 'gone'), join(folder, 'linked-nowhere.csv'));
const uri = canonicalUri(pathToFileURL(folder).href);
afterAll(() => rmSync(parent, { recursive: true }));

describe('the files of this machine', () => {
  const host = createNodeHost();

  it('are listed where they are ours, with links that stay inside the folder', async () => {
    const listed = await host.list(uri);
    const paths = ['partnership.yaml', 'data/x.csv', 'linked-inside.csv'];
    expect([...listed].sort()).toEqual(paths.map((path) => joinUri(uri, path)).sort());
  });

  it('are read up to a limit', async () => {
    expect(await host.read(joinUri(uri, 'data/x.csv'), 100, uri)).toMatchObject({ kind: 'content' });
    expect(await host.read(joinUri(uri, 'data/x.csv'), 3, uri)).toEqual({ kind: 'tooLarge', size: 10 });
    expect(await host.read(joinUri(uri, 'data/gone.csv'), 100, uri)).toEqual({ kind: 'absent' });
    expect(await host.read(joinUri(uri, 'data'), 100, uri)).toMatchObject({ kind: 'unreadable' });
  });

  it('are not read through a link that leaves the folder, and are through one that stays', async () => {
    expect(await host.read(joinUri(uri, 'linked-inside.csv'), 100, uri)).toMatchObject({ kind: 'content' });
    expect(await host.read(joinUri(uri, 'linked-outside.csv'), 100, uri)).toEqual({
      kind: 'unreadable',
      reason: 'it is outside the workspace folder',
    });
  });

  it('are none where the folder is none', async () => {
    expect(await host.list(joinUri(uri, 'nowhere'))).toEqual([]);
  });
});
