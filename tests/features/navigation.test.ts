import { describe, expect, it } from 'vitest';
import { ask, folder, textAt } from '../harness/editor-feature.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

interface Location {
  readonly uri: string;
  readonly range: Parameters<typeof textAt>[1];
}

const indicator = 'indicators/case.indicator.yaml';
const own = `id: NI-19
extends: national
measures:
  delayedBedDays: sum(bed_days) from made-up-bed-days where reason = "Care"
  population75plus: >-
    sum(population)
    from made-up-population where age >= 75
outcomes: [2]
`;
const formula = `id: case
measures:
  days: sum(bed_days) from made-up-bed-days
calculation: { method: formula, formula: "days + [made-up-rate] + days" }
`;
const all = (text: string): Files => ({ ...smallWorkspace, [indicator]: text });

function markAt(text: string, word: string): string {
  expect(text).toContain(word);
  return text.replace(word, `${word.slice(0, 1)}‸${word.slice(1)}`);
}

async function places(method: string, text: string, word: string, params: object = {}) {
  const found = await ask<readonly Location[]>(method, indicator, markAt(text, word), { params });
  return found.map(({ uri, range }) => {
    const path = uri.replace(`${folder}/`, '');
    const file = all(text)[path];
    return file === undefined ? uri : `${path}: ${textAt(file, range)}`;
  });
}

const definition = 'textDocument/definition';

describe('definition', () => {
  it('leads from a query to the dataset and its columns', async () => {
    expect(await places(definition, own, 'made-up-bed-days')).toEqual([
      'datasets/made-up-bed-days.dataset.yaml: made-up-bed-days',
    ]);
    expect(await places(definition, own, 'population)')).toEqual([
      'datasets/made-up-population.dataset.yaml: population',
    ]);
  });

  it('leads into the pack that a file extends, by its own address', async () => {
    expect(await places(definition, own, 'national')).toEqual(['ninefold:national/ni-19.indicator.yaml']);
    expect(await places(definition, own, 'delayedBedDays')).toEqual([
      'ninefold:national/ni-19.indicator.yaml',
    ]);
    expect(await places(definition, own, '2]')).toEqual(['ninefold:national/outcomes.framework.yaml']);
  });

  it('leads from a formula to its measure and to another indicator', async () => {
    expect(await places(definition, formula, 'days + [')).toEqual([`${indicator}: days`]);
    expect(await places(definition, formula, 'made-up-rate]')).toEqual([
      'indicators/made-up-rate.indicator.yaml: made-up-rate',
    ]);
  });
});

describe('references', () => {
  it('of a dataset and of a column are in every query that names them', async () => {
    const context = { context: { includeDeclaration: true } };
    const dataset = await places('textDocument/references', own, 'made-up-bed-days', context);
    expect(dataset.sort()).toEqual([
      'datasets/made-up-bed-days.dataset.yaml: made-up-bed-days',
      'indicators/case.indicator.yaml: made-up-bed-days',
      'indicators/made-up-rate.indicator.yaml: made-up-bed-days',
    ]);
    const column = await places('textDocument/references', own, 'bed_days', {
      context: { includeDeclaration: false },
    });
    expect(column).toEqual([`${indicator}: bed_days`, 'indicators/made-up-rate.indicator.yaml: bed_days']);
  });

  it('of an indicator are in formulas', async () => {
    const context = { context: { includeDeclaration: false } };
    expect(await places('textDocument/references', formula, 'made-up-rate]', context)).toEqual([
      `${indicator}: [made-up-rate]`,
    ]);
  });
});

describe('highlights', () => {
  it('are the places of the same file', async () => {
    expect(
      await ask<readonly object[]>('textDocument/documentHighlight', indicator, markAt(formula, 'days:')),
    ).toHaveLength(3);
  });
});

describe('symbols', () => {
  it('of a file are its keys and the things it names', async () => {
    const found = await ask<readonly { name: string; children: { name: string; detail: string }[] }[]>(
      'textDocument/documentSymbol',
      indicator,
      own,
    );
    expect(found.map(({ name }) => name)).toEqual(['id', 'extends', 'measures', 'outcomes']);
    expect(found[2]?.children.map(({ name }) => name)).toEqual(['delayedBedDays', 'population75plus']);
  });

  it('of the workspace are found by name and by title, in packs too', async () => {
    const find = async (query: string) =>
      (await ask<readonly { name: string }[]>('workspace/symbol', indicator, own, { params: { query } })).map(
        ({ name }) => name,
      );
    expect(await find('made-up days hospital')).toEqual(['made-up-rate']);
    expect(await find('ni-14')).toEqual(['NI-14']);
  });
});

describe('links, folds and selections', () => {
  it('a data file and a web address are links', async () => {
    const text = 'id: case\npath: ../data/made-up-falls.csv\nsource: { url: "https://example.org/x" }\n';
    const found = await ask<readonly { target: string }[]>(
      'textDocument/documentLink',
      'datasets/case.dataset.yaml',
      text,
    );
    expect(found.map(({ target }) => target)).toEqual([
      `${folder}/data/made-up-falls.csv`,
      'https://example.org/x',
    ]);
  });

  it('groups of keys, long texts and comments fold', async () => {
    const found = await ask<readonly object[]>('textDocument/foldingRange', indicator, `# a\n# b\n${own}`);
    expect(found).toEqual([
      { startLine: 0, endLine: 1, kind: 'comment' },
      { startLine: 4, endLine: 8 },
      { startLine: 6, endLine: 8 },
    ]);
  });

  it('a selection grows from the word to the file', async () => {
    const line = own.split('\n').findIndex((each) => each.includes('delayedBedDays'));
    const position = { line, character: own.split('\n')[line]?.indexOf('bed_days') ?? 0 };
    interface Growing {
      readonly range: Location['range'];
      readonly parent?: Growing;
    }
    const [found] = await ask<readonly Growing[]>('textDocument/selectionRange', indicator, own, {
      params: { positions: [position] },
    });
    const texts: string[] = [];
    for (let each = found; each !== undefined; each = each.parent) texts.push(textAt(own, each.range));
    expect(texts.slice(0, 3)).toEqual([
      'bed_days',
      'sum(bed_days) from made-up-bed-days where reason = "Care"',
      'delayedBedDays: sum(bed_days) from made-up-bed-days where reason = "Care"',
    ]);
    expect(texts.at(-1)).toBe(own);
  });
});
