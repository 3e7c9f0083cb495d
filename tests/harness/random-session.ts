import fc from 'fast-check';
import { features } from '../../packages/lsp/src/features/index.generated.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from './small-workspace.ts';

const root = 'file:///work';
const uri = `${root}/indicators/made-up-rate.indicator.yaml`;
const text = smallWorkspace['indicators/made-up-rate.indicator.yaml'] ?? '';

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

/** What came of a session in which a person typed and asked at random. */
export interface RandomSession {
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  /** The requests that were refused, and why, without the words that were quoted. */
  readonly refusals: readonly { readonly method: string; readonly reason: string }[];
  /** The problems of the file after one last edit, which makes all of it right but for one key. */
  readonly problems: number;
}

/** Makes so many random edits and requests, and waits for each answer. */
export async function runRandomSession(count: number, seed: number): Promise<RandomSession> {
  const files = new Map(Object.entries(smallWorkspace).map(([path, each]) => [`${root}/${path}`, each]));
  const editor: Editor = await startEditor(memorySessionHost(files), { roots: [root] });
  let version = 1;
  editor.open(uri, text);
  const refusals: { method: string; reason: string }[] = [];
  const steps = fc.sample(fc.oneof(edit, request), { numRuns: count, seed });
  for (const [index, step] of steps.entries()) {
    if (index % 50 === 0) editor.change(uri, ++version, [{ text }]);
    if (step.kind === 'edit') {
      const end = { line: step.start.line + step.lines, character: step.start.character + step.width };
      editor.change(uri, ++version, [{ range: { start: step.start, end }, text: step.put }]);
      continue;
    }
    const params = {
      textDocument: { uri },
      position: step.at,
      positions: [step.at],
      range: { start: step.at, end: step.at },
      context: { diagnostics: [], includeDeclaration: true },
      newName: 'another-name',
      options: { tabSize: 2, insertSpaces: true },
    };
    await editor.request(step.method, params).catch((error: Error) => {
      refusals.push({ method: step.method, reason: error.message.replace(/".*?"/g, '""') });
    });
  }
  editor.change(uri, ++version, [{ text: `${text}x: 1\n` }]);
  await editor.until(() => editor.problems.get(uri)?.length === 1);
  const problems = editor.problems.get(uri)?.length ?? 0;
  await editor.close();
  return { log: editor.log, refusals, problems };
}
