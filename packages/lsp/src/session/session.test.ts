import { describe, expect, it } from 'vitest';
import { memorySessionHost } from '../testing/editor.ts';
import { createSession } from './session.ts';

const root = 'file:///work';
const partnership = 'name: a\narea: S37000028\nuses: [national]\n';
const builtIn = 'ninefold:national/ni-19.indicator.yaml';

function start() {
  const files = ['a', 'b', 'c'].map((folder) => [`${root}/${folder}/partnership.yaml`, partnership] as const);
  const session = createSession(memorySessionHost(new Map(files)), () => {});
  session.setRoots([root], []);
  const foldersFor = async (uri?: string) => (await session.snapshotsFor(uri)).map(({ folder }) => folder);
  return { session, foldersFor };
}

describe('the folders that a request is about', () => {
  it('are that of its file, or all', async () => {
    const { foldersFor } = start();
    expect(await foldersFor(`${root}/b/partnership.yaml`)).toEqual([`${root}/b`]);
    expect(await foldersFor()).toEqual([`${root}/a`, `${root}/b`, `${root}/c`]);
  });

  it('are those with open files where it is about what comes with Ninefold, or else one of them', async () => {
    const { session, foldersFor } = start();
    expect(await foldersFor(builtIn)).toEqual([`${root}/a`]);
    session.open(`${root}/b/partnership.yaml`, 1, partnership);
    expect(await foldersFor(builtIn)).toEqual([`${root}/b`]);
  });
});
