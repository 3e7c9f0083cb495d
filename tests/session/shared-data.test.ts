import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';

const root = 'file:///work';
let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

describe('data that a workspace.yaml lends to a partnership', () => {
  it('is reached, or no longer, as soon as the workspace.yaml says so', async () => {
    const shared = `${root}/workspace.yaml`;
    const dataset = `${root}/p0/made-up.dataset.yaml`;
    const files = new Map([
      [shared, 'partnerships: [another]\n'],
      [`${root}/p0/partnership.yaml`, 'name: Made up\narea: S37000028\nuses: []\n'],
      [
        dataset,
        'id: made-up\npath: ../shared/made-up.csv\ncolumns:\n  council: { role: area, level: council }\n  year: { role: period, grain: calendarYear }\n  falls: { role: measure }\n',
      ],
      [`${root}/shared/made-up.csv`, 'council,year,falls\nS12000029,2023,1\n'],
    ]);
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    const isTold = () =>
      (editor?.problems.get(dataset) ?? []).some(({ message }) => String(message).includes('shared'));
    await editor.until(isTold);
    const say = (text: string) => {
      files.set(shared, text);
      editor?.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: shared, type: 2 }] });
    };
    say('partnerships: [p0]\n');
    await editor.until(() => !isTold());
    say('partnerships: [another]\n');
    await editor.until(isTold);
    expect(editor.problems.has(dataset)).toBe(true);
  });
});
