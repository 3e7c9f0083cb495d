import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';
import { withoutChoices } from '../../packages/lsp/src/protocol/choices.ts';
import { ask, folder } from '../harness/editor-feature.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

/** A workspace in which everything that has a name is named in every place where it may be; `‹name›` marks each, and none else. */
const named: Readonly<Record<string, string>> = {
  'indicators/first.indicator.yaml': `id: ‹indicator:first›
title: first, days and counts
outcomes: [2, ‹framework:plan›/‹item:early›, { outcome: ‹framework:plan›/‹item:early› }]
unit: days per 1,000
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  ‹measure:days›:
    title: days
    query: sum(‹column:counts›) from ‹dataset:mine› where ‹column:counts› > 3 and ‹band:age› = "75plus"
    by: ‹band:age›
  people: "sum(‹column:counts›) from ‹dataset:mine›"
calculation: { method: directlyStandardisedRate, numerator: ‹measure:days›, denominator: people, by: ‹band:age›, standardPopulation: european2013 }
rag: { scheme: zTest, respondents: ‹measure:days›, designEffect: ‹measure:days› }
locked: [measures.‹measure:days›, measures.‹measure:days›.query, title]
confidenceOf: { measures.‹measure:days›: read }
twin: { indicator: second, differs: it is another }
notComparableWith: [{ indicator: second, reason: it is another }]
`,
  'indicators/second.indicator.yaml': `id: second
extends: ‹indicator:first›
measures:
  ‹measure:days›: { query: "sum(‹column:counts›) from ‹dataset:mine›" }
calculation: { method: composition, value: ‹measure:days›, of: [‹measure:days›, people] }
twin: { indicator: ‹indicator:first›, differs: it is another }
notComparableWith: [{ indicator: ‹indicator:first›, reason: it is another }]
`,
  'indicators/third.indicator.yaml': `id: third
extends: second
calculation:
  method: formula
  formula: >-
    ‹measure:days› + 1 -
    [‹indicator:first›]
`,
  'indicators/fourth.indicator.yaml': `id: fourth
extends: first.not
calculation: { method: mean, numerator: days, denominator: days, sumOfSquares: days }
`,
  'datasets/mine.dataset.yaml': `id: ‹dataset:mine›
path: ../data/mine.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  ‹band:age›: { role: category }
  ‹column:counts›: { role: measure, lower: low, upper: ‹column:counts› }
  low: { role: measure, lower: ‹column:counts› }
unpivot: [{ names: year, values: ‹column:counts› }]
`,
  'plan.framework.yaml': `id: ‹framework:plan›
title: plan
items:
  ‹item:early›: { title: early }
`,
};

const marks = /‹(\w+):([\w.-]+)›/g;
const files: Files = Object.fromEntries(
  Object.entries(named).map(([path, text]) => [path, text.replace(marks, '$2')]),
);
const newNames: Readonly<Record<string, string>> = {
  indicator: 'renamed',
  measure: 'renamed',
  dataset: 'renamed',
  column: 'renamed',
  band: 'renamed',
  framework: 'renamed',
  item: 'renamed',
};

/** The marked places of one kind of thing: the file, and where in it without marks. */
function placesOf(kind: string) {
  return Object.entries(named).flatMap(([path, text]) =>
    [...text.matchAll(marks)].flatMap((match) => {
      if (match[1] !== kind) return [];
      return [{ path, offset: text.slice(0, match.index).replace(marks, '$2').length, name: match[2] ?? '' }];
    }),
  );
}

interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}
type Place = { readonly line: number; readonly character: number };

describe('a rename', () => {
  it.each(Object.keys(newNames))(
    'reaches every place where the thing may be named, from each of them: %s',
    async (kind) => {
      const places = placesOf(kind);
      expect(places.length).toBeGreaterThan(1);
      const newName = newNames[kind] ?? '';
      const after = Object.fromEntries(
        Object.entries(named).map(([path, text]) => [
          path,
          text.replace(marks, (_, each: string, name: string) => (each === kind ? newName : name)),
        ]),
      );
      for (const { path, offset, name } of places) {
        const text = files[path] ?? '';
        const marked = `${text.slice(0, offset + 1)}‸${text.slice(offset + 1)}`;
        const answer = await ask('textDocument/rename', path, marked, { files, params: { newName } });
        const { changes = {} } = (withoutChoices(answer, {}) ?? {}) as { changes?: Record<string, Edit[]> };
        const changed: Record<string, string> = { ...files };
        for (const [uri, edits] of Object.entries(changes)) {
          const file = uri.replace(`${folder}/`, '');
          changed[file] = applied(files[file] ?? smallWorkspace[file] ?? '', edits);
        }
        // The heading of a column stays; that it is the column's is said beside it.
        const heading = new RegExp(`header: ${name}, `, 'g');
        expect(
          Object.fromEntries(
            Object.entries(changed).map(([file, each]) => [file, each.replace(heading, '')]),
          ),
          `from ${path} at ${offset}`,
        ).toEqual(after);
      }
    },
  );

  it('of a column that splits measures of several datasets says at the others what theirs is called', async () => {
    const two: Files = {
      ...files,
      'datasets/other.dataset.yaml': (files['datasets/mine.dataset.yaml'] ?? '').replace(
        'id: mine',
        'id: other',
      ),
      'indicators/first.indicator.yaml': `id: first
measures:
  days: { query: sum(counts) from mine }
  people: sum(counts) from other
calculation: { method: directlyStandardisedRate, numerator: days, denominator: people, by: age, standardPopulation: european2013 }
`,
    };
    const path = 'datasets/mine.dataset.yaml';
    const marked = (two[path] ?? '').replace('  age:', '  a‸ge:');
    const answer = await ask('textDocument/rename', path, marked, {
      files: two,
      params: { newName: 'band' },
    });
    const { changes } = withoutChoices(answer, {}) as { changes: Record<string, Edit[]> };
    const edits = changes[`${folder}/indicators/first.indicator.yaml`] ?? [];
    expect(applied(two['indicators/first.indicator.yaml'] ?? '', edits)).toBe(`id: first
measures:
  days: { query: sum(counts) from mine }
  people: { query: sum(counts) from other, by: age }
calculation: { method: directlyStandardisedRate, numerator: days, denominator: people, by: band, standardPopulation: european2013 }
`);
  });
});

function applied(text: string, edits: readonly Edit[]): string {
  const source = createSourceText(text);
  return edits
    .map(({ range, newText }) => [source.offsetAt(range.start), source.offsetAt(range.end), newText] as const)
    .sort((a, b) => b[0] - a[0])
    .reduce((changed, [start, end, newText]) => changed.slice(0, start) + newText + changed.slice(end), text);
}
