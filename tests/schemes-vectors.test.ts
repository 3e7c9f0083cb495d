import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../packages/core/src/calculation/judging/rag.ts';
import { givenColumn } from './harness/vectors/inputs.ts';
import { readVectors } from './harness/vectors/read-vectors.ts';

const comparisons = readVectors(join(import.meta.dirname, 'vectors'), 'survey').filter(
  ({ options }) => options.test !== undefined,
);

/** What R says of an area, as the colour it has where a high share is good. */
const colours: Readonly<Record<string, string>> = {
  'Statistically higher than Scotland': 'green',
  'Statistically lower than Scotland': 'red',
  'Not statistically different from Scotland': 'amber',
};
const turnedRound: Readonly<Record<string, string>> = { green: 'red', red: 'green', amber: 'amber' };

describe('the scheme zTest gives the standing that R gives', () => {
  it('for every pair of shares, whichever way is better', () => {
    const wanted = comparisons.flatMap(({ expected }) => (expected.columns?.flag ?? []).map(String));
    const found = comparisons.flatMap((vector) => {
      const column = (name: string) => givenColumn(vector, name).map(Number);
      const sampleOf = (side: string, row: number) => ({
        respondents: column(`n_${side}`)[row] ?? 0,
        designEffect: column(`deff_${side}`)[row] ?? 0,
      });
      return column('p_local').map((share, row) => {
        const judged = (polarity: 'higherIsBetter' | 'lowerIsBetter') =>
          judge(
            { value: share * 100, status: 'final' },
            { scheme: 'zTest' },
            {
              polarity,
              whole: 100,
              sample: sampleOf('local', row),
              comparator: {
                name: 'Scotland',
                value: (column('p_scot')[row] ?? 0) * 100,
                lower: undefined,
                upper: undefined,
                confidence: undefined,
                sample: sampleOf('scot', row),
              },
            },
          );
        const [high, low] = [judged('higherIsBetter'), judged('lowerIsBetter')];
        return [high, low].map((outcome) => (outcome.kind === 'judged' ? outcome.colour : outcome.kind));
      });
    });
    expect(wanted.length).toBeGreaterThanOrEqual(32);
    expect(new Set(wanted).size).toBe(3);
    expect(found).toEqual(
      wanted.map((flag) => {
        const colour = colours[flag] ?? 'amber';
        return [colour, turnedRound[colour]];
      }),
    );
  });
});
