import { describe, expect, it } from 'vitest';
import { complete, indicator, labels, taken } from '../harness/completion.ts';

describe('completion in queries', () => {
  const plain = (query: string) => `id: case\nmeasures:\n  a: ${query}\n`;
  const styles: readonly (readonly [string, (query: string) => string])[] = [
    ['plain', plain],
    ['single-quoted', (query) => `id: case\nmeasures:\n  a: '${query}'\nunit: x\n`],
    [
      'folded',
      (query) =>
        `id: case\nmeasures:\n  a:\n    query: >-\n      ${query.replace(' where', '\n      where')}\n`,
    ],
    ['literal', (query) => `measures:\n  a: |\n    ${query}\nid: case\n`],
    ['double-quoted', (query) => `measures:\n  a: "${query.replaceAll('"', '\\"')}"\n`],
  ];

  it.each(styles)('a %s query offers the members that are in the file', async (_, write) => {
    const found = await labels(indicator, write('sum(bed_days) from made-up-bed-days where reason = ‸'));
    expect(found).toEqual(['All reasons', 'Care', 'Family', 'Complex']);
    expect(
      await labels(indicator, write('sum(bed_days) from made-up-bed-days where reason = "Ca‸"')),
    ).toEqual(found);
  });

  it('a half-written query offers what comes next', async () => {
    expect(await labels(indicator, plain('‸'))).toContain('sum');
    expect(await labels(indicator, plain('sum(‸'))).toContain('bed_days');
    expect(await labels(indicator, plain('sum(‸) from made-up-bed-days'))).toEqual(['bed_days']);
    expect(await labels(indicator, plain('sum(bed_days) ‸'))).toEqual(['from']);
    expect(await labels(indicator, plain('sum(bed_days) from ‸'))).toContain('made-up-bed-days');
    expect(await labels(indicator, plain('sum(bed_days) from made‸'))).toContain('made-up-bed-days');
    expect(await labels(indicator, plain('sum(bed_days) from made-up-bed-days ‸'))).toEqual(['where']);
    expect(await labels(indicator, plain('sum(bed_days) from made-up-bed-days where ‸'))).toEqual([
      'council',
      'month',
      'age_group',
      'reason',
      'not',
    ]);
    expect(await labels(indicator, plain('sum(bed_days) from made-up-bed-days where reason ‸'))).toContain(
      '=',
    );
    expect(
      await labels(indicator, plain('sum(bed_days) from made-up-bed-days where reason in ("Care", ‸')),
    ).toContain('Family');
    expect(
      await labels(indicator, plain('sum(bed_days) from made-up-bed-days where reason = "Care" ‸')),
    ).toEqual(['and', 'or']);
    expect(
      await labels(indicator, plain('sum(bed_days) from made-up-bed-days where month between 2023-04 and ‸')),
    ).toContain('2023-05');
  });

  it('takes the place of the word or text that is being written', async () => {
    expect(await taken(indicator, plain('sum(bed‸) from made-up-bed-days'), 'bed_days')).toBe(
      '  a: sum(bed_days) from made-up-bed-days',
    );
    expect(
      await taken(
        indicator,
        plain('sum(bed_days) from made-up-bed-days where reason = "Ca‸" and age_group = "75plus"'),
        'Care',
      ),
    ).toBe('  a: sum(bed_days) from made-up-bed-days where reason = "Care" and age_group = "75plus"');
    expect(
      await taken(indicator, plain("'sum(bed_days) from made-up-bed-days where reason = Ca‸'"), 'Care'),
    ).toBe(`  a: 'sum(bed_days) from made-up-bed-days where reason = "Care"'`);
    expect(
      await taken(indicator, plain('"sum(bed_days) from made-up-bed-days where reason = ‸"'), 'Care'),
    ).toBe(`  a: "sum(bed_days) from made-up-bed-days where reason = \\"Care\\""`);
  });

  it('says which member is a total of others', async () => {
    const items = await complete(indicator, plain('sum(bed_days) from made-up-bed-days where reason = ‸'));
    expect(items.find(({ label }) => label === 'All reasons')?.detail).toBe('a total of others');
  });

  it('a formula offers measures, and indicators in brackets', async () => {
    const marked =
      'id: case\nmeasures:\n  days: sum(x) from y\ncalculation: { method: formula, formula: 100 - ‸ }\n';
    expect(await labels(indicator, marked)).toContain('days');
    expect(await taken(indicator, marked, 'made-up-rate')).toContain('formula: 100 - [made-up-rate] }');
  });
});
