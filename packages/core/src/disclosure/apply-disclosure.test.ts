import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../areas/area.ts';
import { areasAtLevel } from '../areas/areas.ts';
import { applyDisclosure, type DisclosableResult } from './apply-disclosure.ts';
import { areaSums } from './area-sums.ts';
import { disclosurePolicy } from './disclosure-policy.ts';
import { findLeaks } from './leaks/find-leaks.ts';

const policy = disclosurePolicy({ suppressAtOrBelow: 4 });
const [scotland] = areasAtLevel('scotland') as readonly [Area];
const councils = areasAtLevel('council');
const partnerships = areasAtLevel('partnership');
const fife = (level: readonly Area[]) => level.find(({ name }) => name === 'Fife') as Area;

describe('disclosure control of results', () => {
  it('takes the value, the interval, the count and the working of a small count, and says why', () => {
    const [result] = applyDisclosure([resultOf(fife(councils), 4)], policy);
    expect(result).toEqual({
      ...resultOf(fife(councils), 4),
      value: undefined,
      lower: undefined,
      upper: undefined,
      numerator: undefined,
      status: 'suppressed',
      reason: {
        code: 'calc/small-count',
        message: 'Not shown: this count, or one that could be worked out from it, is 4 or fewer.',
      },
      notes: [],
      steps: [],
    });
  });

  it('leaves a count above the threshold, and a result without a count, as they are', () => {
    const results = [resultOf(fife(councils), 5), { ...resultOf(scotland, 3), numerator: undefined }];
    expect(applyDisclosure(results, policy)).toEqual(results);
  });

  it('takes the next lowest council too where the total of Scotland is shown', () => {
    const counts = councils.map((council, at) => resultOf(council, at === 3 ? 2 : 100 + at));
    const suppressed = suppressedIn(applyDisclosure([resultOf(scotland, 9000), ...counts], policy));
    expect(suppressed).toEqual([councils[0]?.name, councils[3]?.name]);
  });

  it('takes nothing more where only some councils are shown, or no total is', () => {
    const counts = councils.map((council, at) => resultOf(council, at === 3 ? 2 : 100 + at));
    const small = [councils[3]?.name];
    expect(suppressedIn(applyDisclosure(counts, policy))).toEqual(small);
    expect(suppressedIn(applyDisclosure([resultOf(scotland, 9000), ...counts.slice(1)], policy))).toEqual(
      small,
    );
    const primaryOnly = { ...policy, secondary: 'none' as const };
    expect(suppressedIn(applyDisclosure([resultOf(scotland, 9000), ...counts], primaryOnly))).toEqual(small);
  });

  it('takes a partnership along with the council that is the same area', () => {
    const came = { ...resultOf(fife(councils), 0), numerator: undefined, status: 'suppressed' };
    expect(suppressedIn(applyDisclosure([came, resultOf(fife(partnerships), 40)], policy))).toEqual([
      'Fife',
      'Fife',
    ]);
  });

  it('leaves no suppressed count that the areas together give away', () => {
    const areas = [scotland, ...areasAtLevel('board'), ...partnerships, ...councils];
    const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(400)), {
      minLength: councils.length,
      maxLength: councils.length,
    });
    fc.assert(
      fc.property(counts, fc.constantFrom('shown' as const, 'suppressed' as const), (numbers, zeros) => {
        const byCode = new Map(councils.map(({ code }, at) => [code, numbers[at] ?? 0]));
        const sums = areaSums(areas);
        for (const level of ['partnership', 'board', 'scotland'] as const) {
          for (const { code } of areas.filter((area) => area.level === level)) {
            const parts = sums.find(
              ({ total, parts }) => total === code && parts.every((part) => byCode.has(part)),
            );
            byCode.set(
              code,
              (parts?.parts ?? []).reduce((sum, part) => sum + (byCode.get(part) ?? 0), 0),
            );
          }
        }
        const results = areas.map((area) => resultOf(area, byCode.get(area.code) ?? 0));
        const shown = applyDisclosure(results, { ...policy, zeros });
        expect(shown.filter(({ numerator }) => numerator !== undefined && isSmall(numerator, zeros))).toEqual(
          [],
        );
        const published = {
          counts: shown.map(({ area, numerator }) => ({
            id: area.code,
            label: area.name,
            count: numerator ?? ('suppressed' as const),
          })),
          sums,
        };
        expect(findLeaks(published)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

function isSmall(count: number, zeros: 'shown' | 'suppressed'): boolean {
  return count <= 4 && !(zeros === 'shown' && count === 0);
}

function resultOf(area: Area, numerator: number): DisclosableResult & { readonly denominator: number } {
  return {
    area,
    value: numerator / 10,
    lower: 0,
    upper: numerator,
    numerator,
    denominator: 1000,
    status: 'final',
    reason: undefined,
    notes: ['A note.'],
    steps: ['a step'],
  };
}

function suppressedIn(results: readonly DisclosableResult[]): readonly string[] {
  return results.filter(({ status }) => status === 'suppressed').map(({ area }) => area.name);
}
