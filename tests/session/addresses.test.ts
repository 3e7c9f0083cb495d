import { afterEach, describe, expect, it } from 'vitest';
import { createMixedHost } from '../../packages/lsp/src/host/mixed-host.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

const path = 'indicators/made-up-rate.indicator.yaml';
const text = smallWorkspace[path] ?? '';

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

const at = (folder: string, files: Files = smallWorkspace) =>
  memorySessionHost(new Map(Object.entries(files).map(([each, content]) => [`${folder}/${each}`, content])));
const codesAt = (uri: string) => editor?.problems.get(uri)?.map(({ code }) => code) ?? [];

describe('addresses', () => {
  it.each([
    ['file:///c%3A/Users/A%20B/plan', 'file:///C:/Users/A B/plan'],
    ['file:///C:/Users/A%20B/plan', 'file:///c%3A/Users/A%20B/plan'],
  ])(
    'of Windows: %s and %s are one folder, and what is open is called as the editor calls it',
    async (root, other) => {
      editor = await startEditor(at('file:///c:/Users/A%20B/plan'), { roots: [root] });
      const uri = `${other}/${path}`;
      editor.open(uri, `${text}x: 1\n`);
      await editor.until(() => codesAt(uri).length > 0);
      expect(codesAt(uri)).toEqual(['schema/unknown-key']);
      const position = {
        line: text.split('\n').findIndex((line) => line.includes('query: sum(bed_days)')),
        character: 16,
      };
      const places = await editor.request<{ uri: string }[]>('textDocument/definition', {
        textDocument: { uri },
        position,
      });
      expect(places.map((place) => place.uri)).toEqual([
        'file:///c:/Users/A%20B/plan/datasets/made-up-bed-days.dataset.yaml',
        'file:///c:/Users/A%20B/plan/data/made-up-bed-days.csv',
      ]);
      const edit = await editor.request<{ changes: object }>('workspace/willRenameFiles', {
        files: [{ oldUri: `${other}/data/made-up-falls.csv`, newUri: `${other}/data/falls.csv` }],
      });
      expect(Object.values(edit.changes)).toEqual([
        [expect.objectContaining({ newText: '../data/falls.csv' })],
      ]);
    },
  );

  it('of what was never saved: a file alone has its own problems', async () => {
    const host = createMixedHost(at('file:///a'), at('vscode-vfs://b'));
    editor = await startEditor(host, { roots: [] });
    editor.open('untitled:Untitled-1', 'id: a\n');
    const uri = 'untitled:/made/up.indicator.yaml';
    editor.open(uri, 'id: a\nx: 1\n');
    await editor.until(() => codesAt(uri).length > 0);
    expect(codesAt(uri)).toContain('schema/unknown-key');
    const hover = { textDocument: { uri: 'untitled:Untitled-1' }, position: { line: 0, character: 0 } };
    expect(await editor.request('textDocument/hover', hover)).toBeNull();
    expect(editor.log).toEqual([]);
  });

  it('of another file system: files that are not open come from the editor, and those of the disk from there', async () => {
    const virtual = 'vscode-vfs://github/someone/plan';
    const wrong = { ...smallWorkspace, [path]: `${text}x: 1\n` };
    const host = createMixedHost(at('file:///a', wrong), at(virtual, wrong));
    editor = await startEditor(host, { roots: ['file:///a', virtual] });
    await editor.until(
      () => codesAt(`file:///a/${path}`).length > 0 && codesAt(`${virtual}/${path}`).length > 0,
    );
    expect(codesAt(`${virtual}/${path}`)).toEqual(['schema/unknown-key']);
    const indicators = [...editor.problems.keys()].filter((uri) => uri.endsWith('.indicator.yaml'));
    expect(indicators.sort()).toEqual([`file:///a/${path}`, `${virtual}/${path}`]);
  });
});
