import { afterEach, describe, expect, it } from 'vitest';
import { bombs } from '../../bench/bombs/bomb-texts.ts';
import { questionsAt } from '../../bench/bombs/questions.ts';
import { madeUpFiles } from '../../bench/made-up-folder.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';

const folder = 'file:///bombs';

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

// How long each takes is measured by bench/bombs/bombs.ts; a timing is never part of a test.
describe('a language server', () => {
  it.each(bombs)(
    'answers everything that is asked of $name',
    async ({ path, text, more = {}, code, at }) => {
      const files = new Map(
        [...madeUpFiles(2), ...Object.entries(more)].map(([each, content]) => [`${folder}/${each}`, content]),
      );
      editor = await startEditor(memorySessionHost(files), { roots: [folder] });
      const uri = `${folder}/${path}`;
      editor.open(uri, 'id: bomb\ntitle: x\n');
      editor.change(uri, 2, [{ text }]);
      const { items } = await editor.request<{ items: readonly { code: string; message: string }[] }>(
        'textDocument/diagnostic',
        { textDocument: { uri } },
      );
      if (code !== undefined) expect(items.map((each) => each.code)).toContain(code);
      for (const each of items) expect(each.code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      for (const { method, params } of questionsAt(uri, text, at)) {
        // A refusal with its reason is an answer; a failure writes to the log.
        await editor.request(method, params).catch(() => undefined);
      }
      expect(editor.log).toEqual([]);
      editor.change(uri, 3, [{ text: 'id: bomb\nwrong: x\n' }]);
      const after = await editor.request<{ items: readonly { code: string }[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      if (uri.endsWith('.indicator.yaml'))
        expect(after.items.map((each) => each.code)).toContain('schema/unknown-key');
    },
    60_000,
  );
});
