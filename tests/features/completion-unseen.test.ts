import { describe, expect, it } from 'vitest';
import { ask } from '../harness/editor-feature.ts';
import type { Files } from '../harness/small-workspace.ts';

const indicator = 'indicators/case.indicator.yaml';
const dataset = 'datasets/case.dataset.yaml';

interface Item {
  readonly label: string;
  readonly textEdit: { readonly newText: string };
}

/** What is offered at the mark, as it would be written. */
async function written(path: string, marked: string, files: Files = {}): Promise<readonly string[]> {
  const items = await ask<readonly Item[]>('textDocument/completion', path, marked, { files });
  return items.map(({ textEdit }) => textEdit.newText);
}

describe('what is offered on a line below a key that holds a list', () => {
  it('are its items, with the dash', async () => {
    expect((await written(indicator, 'id: x\noutcomes:\n  ‸\n')).slice(0, 2)).toEqual(['- 1', '- 2']);
    expect(await written(indicator, 'id: x\nareas:\n  c‸\nunit: y\n')).toContain('- council');
    expect((await written(indicator, 'id: x\ntargets:\n  ‸\n'))[0]).toBe('- period: $0');
  });
});

describe('what is offered right behind a colon', () => {
  it('comes with the blank that must stand there', async () => {
    expect(await written(indicator, 'id: x\npolarity:‸\n')).toContain(' higherIsBetter');
    expect(await written(indicator, 'id: x\npolarity: ‸\n')).toContain('higherIsBetter');
  });
});

describe('a member with signs that mean something in YAML', () => {
  const files = {
    'data/made-up-two-sources.csv':
      'council,year,source,falls\nS12000029,2023,Ward: A,1\nS12000029,2023,Ward # 2,3\n',
    'datasets/case.dataset.yaml':
      'id: case\npath: ../data/made-up-two-sources.csv\ncolumns:\n  source: { role: category }\n  falls: { role: measure }\n',
  };
  const changes = async (marked: string) => {
    const items = await ask<readonly (Item & { additionalTextEdits?: readonly object[] })[]>(
      'textDocument/completion',
      indicator,
      marked,
      { files },
    );
    return items.map(({ textEdit, additionalTextEdits = [] }) => [textEdit.newText, additionalTextEdits]);
  };
  const quoteAt = (character: number) => ({
    range: { start: { line: 2, character }, end: { line: 2, character } },
    newText: "'",
  });

  it('brings quotes around a query that has none', async () => {
    expect(await changes('id: x\nmeasures:\n  a: sum(falls) from case where source = ‸\n')).toEqual([
      [`"Ward: A"'`, [quoteAt(5)]],
      [`"Ward # 2"'`, [quoteAt(5)]],
    ]);
    expect(
      await changes('id: x\nmeasures:\n  a: sum(falls) from case where source = ‸ and falls > 1\n'),
    ).toEqual([
      ['"Ward: A"', [quoteAt(5), quoteAt(55)]],
      ['"Ward # 2"', [quoteAt(5), quoteAt(55)]],
    ]);
  });

  it('is written as it is in a query with quotes, or below its key', async () => {
    expect(await changes("id: x\nmeasures:\n  a: 'sum(falls) from case where source = ‸'\n")).toEqual([
      ['"Ward: A"', []],
      ['"Ward # 2"', []],
    ]);
  });
});

describe('where words go on over lines', () => {
  it('nothing is offered that would take the place of more than one of them', async () => {
    expect(await written(indicator, 'id: x\ncalculation:\n  method: rate\n    num‸\n')).toEqual([]);
  });
});

describe('what is offered of outcomes', () => {
  it('are the national ones first, then those that the partnership has set itself', async () => {
    const files = {
      'plan.framework.yaml': 'id: plan\ntitle: Plan\nitems: { early: { title: Early help } }\n',
    };
    const found = await written(indicator, 'id: x\noutcomes: [‸]\n', files);
    expect(found.slice(0, 10)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'plan/early']);
  });
});

describe('what is offered of a data file', () => {
  it('are its headings, for a column of another name', async () => {
    const text = `id: case
path: ../data/case.csv
columns:
  left: { role: measure, header: ‸ }
`;
    const files = { 'data/case.csv': 'council,"Live, or not",year\nFalkirk,3,2023\n' };
    expect(await written(dataset, text, files)).toEqual(['council', '"Live, or not"', 'year']);
  });
});

describe('what is offered in a long file', () => {
  const measures = (count: number, marked: string) =>
    `id: x\nmeasures:\n${Array.from(
      { length: count },
      (_, each) => `  more${each}:\n    title: More\n    query: sum(falls) from made-up-falls\n`,
    ).join('')}${marked}\n  last:\n    title: Last\ncalculation: { method: formula, formula: more1 }\n`;

  it.each([
    ['a column', '  here:\n    query: >-\n      sum(‸)\n      from made-up-falls'],
    ['a key', '  here:\n    title: A title\n    ‸'],
    ['a member', `  here: 'sum(bed_days) from made-up-bed-days where reason = ‸'`],
  ])('is what is offered in a short one: %s', async (_, marked) => {
    const long = await written(indicator, measures(1500, marked));
    expect(long.length).toBeGreaterThan(0);
    expect(long).toEqual(await written(indicator, measures(1, marked)));
  });

  it('is so in a list, and where a new key comes among many', async () => {
    const target = '  - { period: 2023, atMost: 4, source: somebody }\n';
    const targets = (count: number) =>
      `id: x\ntargets:\n${target.repeat(count)}  - period: 2023\n    ‸\n${target.repeat(count)}`;
    expect((await written(indicator, targets(1000))).length).toBeGreaterThan(0);
    expect(await written(indicator, targets(1000))).toEqual(await written(indicator, targets(1)));
    const text = (count: number) =>
      `id: case\npath: ../data/case.csv\ncolumns:\n${Array.from({ length: count }, (_, each) => `  c${each}: { role: measure, unit: people }\n`).join('')}  ‸\n`;
    const files = { 'data/case.csv': 'council,c0,year\nFalkirk,3,2023\n' };
    expect((await written(dataset, text(1), files)).join()).toContain('year: ');
    expect(await written(dataset, text(1000), files)).toEqual(await written(dataset, text(1), files));
  });
});
