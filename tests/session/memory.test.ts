import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession } from '../../packages/lsp/src/session/session.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const root = 'file:///work';
const files = () => new Map(Object.entries(smallWorkspace).map(([path, text]) => [`${root}/${path}`, text]));

/** Whether what is referred to weakly is gone, given the time that it takes for promises to let go of it. */
async function isGone(reference: WeakRef<object>): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
    if (reference.deref() === undefined) return true;
  }
  return false;
}

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

describe('what is closed is let go of', () => {
  it('a folder, with all that was read and worked out of it', async () => {
    const session = createSession(memorySessionHost(files()), () => {});
    session.setRoots([root], []);
    const known = async () => {
      const [snapshot] = await session.snapshotsFor(undefined);
      expect(snapshot?.problems.some(({ severity }) => severity === 'error')).toBe(false);
      return new WeakRef(snapshot?.workspace.datasets.get('made-up-bed-days')?.table ?? {});
    };
    const table = await known();
    collect();
    expect(table.deref()).toBeDefined();
    session.setRoots([], [root]);
    await session.folders();
    expect(await isGone(table)).toBe(true);
  });

  it('the text of a file, once what is known of the folder is of the saved one again', async () => {
    const session = createSession(memorySessionHost(files()), () => {});
    session.setRoots([root], []);
    const uri = `${root}/partnership.yaml`;
    session.open(uri, 1, `name: Another\n# ${'x'.repeat(1000)}\n`);
    const known = async () => {
      const [snapshot] = await session.snapshotsFor(uri);
      const partnership = snapshot?.workspace.partnership;
      expect(partnership?.model.name).toBe('Another');
      return new WeakRef(partnership ?? {});
    };
    const document = await known();
    session.close(uri);
    const [after] = await session.snapshotsFor(uri);
    expect(after?.workspace.partnership?.model.name).toBe('Made-up Partnership');
    expect(await isGone(document)).toBe(true);
  });

  it('the problems of a folder are taken back', async () => {
    const wrong = files().set(`${root}/partnership.yaml`, 'x: 1\n');
    editor = await startEditor(memorySessionHost(wrong), {
      roots: [root],
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await editor.until(() => editor?.problems.size !== 0);
    const removed = [{ uri: root, name: root }];
    editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    await editor.until(() => editor?.problems.size === 0);
  });
});
