import type { Indicator } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { known } from './harness/linked.ts';
import { firstCase, type Row, resultOf, standardised } from './harness/standardised.ts';

describe('an indirectly standardised ratio in a definition', () => {
  const { inputs, expected } = firstCase('is-ratio');
  const ofFife = inputs.area.flatMap((area, index) =>
    area === 'Area1'
      ? [{ age: inputs.ageband[index] ?? '', deaths: inputs.obs[index] ?? 0, people: inputs.pop[index] ?? 0 }]
      : [],
  );
  const ofReference = inputs.reference.xref.map((deaths, index) => ({
    council: 'Moray',
    age: inputs.ageband[index] ?? '',
    deaths,
    people: inputs.reference.nref[index] ?? 0,
  }));
  const indicator: Partial<Indicator> = {
    ...standardised,
    calculation: {
      method: 'indirectlyStandardisedRatio',
      numerator: 'deaths',
      denominator: 'people',
      by: 'age_group',
      reference: 'Moray Council',
    },
  };

  it('is the ratio and the interval of PHEindicatormethods, with the expected events by band', () => {
    const result = resultOf([...ofFife, ...ofReference], indicator);
    const column = (name: string) => known(expected.columns[name]?.[0]);
    expect(result.reason).toBeUndefined();
    expect(result.value).toBeCloseTo(column('value'), 9);
    expect(result.lower).toBeCloseTo(column('lowercl'), 8);
    expect(result.upper).toBeCloseTo(column('uppercl'), 8);
    const table = known(result.steps.find(({ kind }) => kind === 'value')?.table);
    expect(table.total.cells[3]).toBeCloseTo(column('expected'), 9);
    expect(result.steps.map(({ title }) => title)).toContain('deaths, Moray');
  });

  it('splits by any category, matched by its text', () => {
    const rows: readonly Row[] = [
      { age: 'most deprived', deaths: 30, people: 1000 },
      { age: 'least deprived', deaths: 10, people: 1000 },
      { council: 'Moray', age: 'least deprived', deaths: 40, people: 4000 },
      { council: 'Moray', age: 'most deprived', deaths: 60, people: 4000 },
    ];
    expect(resultOf(rows, indicator).value).toBe((40 / (10 + 15)) * 100);
  });

  it.each<[string, string, readonly Row[], string]>([
    ['an unknown reference', 'calc/unknown-comparator', ofFife, 'nowhere'],
    ['a reference without figures', 'calc/no-data', ofFife, 'Moray Council'],
    [
      'a reference without a band',
      'calc/bands-do-not-match',
      [...ofFife, ...ofReference.slice(1)],
      'Moray Council',
    ],
    [
      'no events expected',
      'calc/zero-denominator',
      [...ofFife, ...ofReference.map((row) => ({ ...row, deaths: 0 }))],
      'Moray Council',
    ],
  ])('has no value for %s', (_, code, rows, reference) => {
    const { reason, value } = resultOf(rows, {
      ...indicator,
      calculation: { ...known(indicator.calculation), reference } as never,
    });
    expect([reason?.code, value]).toEqual([code, undefined]);
  });
});
