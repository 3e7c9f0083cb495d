import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';
import { withoutChoices } from '../../packages/lsp/src/protocol/choices.ts';
import { ask, folder, readMark } from '../harness/editor-feature.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

const indicator = 'indicators/case.indicator.yaml';

interface Edit {
  readonly range: Parameters<ReturnType<typeof createSourceText>['rangeOf']>[0] & Record<string, never>;
  readonly newText: string;
}

interface Change {
  readonly textDocument: { readonly uri: string };
  readonly edits: readonly { readonly annotationId?: string; readonly newText: string }[];
}

/** The files that a rename changes, afterwards. */
async function rename(path: string, marked: string, newName: string, files: Files = {}): Promise<Files> {
  const answer = await ask('textDocument/rename', path, marked, { files, params: { newName } });
  const edit = withoutChoices(answer, {}) as { changes: Record<string, Edit[]> } | null;
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

  it('a measure: the test of shares that takes it, too', async () => {
    const marked =
      'id: case\nmeasures:\n  ans‸wered: sum(people) from made-up-falls\nrag: { scheme: zTest, respondents: answered, designEffect: answered }\n';
    expect((await rename(indicator, marked, 'people'))[indicator]).toBe(
      'id: case\nmeasures:\n  people: sum(people) from made-up-falls\nrag: { scheme: zTest, respondents: people, designEffect: people }\n',
    );
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

  it('a column: an editor that can ask is given the heading to keep or to change', async () => {
    const marked = 'id: case\nmeasures:\n  a: sum(fal‸ls) from made-up-falls\n';
    const answer = await ask<{ documentChanges: Change[]; changeAnnotations: object }>(
      'textDocument/rename',
      indicator,
      marked,
      { params: { newName: 'slips, trips' } },
    );
    expect(answer.changeAnnotations).toMatchObject({
      0: { label: 'Keep the heading "falls" in the data file', needsConfirmation: false },
      1: { label: 'Change the heading in data/made-up-falls.csv instead', needsConfirmation: true },
    });
    const asked = answer.documentChanges.flatMap(({ textDocument: { uri }, edits }) =>
      edits.flatMap(({ annotationId, newText }) =>
        annotationId === undefined ? [] : [[annotationId, uri.replace(`${folder}/`, ''), newText]],
      ),
    );
    expect(asked).toEqual([
      ['0', 'datasets/made-up-falls.dataset.yaml', 'header: falls, '],
      ['1', 'data/made-up-falls.csv', '"slips, trips"'],
    ]);
    const canAsk = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
    expect(withoutChoices(answer, canAsk)).toBe(answer);
  });

  it('a column whose file another dataset reads too, or whose heading has another text, leaves nothing to choose', async () => {
    const rename = (marked: string, files: Files = {}) =>
      ask<object>('textDocument/rename', indicator, marked, { files, params: { newName: 'b' } });
    const second = (smallWorkspace['datasets/made-up-falls.dataset.yaml'] ?? '').replace(
      'id: made-up-falls',
      'id: c',
    );
    const files = { 'datasets/second.dataset.yaml': second };
    const shared = await rename('id: case\nmeasures:\n  a: sum(fal‸ls) from made-up-falls\n', files);
    expect(Object.keys(shared)).toEqual(['changes']);
    const mapped = await rename('id: case\nmeasures:\n  a: sum(dis‸charged) from made-up-discharges\n');
    expect(JSON.stringify(mapped)).not.toContain('header');
    expect(Object.keys(mapped)).toEqual(['changes']);
  });

  it('a heading in the data file: the datasets that read it say so, and the columns keep their names', async () => {
    const path = 'data/made-up-discharges.csv';
    const marked = (smallWorkspace[path] ?? '').replace('Live discharges', 'Live dis‸charges');
    const after = await rename(path, marked, 'Discharges, alive');
    expect(Object.keys(after)).toEqual([path, 'datasets/made-up-discharges.dataset.yaml']);
    expect(after[path]?.split('\n')[0]).toContain('"Discharges, alive"');
    expect(after['datasets/made-up-discharges.dataset.yaml']).toContain('header: "Discharges, alive" }');
    const plain = (smallWorkspace[path] ?? '').replace('readmitted', 'read‸mitted');
    expect((await rename(path, plain, 'back'))['datasets/made-up-discharges.dataset.yaml']).toContain(
      'readmitted: { header: back, role: measure',
    );
    await expect(rename(path, plain, 'year')).rejects.toThrow(/heading of another column already/);
    const prepared = await ask('textDocument/prepareRename', path, marked);
    expect(prepared).toMatchObject({ placeholder: 'Live discharges' });
    expect(
      await ask('textDocument/prepareRename', path, plain.replace('‸', '').replace('S12', 'S‸12')),
    ).toBeNull();
  });

  it('an indicator: the definitions that extend it, are its twin or are not comparable with it', async () => {
    const other = 'indicators/other.indicator.yaml';
    const marked = 'id: ca‸se\nmeasures:\n  days: sum(bed_days) from made-up-bed-days\n';
    const files = {
      [other]:
        'id: other\nextends: case\ntwin: { indicator: case }\nnotComparableWith:\n  - { indicator: case, reason: x }\n',
    };
    expect((await rename(indicator, marked, 'case-2', files))[other]).toBe(
      'id: other\nextends: case-2\ntwin: { indicator: case-2 }\nnotComparableWith:\n  - { indicator: case-2, reason: x }\n',
    );
  });

  it('a measure: the calculation of another file that extends this one, and its own words about the measure', async () => {
    const other = 'indicators/other.indicator.yaml';
    const files = {
      [other]:
        'id: other\nextends: case\nmeasures:\n  days: { title: Days }\ncalculation: { method: rate, numerator: days }\n',
    };
    expect((await rename(indicator, text, 'bedDays', files))[other]).toBe(
      'id: other\nextends: case\nmeasures:\n  bedDays: { title: Days }\ncalculation: { method: rate, numerator: bedDays }\n',
    );
  });

  it('a column that is made of headings has none to keep', async () => {
    const wide = 'datasets/wide.dataset.yaml';
    const marked = `id: wide
path: ../data/wide.csv
unpivot: [{ names: ye‸ar, values: count }]
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  count: { role: measure }
`;
    const files = { 'data/wide.csv': 'council,2022,2023\nS12000005,1,2\n' };
    expect((await rename(wide, marked, 'when', files))[wide]).toBe(
      marked.replace('ye‸ar', 'when').replace('  year:', '  when:'),
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

  describe('is refused', () => {
    const refused = (marked: string, newName: string, files: Files = {}) =>
      expect(rename(indicator, marked, newName, files)).rejects.toThrow();
    const base = {
      'indicators/base.indicator.yaml':
        'id: base\nmeasures:\n  days: sum(bed_days) from made-up-bed-days\ncalculation: { method: formula, formula: days * 2 }\n',
    };

    it('for a measure, where a definition that it extends, or that extends it, has one of the name', async () => {
      const own = 'id: case\nextends: base\nmeasures:\n  fa‸lls: sum(bed_days) from made-up-bed-days\n';
      await refused(own, 'days', base);
      const child = {
        'indicators/child.indicator.yaml': own
          .replace('‸', '')
          .replace('extends: base', 'extends: case')
          .replace('id: case', 'id: child'),
      };
      await refused(text, 'falls', child);
      const adopted =
        'id: NI-14\nextends: national\nmeasures:\n  ex‸tra: sum(bed_days) from made-up-bed-days\n';
      await refused(adopted, 'readmissions');
    });

    it('for a measure, where a formula would read a number', async () => {
      for (const name of ['12', '1.5', '1e3']) await refused(text, name);
    });

    it('for an indicator, where a pack has the name', async () => {
      await refused('id: ca‸se\n', 'national');
    });

    it('for a column, where a query without quotes could not hold the name', async () => {
      const files = {
        'datasets/fractions.dataset.yaml':
          'id: fractions\npath: ../data/made-up-fractions.csv\ncolumns:\n  share: { role: measure }\n',
      };
      const query = 'id: case\nmeasures:\n  share: value(sh‸are) from fractions\n';
      for (const name of ['Share #1', 'Share: all']) await refused(query, name, files);
      const quoted = query.replace('value', "'value").replace('fractions', "fractions'");
      expect((await rename(indicator, quoted, 'Share #1', files))[indicator]).toContain("'value(`Share #1`)");
    });
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
