import { describe, expect, it } from 'vitest';
import { compareWithBenchmark } from './compare-with-benchmark.ts';
import { composition } from './composition.ts';
import {
  confidenceOf,
  ninetyFivePercent,
  ninetyNinePointEightPercent,
  readConfidence,
} from './confidence.ts';
import { phe, scotpho } from './convention.ts';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';
import { chiSquareQuantile } from './distributions/chi-square-quantile.ts';
import { chiSquareTails } from './distributions/chi-square-tails.ts';
import { studentQuantile } from './distributions/student-quantile.ts';
import { sampledPercentage } from './finite-population.ts';
import { slopeIndexOfInequality } from './inequality/slope-index-of-inequality.ts';
import { lifeExpectancy } from './life-expectancy.ts';
import { abridgedStartAges } from './life-table.ts';
import { proportion } from './proportion.ts';
import { seededRandom } from './random.ts';
import { rate } from './rate.ts';
import { ratioOfRates } from './ratio.ts';
import { europeanStandardPopulation2013, europeanWeights } from './standard-population.ts';

describe('confidence', () => {
  it('the two levels that are used most are those of the normal curve', () => {
    for (const { level, z } of [ninetyFivePercent, ninetyNinePointEightPercent]) {
      expect(confidenceOf(level)?.z).toBeCloseTo(z, 14);
    }
  });

  it('is read as a fraction or in per cent, and not below 0.9 nor at 1', () => {
    const levels = [0.9, 0.95, 95, 99.8, 1, 100, 0.5, 50, 101, Number.NaN];
    expect(levels.map((level) => readConfidence(level)?.level)).toEqual([
      0.9,
      0.95,
      0.95,
      0.998,
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });
});

describe('the conventions differ', () => {
  it('in the fifth digit of an interval, by 1.96', () => {
    const byar = (z: number) => 10_000 * (1 - 1 / 900 - z / 30) ** 3;
    const lowers = [phe, scotpho].map((convention) => {
      const outcome = rate(100, 1000, { convention });
      return outcome.kind === 'value' ? outcome.lower : undefined;
    });
    expect(lowers[0]).toBeCloseTo(byar(1.959963984540054), 9);
    expect(lowers[1]).toBeCloseTo(byar(1.96), 9);
  });

  it('in decimals: a percentage has all, or two', () => {
    const values = [phe, scotpho].map((convention) => {
      const outcome = proportion(1, 3, { per: 100, convention });
      return outcome.kind === 'value' ? outcome.value : undefined;
    });
    expect(values).toEqual([(1 / 3) * 100, 33.33]);
  });

  it('in the limits of life expectancy but not in its value', () => {
    const bands = abridgedStartAges.map((startAge, index) => ({
      startAge,
      deaths: 5 + index ** 2,
      population: 1000,
    }));
    const [one, other] = [phe, scotpho].map((convention) => {
      const outcome = lifeExpectancy(bands, { convention });
      const atBirth = outcome.kind === 'value' ? outcome.ages[0]?.expectancy : undefined;
      return atBirth?.kind === 'value' ? atBirth : undefined;
    });
    expect(one?.value).toBe(other?.value);
    expect(one?.standardError).toBeGreaterThan(other?.standardError ?? Infinity);
  });
});

describe('European standard population', () => {
  it('is 100,000 people, of whom 82,900 are 16 or over', () => {
    const sum = (bands: readonly { readonly weight: number }[]) =>
      bands.reduce((total, { weight }) => total + weight, 0);
    expect([sum(europeanStandardPopulation2013), sum(europeanWeights(16))]).toEqual([100_000, 82_900]);
  });

  it('cuts a band by its single years', () => {
    const weightsOf = (from: number, to: number) => europeanWeights(from, to).map(({ weight }) => weight);
    expect(weightsOf(0, 15)).toEqual([5000, 5500, 5500, 1100]);
    expect(weightsOf(11, 25)).toEqual([4400, 5500, 6000, 1200]);
  });

  it('gives a rate that is the same in every age as it is', () => {
    const bands = europeanStandardPopulation2013.map(({ weight }) => ({
      events: 3,
      population: 1000,
      weight,
    }));
    const outcome = directlyStandardisedRate(bands);
    expect(outcome.kind === 'value' && outcome.value).toBeCloseTo(300, 10);
  });
});

describe('single statistics', () => {
  it('the interval of nobody begins at 0 and that of everybody ends at 1, exactly', () => {
    const wholes = Array.from({ length: 300 }, (_, row) => row + 1);
    const ends = wholes.flatMap((whole) => {
      const [none, all] = [proportion(0, whole), proportion(whole, whole)];
      return none.kind === 'value' && all.kind === 'value' ? [none.lower, all.upper] : [];
    });
    expect(ends).toEqual(wholes.flatMap(() => [0, 1]));
  });

  it('a ratio of rates is symmetric on the logarithm', () => {
    const outcome = ratioOfRates({ events: 20, population: 100 }, { events: 10, population: 100 });
    if (outcome.kind === 'absent') throw new Error(outcome.message);
    expect(outcome.value).toBe(2);
    expect(outcome.upper * (outcome.lower ?? 0)).toBeCloseTo(4, 12);
    expect(Math.log(outcome.upper / 2)).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 20 + 1 / 10), 12);
  });

  it('a sample that is the whole population knows its percentage', () => {
    const outcome = sampledPercentage(30, 60, 60);
    expect(outcome).toMatchObject({ value: 50, lower: 50, upper: 50 });
  });

  it('a small sample of a large population has nearly the normal interval: 50% -+ 1.96 x 5', () => {
    const outcome = sampledPercentage(50, 100, 1e12);
    expect(outcome.kind === 'value' && outcome.upper).toBeCloseTo(59.8, 2);
  });

  it('the shares of a composition add up', () => {
    expect(composition([1, 2, 5])).toEqual({ kind: 'value', shares: [12.5, 25, 62.5], whole: 8 });
  });

  it('a benchmark on a limit is not different', () => {
    const standing = (lower: number, upper: number) => compareWithBenchmark({ lower, upper }, 10, 'low');
    expect([standing(10, 12), standing(8, 10), standing(11, 12), standing(8, 9)]).toEqual([
      'not different',
      'not different',
      'worse',
      'better',
    ]);
  });

  it('limits of a slope that need draws are left out where no chance is given', () => {
    const groups = [1, 2, 3, 4, 5].map((quantile) => ({
      quantile,
      population: 100,
      value: 10 + quantile,
      standardError: 0.1,
    }));
    const without = slopeIndexOfInequality(groups, { kind: 'rate' });
    const withChance = slopeIndexOfInequality(groups, { kind: 'rate', random: seededRandom(1), draws: 1000 });
    expect(without.kind === 'value' && without.limits).toBe(undefined);
    expect(withChance.kind === 'value' && withChance.limits?.length).toBe(1);
  });

  it('the same seed gives the same chance, even over the whole range', () => {
    const draw = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed));
    const numbers = draw(7);
    expect(draw(7)).toEqual(numbers);
    expect(draw(8)[0]).not.toBe(numbers[0]);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

describe("Student's quantile", () => {
  it('is the tangent with 1 degree of freedom', () => {
    expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 14);
    expect(studentQuantile(1e-6, 1)).toBeCloseTo(-1 / Math.tan(Math.PI * 1e-6), 5);
  });

  it('reaches far out, and says when it is beyond a number', () => {
    expect((studentQuantile(1e-300, 3) ?? 0) / -1.0331e100).toBeCloseTo(1, 3);
    expect(studentQuantile(1e-300, 0.2)).toBe(undefined);
  });
});

describe('the chi-square quantile', () => {
  it('is found from a first guess so far out that nothing is left beyond it', () => {
    const share = 2 ** -50;
    const quantile = chiSquareQuantile(1 - share, 0.001) ?? 0;
    expect(chiSquareTails(quantile, 0.001).above / share).toBeCloseTo(1, 9);
  });
});
