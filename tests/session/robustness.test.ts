import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { features } from '../../packages/lsp/src/features/index.generated.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///work';
const uri = `${root}/indicators/made-up-rate.indicator.yaml`;
const text = smallWorkspace['indicators/made-up-rate.indicator.yaml'] ?? '';
const files = () => new Map(Object.entries(smallWorkspace).map(([path, each]) => [`${root}/${path}`, each]));

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

const pieces = [
  '"',
  "'",
  ': ',
  '\n',
  '  ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '|\n',
  '>-\n',
  '#',
  '&a ',
  '*a',
  '\t',
  'sum(',
  ' from ',
  ' where ',
  'made-up-bed-days',
  '2023/24',
  'null',
  '\ud83d',
  '__proto__: ',
  'extends: national\n',
  '\r\n',
  '\r',
];
const place = fc.record({ line: fc.nat({ max: 24 }), character: fc.nat({ max: 100 }) });
const edit = fc.record({
  kind: fc.constant('edit' as const),
  start: place,
  lines: fc.nat({ max: 2 }),
  width: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
});
const asked = features.map(({ method }) => method).filter((method) => method.startsWith('textDocument/'));
const request = fc.record({
  kind: fc.constant('request' as const),
  method: fc.constantFrom(...asked),
  at: place,
});

describe('a session', () => {
  it('answers 2,000 random edits and requests without a fault', async () => {
    editor = await startEditor(memorySessionHost(files()), { roots: [root] });
    const open = editor;
    let version = 1;
    open.open(uri, text);
    const refusals = new Set<string>();
    const steps = fc.sample(fc.oneof(edit, request), { numRuns: 2000, seed: 19 });
    for (const [index, step] of steps.entries()) {
      if (index % 50 === 0) open.change(uri, ++version, [{ text }]);
      if (step.kind === 'edit') {
        const end = { line: step.start.line + step.lines, character: step.start.character + step.width };
        open.change(uri, ++version, [{ range: { start: step.start, end }, text: step.put }]);
        continue;
      }
      const range = { start: step.at, end: step.at };
      const params = {
        textDocument: { uri },
        position: step.at,
        positions: [step.at],
        range,
        context: { diagnostics: [], includeDeclaration: true },
        newName: 'another-name',
      };
      await open.request(step.method, params).catch((error: Error) => {
        expect(['textDocument/rename', 'textDocument/prepareRename'], open.log.join()).toContain(step.method);
        refusals.add(error.message.replace(/".*?"/g, '""'));
      });
    }
    expect(open.log).toEqual([]);
    for (const refusal of refusals) expect(refusal).toMatch(/^"" (?:is|cannot be) /);
    // What is typed right in the end has no problem left.
    open.change(uri, ++version, [{ text: `${text}x: 1\n` }]);
    await open.until(() => open.problems.get(uri)?.length === 1);
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
