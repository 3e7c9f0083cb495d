import { describe, expect, it } from 'vitest';
import { ask } from '../harness/editor-feature.ts';

const indicator = 'indicators/case.indicator.yaml';

interface Help {
  readonly activeParameter: number;
  readonly signatures: readonly {
    readonly label: string;
    readonly documentation?: { readonly value: string };
    readonly parameters: readonly {
      readonly label: string;
      readonly documentation?: { readonly value: string };
    }[];
  }[];
}

/** The signature at the mark, with what it does and the part that is being written. */
async function signature(marked: string, path = indicator) {
  const found = await ask<Help | null>('textDocument/signatureHelp', path, marked);
  const [shown] = found?.signatures ?? [];
  const part = found && shown?.parameters[found.activeParameter];
  return (
    shown && {
      label: shown.label,
      does: shown.documentation?.value,
      writing: part?.label,
      means: part?.documentation?.value,
    }
  );
}

const query = (text: string) => `id: case\nmeasures:\n  a: ${text}\n`;

describe('signature help in queries', () => {
  it('says what the function does, what it takes, and which columns of the dataset these are', async () => {
    expect(await signature(query('sum(‸) from made-up-bed-days'))).toEqual({
      label: 'sum(column) from dataset where condition',
      does: 'Adds a column up.',
      writing: 'column',
      means: 'A column of numbers, with the role `measure`. In this dataset: `bed_days`.',
    });
    expect((await signature(query('value(‸')))?.means).toMatch(/^A column of published values/);
    expect((await signature(query('countDistinct(‸) from made-up-population')))?.means).toBe(
      'A column of areas, periods, ages or categories. In this dataset: `council`, `year` and `age`.',
    );
  });

  it.each([
    ['sum‸', undefined],
    ['sum(‸', 'column'],
    ['sum(bed_days‸', 'column'],
    ['sum(bed_days) ‸', undefined],
    ['sum(bed_days) from ‸', 'dataset'],
    ['sum(bed_days) from made-up-bed-days ‸', 'dataset'],
    ['sum(bed_days) from made-up-bed-days where ‸', 'condition'],
    ['sum(bed_days) from made-up-bed-days where (reason = ‸', 'condition'],
  ])('%s: %s is being written', async (text, writing) => {
    expect((await signature(query(text)))?.writing).toBe(writing);
  });

  it('a count takes no column', async () => {
    expect(await signature(query('count(‸'))).toMatchObject({
      label: 'count() from dataset where condition',
      writing: undefined,
    });
  });

  it.each([
    ['single-quoted', "id: case\nmeasures:\n  a: 'sum(‸'\nunit: x\n"],
    ['double-quoted', 'measures:\n  a: "sum(‸"\n'],
    ['folded', 'id: case\nmeasures:\n  a:\n    query: >-\n      sum(‸\n      from x\n'],
    ['literal', 'measures:\n  a: |\n    sum(‸\nid: case\n'],
  ])('a %s query has it too', async (_, marked) => {
    expect((await signature(marked))?.writing).toBe('column');
  });

  it.each(['', '‸sum(a)', 'su‸m(a)', 'total(‸', 'x‸'])('%j has none', async (text) => {
    expect(await signature(query(text.includes('‸') ? text : `${text}‸`))).toBeUndefined();
  });
});

describe('signature help in formulas', () => {
  it.each([
    ['da‸ys', 'measure'],
    ['days / 100‸', 'number'],
    ['days -‸', '+ - * /'],
    ['(‸', '( )'],
    ['100 - [made-up‸]', '[indicator]'],
    ['days - ‸', undefined],
  ])('%s: %s is being written', async (formula, writing) => {
    const found = await signature(`id: case\ncalculation:\n  method: formula\n  formula: ${formula}\n`);
    expect(found?.label).toBe('measure  [indicator]  number  + - * /  ( )');
    expect(found?.writing).toBe(writing);
  });
});

describe('signature help where a word chooses the keys', () => {
  it('names the keys that go with it, and marks those that may be left out', async () => {
    expect(await signature('id: case\ncalculation: { method: rate, numerator: ‸ }\n')).toEqual({
      label: 'method: rate, numerator, denominator, per, confidence?',
      does: "Events per so many of a population, with Byar's interval (exact below 10).",
      writing: 'numerator',
      means: 'The name of a measure of this indicator.',
    });
    expect(await signature('id: case\ncalculation:\n  method: rate\n  per: ‸\n')).toMatchObject({
      writing: 'per',
    });
    expect(
      await signature('columns:\n  month: { role: period, ‸ }\n', 'datasets/case.dataset.yaml'),
    ).toMatchObject({ label: expect.stringMatching(/^role: period, .*grain/), writing: undefined });
  });

  it.each(['title: ‸\n', 'calculation: { ‸ }\n', 'targets:\n  - { period: ‸ }\n', '# ‸\nid: x\n'])(
    '%j has none',
    async (marked) => {
      expect(await signature(marked)).toBeUndefined();
    },
  );
});
