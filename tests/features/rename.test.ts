import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';
import { ask, folder, readMark } from '../harness/editor-feature.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

const indicator = 'indicators/case.indicator.yaml';

interface Edit {
  readonly range: Parameters<ReturnType<typeof createSourceText>['rangeOf']>[0] & Record<string, never>;
  readonly newText: string;
}

/** The files that a rename changes, afterwards. */
async function rename(path: string, marked: string, newName: string, files: Files = {}): Promise<Files> {
  const edit = await ask<{ changes: Record<string, Edit[]> } | null>('textDocument/rename', path, marked, {
    files,
    params: { newName },
  });
  const { text } = readMark(path, marked);
  const before: Files = { ...smallWorkspace, ...files, [path]: text };
  return Object.fromEntries(
    Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
      const file = uri.replace(`${folder}/`, '');
      return [file, applied(before[file] ?? '', edits)];
    }),
  );
}

function applied(text: string, edits: readonly Edit[]): string {
  const source = createSourceText(text);
  const range = ({ range }: Edit) => range as unknown as { start: Place; end: Place };
  return edits
    .map(
      (edit) => [source.offsetAt(range(edit).start), source.offsetAt(range(edit).end), edit.newText] as const,
    )
    .sort((a, b) => b[0] - a[0])
    .reduce((changed, [start, end, newText]) => changed.slice(0, start) + newText + changed.slice(end), text);
}

type Place = { readonly line: number; readonly character: number };

describe('rename', () => {
  const text = `id: case
measures:
  da‸ys: sum(bed_days) from made-up-bed-days
calculation: { method: formula, formula: "days + [made-up-rate] / days" }
`;

  it('a measure: its key, the calculation and the formula', async () => {
    expect(await rename(indicator, text, 'bedDays')).toEqual({
      [indicator]: `id: case
measures:
  bedDays: sum(bed_days) from made-up-bed-days
calculation: { method: formula, formula: "bedDays + [made-up-rate] / bedDays" }
`,
    });
  });

  it('an indicator: its id and the formulas of others', async () => {
    const marked = text.replace('‸', '').replace('made-up-rate', 'made-‸up-rate');
    const after = await rename(indicator, marked, 'days-rate');
    expect(Object.keys(after).sort()).toEqual([indicator, 'indicators/made-up-rate.indicator.yaml']);
    expect(after[indicator]).toContain('[days-rate] / days');
    expect(after['indicators/made-up-rate.indicator.yaml']).toMatch(/^id: days-rate\n/);
  });

  it('an indicator that adapts one of a pack still adapts the same one', async () => {
    expect(await rename(indicator, 'id: NI‸-14\nextends: national\n', 'local-14')).toEqual({
      [indicator]: 'id: local-14\nextends: national/NI-14\n',
    });
  });

  it('a dataset: its id and every query, folded ones too', async () => {
    const marked =
      'id: case\nmeasures:\n  a: >-\n    sum(falls)\n    from made-up‸-falls\n    where year = 2023\n';
    const after = await rename(indicator, marked, 'falls.2023');
    expect(after[indicator]).toBe(
      'id: case\nmeasures:\n  a: >-\n    sum(falls)\n    from falls.2023\n    where year = 2023\n',
    );
    expect(after['datasets/made-up-falls.dataset.yaml']).toMatch(/^id: falls\.2023\n/);
  });

  it('a column: its queries, in backticks where it must be, and the heading in the file stays', async () => {
    const marked = 'id: case\nmeasures:\n  a: sum(fal‸ls) from made-up-falls\n';
    const after = await rename(indicator, marked, 'number of falls');
    expect(after[indicator]).toContain('a: sum(`number of falls`) from made-up-falls');
    expect(after['datasets/made-up-falls.dataset.yaml']).toContain(
      '  number of falls: { header: falls, role: measure, unit: falls }',
    );
  });

  it('a framework and its items: the alignments of indicators', async () => {
    const plan = 'frameworks/plan.framework.yaml';
    const files = { [plan]: 'id: plan\nitems:\n  early-help: { title: Early help }\n' };
    const marked = 'id: case\noutcomes: [2, plan/early‸-help]\n';
    const items = await rename(indicator, marked, 'first-help', files);
    expect(items[indicator]).toBe('id: case\noutcomes: [2, plan/first-help]\n');
    expect(items[plan]).toContain('  first-help: { title');
    const framework = await rename(
      indicator,
      marked.replace('‸', '').replace('plan/', 'pl‸an/'),
      'plan-2',
      files,
    );
    expect(framework[indicator]).toBe('id: case\noutcomes: [2, plan-2/early-help]\n');
    expect(framework[plan]).toMatch(/^id: plan-2\n/);
  });

  it.each([
    [
      'what a pack defines',
      'id: NI-14\nextends: national\nmeasures:\n  readm‸issions: sum(x) from y\n',
      'other',
      /defined in the pack "national"/,
    ],
    ['a name that is taken', text, 'days', /name of another measure already/],
    ['a name that a formula cannot hold', text, 'bed-days', /cannot be the name of a measure/],
    [
      'what is not defined here',
      'id: case\nmeasures:\n  a: sum(nosuch‸column) from made-up-falls\n',
      'b',
      /not defined here/,
    ],
  ])('%s is refused with a reason', async (_, marked, name, reason) => {
    await expect(rename(indicator, marked, name)).rejects.toThrow(reason);
  });

  it('prepare gives the name alone, or the reason why not', async () => {
    const prepare = (marked: string) => ask('textDocument/prepareRename', indicator, marked);
    expect(await prepare(text)).toMatchObject({
      placeholder: 'days',
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
    });
    expect(await prepare('id: case\nti‸tle: x\n')).toBeNull();
    await expect(prepare('id: case\nextends: nati‸onal\n')).rejects.toThrow();
  });
});
