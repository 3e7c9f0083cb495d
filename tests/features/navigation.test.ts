import { describe, expect, it } from 'vitest';
import { ask, folder, markAt, textAt } from '../harness/editor-feature.ts';
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

async function places(method: string, text: string, word: string, params: object = {}) {
  const found = await ask<readonly Location[]>(method, indicator, markAt(text, word), { params });
  return shown(found, all(text));
}

const shown = (found: readonly Location[], files: Files) =>
  found.map(({ uri, range }) => {
    const path = uri.replace(`${folder}/`, '');
    const file = files[path];
    return file === undefined ? uri : `${path}: ${textAt(file, range)}`;
  });

const definition = 'textDocument/definition';

describe('definition', () => {
  it('leads from a query to the dataset and its columns', async () => {
    expect(await places(definition, own, 'made-up-bed-days')).toEqual([
      'datasets/made-up-bed-days.dataset.yaml: made-up-bed-days',
    ]);
    expect(await places(definition, own, 'population)')).toEqual([
      'datasets/made-up-population.dataset.yaml: population',
      'data/made-up-population.csv: population',
    ]);
  });

  it('leads from a column of a dataset to its heading, which may be another text and in quotes', async () => {
    const path = 'datasets/made-up-discharges.dataset.yaml';
    const marked = markAt(smallWorkspace[path] ?? '', 'discharged:');
    const csv = 'year,"Live discharges",council,readmitted\n2022/23,100,S12000005,10\n';
    const files = { 'data/made-up-discharges.csv': csv };
    const found = await ask<readonly Location[]>(definition, path, marked, { files });
    expect(shown(found, files)).toEqual(['data/made-up-discharges.csv: Live discharges']);
  });

  it('leads from a member in a query to the first row that holds it', async () => {
    const text = own
      .replace('"Care"', '"Blue-light"')
      .replace('reason', 'question')
      .replace('bed-days', 'survey');
    const csv =
      'council,wave,question,percent,low,high\nS12000005,2013/14,a,1,,\nS12000005,2013/14,Blue-light,1,,\n';
    const files = { 'data/made-up-survey.csv': csv };
    const found = await ask<readonly Location[]>(definition, indicator, markAt(text, 'Blue-light'), {
      files,
    });
    const start = { line: 2, character: 0 };
    expect(found).toEqual([{ uri: `${folder}/data/made-up-survey.csv`, range: { start, end: start } }]);
  });

  it('leads from a heading to the column that is read from it, and nowhere from a cell below', async () => {
    const path = 'data/made-up-discharges.csv';
    const csv = smallWorkspace[path] ?? '';
    const found = await ask<readonly Location[]>(definition, path, markAt(csv, 'Live discharges'));
    expect(shown(found, all(''))).toEqual(['datasets/made-up-discharges.dataset.yaml: discharged']);
    expect(await ask(definition, path, markAt(csv, 'S12000029'))).toEqual([]);
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

  it('of a heading are in the dataset and in queries, with the file itself where definitions are asked for', async () => {
    const path = 'data/made-up-discharges.csv';
    const marked = markAt(smallWorkspace[path] ?? '', 'Live discharges');
    const ask2 = async (includeDeclaration: boolean) =>
      shown(
        await ask<readonly Location[]>('textDocument/references', path, marked, {
          params: { context: { includeDeclaration } },
        }),
        smallWorkspace,
      );
    const inQuery = 'indicators/made-up-share.indicator.yaml: discharged';
    expect(await ask2(false)).toEqual([inQuery]);
    expect(await ask2(true)).toEqual(['datasets/made-up-discharges.dataset.yaml: discharged', inQuery]);
    const text = 'id: case\nmeasures:\n  a: sum(discharged) from made-up-discharges\n';
    const all3 = await places('textDocument/references', text, 'discharged', {
      context: { includeDeclaration: true },
    });
    expect(all3.at(-1)).toBe('data/made-up-discharges.csv: Live discharges');
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

describe('type hierarchy', () => {
  interface Item {
    readonly name: string;
    readonly uri: string;
    readonly detail?: string;
  }
  const local = 'indicators/local.indicator.yaml';
  const files = { [local]: 'id: local\ntitle: Ours\nextends: NI-19\n' };
  const names = (items: readonly Item[]) =>
    items.map(({ name, uri }) => `${name} ${uri.replace(`${folder}/`, '')}`);
  const ofItem = (method: string, uri: string) =>
    ask<readonly Item[]>(method, indicator, own, { files, params: { item: { uri } } });

  it('begins at the definition that is named, its own or another', async () => {
    const method = 'textDocument/prepareTypeHierarchy';
    const at = (word: string) => ask<readonly Item[] | null>(method, indicator, markAt(own, word), { files });
    expect(names((await at('NI-19')) ?? [])).toEqual([`NI-19 ${indicator}`]);
    expect(names((await at('national')) ?? [])).toEqual(['NI-19 ninefold:national/ni-19.indicator.yaml']);
    expect(await at('delayedBedDays')).toBeNull();
  });

  it('leads up to what is extended, through the pack, and down to what extends', async () => {
    const up = await ofItem('typeHierarchy/supertypes', `${folder}/${local}`);
    expect(names(up)).toEqual([`NI-19 ${indicator}`]);
    const further = await ofItem('typeHierarchy/supertypes', up[0]?.uri ?? '');
    expect(names(further)).toEqual(['NI-19 ninefold:national/ni-19.indicator.yaml']);
    expect(await ofItem('typeHierarchy/supertypes', further[0]?.uri ?? '')).toEqual([]);
    expect(names(await ofItem('typeHierarchy/subtypes', further[0]?.uri ?? ''))).toEqual([
      `NI-19 ${indicator}`,
    ]);
    const down = await ofItem('typeHierarchy/subtypes', `${folder}/${indicator}`);
    expect(down).toMatchObject([{ name: 'local', detail: 'Ours' }]);
    expect(await ofItem('typeHierarchy/subtypes', `${folder}/${local}`)).toEqual([]);
  });
});

describe('linked editing', () => {
  const method = 'textDocument/linkedEditingRange';
  const linked = async (text: string, word: string) => {
    const found = await ask<{ ranges: Location['range'][] } | null>(method, indicator, markAt(text, word));
    return found?.ranges.map((range) => `${range.start.line}: ${textAt(text, range)}`) ?? null;
  };

  it("takes in a measure's name and its uses in the calculation of the same file", async () => {
    expect(await linked(formula, 'days:')).toEqual(['2: days', '3: days', '3: days']);
    expect(await linked(formula, 'days + [')).toEqual(['2: days', '3: days', '3: days']);
  });

  it('is not offered where the name is written in quotes, is used by another file, or is described in another', async () => {
    expect(await linked(formula.replace('  days:', '  "days":'), 'days":')).toBeNull();
    const adapted = 'id: NI-19\nextends: national\ncalculation: { numerator: delayedBedDays }\n';
    expect(await linked(adapted, 'delayedBedDays')).toBeNull();
    const files = {
      'indicators/local.indicator.yaml': 'id: local\nextends: case\nmeasures:\n  days: { title: Days }\n',
    };
    expect(await ask(method, indicator, markAt(formula, 'days:'), { files })).toBeNull();
    expect(await linked(formula, 'bed_days')).toBeNull();
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

  it('a folder of workspace.yaml is a link to its partnership', async () => {
    const text = 'partnerships: [north/east]\n';
    const found = await ask<readonly { target: string }[]>(
      'textDocument/documentLink',
      'workspace.yaml',
      text,
    );
    expect(found.map(({ target }) => target)).toEqual([`${folder}/north/east/partnership.yaml`]);
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
