import { afterEach, describe, expect, it } from 'vitest';
import { features } from '../../packages/lsp/src/features/index.generated.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { runRandomSession } from '../harness/random-session.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///work';
const uri = `${root}/indicators/made-up-rate.indicator.yaml`;
const files = () => new Map(Object.entries(smallWorkspace).map(([path, each]) => [`${root}/${path}`, each]));

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

const asked = features.map(({ method }) => method).filter((method) => method.startsWith('textDocument/'));

describe('a session', () => {
  it('answers 2,000 random edits and requests without a fault', async () => {
    const { log, refusals, problems } = await runRandomSession(2000, 19);
    expect(log).toEqual([]);
    for (const { method, reason } of refusals) {
      expect(['textDocument/rename', 'textDocument/prepareRename']).toContain(method);
      expect(reason).toMatch(/^"" (?:is|cannot be) /);
    }
    // What is typed right in the end has no other problem left.
    expect(problems).toBe(1);
  }, 120_000);

  it('goes on after a request that it cannot understand', async () => {
    editor = await startEditor(memorySessionHost(files()), { roots: [root] });
    await expect(editor.request('textDocument/hover', { textDocument: { uri } })).rejects.toThrow(
      /Ninefold failed/,
    );
    expect(editor.log).toHaveLength(1);
    const position = { line: 0, character: 1 };
    expect(await editor.request('textDocument/hover', { textDocument: { uri }, position })).not.toBeNull();
  });

  it('goes on after a message that it cannot understand, with a line in its log', async () => {
    editor = await startEditor(memorySessionHost(files()), { roots: [root] });
    const [open] = [editor];
    open.open(uri, 'id: made-up-rate\n');
    open.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [null] });
    await open.until(() => open.log.length > 0);
    expect(open.log).toEqual([
      expect.stringMatching(/^Ninefold failed while taking over an edit, and goes on\./),
    ]);
    const position = { line: 0, character: 1 };
    expect(await open.request('textDocument/hover', { textDocument: { uri }, position })).not.toBeNull();
  });

  const nested = (open: string, close: string, count: number) =>
    `id: a\nx: ${open.repeat(count)}${close.repeat(count)}\n`;
  it.each([
    ['2,000 lists inside one another', nested('[', ']', 2000)],
    ['100,000 keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['a line of a million letters', `id: a\ntitle: ${'x'.repeat(999_000)}\n`],
    [
      'a formula of 5,000 brackets',
      `id: a\ncalculation: { method: formula, formula: "${'('.repeat(5000)}" }\n`,
    ],
    ['a query of 1,250 nots', `id: a\nmeasures:\n  m: count() from x where ${'not '.repeat(1250)}\n`],
    ['a list of 20,000 items', `outcomes: [${'2, '.repeat(20_000)}2]\n`],
  ])(
    '%s: problems and every answer come within seconds',
    async (_, bomb) => {
      editor = await startEditor(memorySessionHost(files()), { roots: [root] });
      editor.open(uri, bomb);
      const [open] = [editor];
      await open.until(() => (open.problems.get(uri)?.length ?? 0) > 0);
      const start = performance.now();
      for (const method of asked) {
        const at = { line: 1, character: 3 };
        const params = {
          textDocument: { uri },
          position: at,
          positions: [at],
          range: { start: at, end: at },
          context: { diagnostics: [], includeDeclaration: true },
          newName: 'b',
        };
        await open.request(method, params).catch(() => undefined);
      }
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(open.log).toEqual([]);
    },
    30_000,
  );
});
