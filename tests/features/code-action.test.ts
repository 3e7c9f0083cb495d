import { describe, expect, it } from 'vitest';
import { ask, folder } from '../harness/editor-feature.ts';

const indicator = 'indicators/case.indicator.yaml';
const text = 'id: case\npolarity: lowerIsBeter\ntitel: A title\nunit: days\n';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit: { readonly changes: Record<string, readonly { newText: string }[]> };
  readonly diagnostics?: readonly { code: string }[];
}

const actions = (range: object, only?: readonly string[]) =>
  ask<readonly Action[]>('textDocument/codeAction', indicator, text, {
    params: { range, context: { diagnostics: [], ...(only && { only }) } },
  });

describe('code actions', () => {
  it("are the mends of the problems at the place, each with its problem's code", async () => {
    const line = { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } };
    const [fix] = await actions(line, ['quickfix']);
    expect(fix).toMatchObject({ title: 'Change to "lowerIsBetter"', kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics).toMatchObject([{ code: 'schema/not-one-of' }]);
  });

  it('mend all that is certain at once, on request or on saving', async () => {
    const [all] = await actions(everywhere, ['source.fixAll']);
    const edits = all?.edit.changes[`${folder}/${indicator}`] ?? [];
    expect(edits.map(({ newText }) => newText).sort()).toEqual(['lowerIsBetter', 'title']);
  });
});
