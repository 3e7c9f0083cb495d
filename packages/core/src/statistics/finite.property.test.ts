import fc from 'fast-check';
import { describe, it } from 'vitest';
import { percentChange } from './change.ts';
import { composition } from './composition.ts';
import { phe, scotpho } from './convention.ts';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';
import { proportionFunnel, rateFunnel, ratioFunnel } from './funnel/funnel-limits.ts';
import { ratioSignificance } from './funnel/funnel-significance.ts';
import { indirectlyStandardisedRatio } from './indirectly-standardised.ts';
import { lifeExpectancy } from './life-expectancy.ts';
import { mean } from './mean.ts';
import type { Given } from './outcome.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';
import { ratioOfRates } from './ratio.ts';
import { rollingMeans } from './rolling.ts';
import { weightedShare } from './survey/weighted-share.ts';

const numbers: fc.Arbitrary<Given> = fc.oneof(
  fc.double(),
  fc.nat(50),
  fc.constantFrom('missing' as const, 'suppressed' as const, 0, -0, -1, Number.MIN_VALUE, Number.MAX_VALUE),
);
/** Numbers that are not refused at once, so that most go the whole way. */
const good: fc.Arbitrary<Given> = fc.oneof(
  fc.double({ min: 0, noNaN: true }),
  fc.integer({ min: 1, max: 100_000 }),
  fc.constantFrom(Number.MIN_VALUE, Number.MAX_VALUE),
);
const conventions = fc.constantFrom(phe, scotpho);

describe('no statistic lets a number out that is none, whatever it is given', () => {
  it('of two numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, conventions, fc.double(), (a, b, convention, per) => {
        const outcomes = [
          proportion(a, b, { convention, per }),
          rate(a, b, { convention, per }),
          percentChange(a, b),
        ];
        return [...outcomes, ratioSignificance(a, b)].every(areFinite);
      }),
    );
  });

  it('of four numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, (a, b, c, d) => {
        const one = ratioOfRates({ events: a, population: b }, { events: c, population: d });
        const bands = [{ population: b, referenceEvents: c, referencePopulation: d }];
        return areFinite(one) && areFinite(indirectlyStandardisedRatio(a, bands));
      }),
    );
  });

  it('of many numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(numbers), fc.array(good)), conventions, (given, convention) => {
        const bands = given.map((events) => ({ events, population: events, weight: events }));
        const records = given.map((events) => ({ events, rate: events, population: events }));
        const people = given.map((weight) => ({ isPositive: weight === 0, weight, stratumSize: weight }));
        const ages = given.map((deaths, startAge) => ({ startAge, deaths, population: deaths }));
        const startAges = given.map((_, startAge) => startAge);
        const outcomes = [
          mean(given),
          composition(given),
          directlyStandardisedRate(bands, { convention }),
          proportionFunnel(given, given),
          ratioFunnel(given),
          rateFunnel(records),
          weightedShare(people),
          lifeExpectancy(ages, { startAges, convention }),
        ];
        return [...outcomes, ...rollingMeans(given, 3)].every(areFinite);
      }),
    );
  });
});

function areFinite(part: unknown): boolean {
  if (typeof part === 'number') return Number.isFinite(part);
  return typeof part !== 'object' || part === null || Object.values(part).every(areFinite);
}
