import { describe, expect, it } from 'vitest';
import type { RagScheme } from '../../model/rag.ts';
import { judge, type RagOutcome } from '../judging/rag.ts';
import { areaInWords } from './area-in-words.ts';
import { isSame } from './closeness.ts';
import { groupInWords } from './group-in-words.ts';
import { schemes } from './index.generated.ts';
import { judgedByMiss, missInWords, missOf, targetInWords } from './miss.ts';
import { ordinal } from './ordinal.ts';
import { placeOf, withoutInWords } from './places.ts';
import { printerOf } from './printer.ts';
import type { ComparatorValue } from './scheme.ts';

const final = (value: number, lower?: number, upper?: number) => ({
  value,
  lower,
  upper,
  status: 'final' as const,
});
const wordsOf = (outcome: RagOutcome) =>
  outcome.kind === 'judged' ? outcome.words : outcome.kind === 'notJudged' ? outcome.reason.message : '';
const notesOf = (outcome: RagOutcome) => (outcome.kind === 'judged' ? outcome.notes : []);
const told = (rag: RagScheme, unit = '%') => schemes.find(({ id }) => id === rag.scheme)?.describe(rag, unit);
const plain = printerOf({ unit: 'people', decimals: 0 });

describe('a judgement says in words', () => {
  it('the band that a value is in, open at either end or at both', () => {
    const rag: RagScheme = {
      scheme: 'bands',
      bands: [
        { status: 'red', to: 5 },
        { status: 'amber', from: 5, to: 7.5 },
        { status: 'green', from: 7.5 },
      ],
    };
    expect(told(rag)).toMatch(/red under 5; amber from 5 to under 7\.5; green from 7\.5/i);
    expect(wordsOf(judge(final(5), rag, {}))).toBe('in the band from 5 to under 7.5');
    expect(wordsOf(judge(final(8), rag, {}))).toBe('in the band from 7.5');
    const all: RagScheme = { scheme: 'bands', bands: [{ status: 'green' }] };
    expect(told(all)).toMatch(/green$/i);
    expect(wordsOf(judge(final(8), all, {}))).toBe('in a band of every value');
    const upper: RagScheme = { scheme: 'bands', bands: [{ status: 'red', from: 5 }] };
    expect(wordsOf(judge(final(4), upper, {}))).toBe('The value is in none of the bands.');
  });

  it('the intervals that it compared', () => {
    const rag: RagScheme = { scheme: 'intervalOverlap' };
    const scotland = (value: number, lower?: number, upper?: number): ComparatorValue => ({
      name: 'Scotland',
      value,
      lower,
      upper,
      confidence: undefined,
      sample: undefined,
    });
    const beside = (comparator: ComparatorValue, scheme: RagScheme = rag, own = final(60, 55, 65)) =>
      judge(own, scheme, { polarity: 'higherIsBetter', comparator });
    const both = beside(scotland(70, 68, 72));
    expect(wordsOf(both)).toBe('worse than Scotland: the intervals do not overlap');
    expect(notesOf(both)).toEqual(['55.0 to 65.0; Scotland: 70.0 (68.0 to 72.0).']);
    const known: RagScheme = { scheme: 'intervalOverlap', against: 'value' };
    const alone = beside(scotland(70), known);
    expect(wordsOf(alone)).toBe('worse than Scotland: its value of 70.0 is outside the interval');
    expect(notesOf(alone)).toEqual(['55.0 to 65.0; Scotland: 70.0.']);
    const same = beside(scotland(60, 55, 65));
    expect(notesOf(same)).toEqual(['55.0 to 65.0; Scotland: 60.0 (55.0 to 65.0).']);
    expect(wordsOf(beside(scotland(70, 68)))).toBe(
      'Scotland has no confidence interval, so nothing can be said about an overlap.',
    );
    expect(wordsOf(beside(scotland(70, 68, 72), rag, final(60, 55)))).toBe(
      'The value has no confidence interval, so nothing can be said about an overlap.',
    );
    expect(told(rag)).toMatch(/overlaps that of Scotland$/);
    expect(told({ ...known, comparator: 'S12000029' })).toMatch(
      /whether the value of South Lanarkshire lies inside the interval$/,
    );
  });

  it('which side of a threshold it is on, by the polarity', () => {
    const rag: RagScheme = { scheme: 'twoThresholds', essential: 75, desirable: 85 };
    const low: RagScheme = { scheme: 'twoThresholds', essential: 85, desirable: 75 };
    const words = (value: number, scheme: RagScheme, polarity: 'higherIsBetter' | 'lowerIsBetter') =>
      wordsOf(judge(final(value), scheme, { polarity }));
    expect(words(90, rag, 'higherIsBetter')).toBe('meets the desirable threshold of at least 85.0');
    expect(words(70, rag, 'higherIsBetter')).toMatch(/ short of the essential threshold of at least 75\.0$/);
    expect(words(70, low, 'lowerIsBetter')).toBe('meets the desirable threshold of at most 75.0');
    expect(words(90, low, 'lowerIsBetter')).toMatch(/ above the essential threshold of at most 85\.0$/);
  });

  it('how far green and amber go', () => {
    const points = (green: number, unit: string) =>
      told({ scheme: 'percentagePoints', green, amber: 5 }, unit);
    expect(points(0, '%')).toBe(
      'Green when the target is met, amber to within 5 percentage points, red beyond',
    );
    expect(points(2.5, 'people')).toBe('Green to within 2.5 of the target, amber to within 5, red beyond');
    expect(told({ scheme: 'percentOfTarget', green: 2.5, amber: 5 })).toBe(
      'Green to within 2.5% of the target, amber to within 5%, red beyond',
    );
    const rag: RagScheme = { scheme: 'percentOfTarget', green: 0, amber: 5 };
    expect(wordsOf(judge(final(1), rag, { target: { atMost: 0 } }))).toBe(
      'A target of 0 has no per cent to miss it by.',
    );
  });

  it('both sides of a target, and the larger miss', () => {
    const range = { atLeast: 10, atMost: 20 };
    expect(targetInWords(range, plain)).toBe('at least 10 and at most 20');
    expect(missInWords(15, range, plain)).toBe('inside the target of at least 10 and at most 20');
    expect(missOf(23, range)).toEqual({ amount: 3, limit: 20, side: 'above' });
    expect(missOf(7, range)).toEqual({ amount: 3, limit: 10, side: 'short of' });
    expect(missInWords(23, { atMost: 20 }, plain)).toBe('3 (15.0%) above the target of at most 20');
    expect(missInWords(15, { atLeast: 20 }, plain)).toBe('5 (25.0%) short of the target of at least 20');
    expect(missOf(15, {})).toBeUndefined();
  });

  it('who is not ranked: four by name, of more the first three', () => {
    const without = (...names: string[]) => withoutInWords({ name: 'councils', values: [], without: names });
    expect(without()).toEqual([]);
    expect(without('A', 'B', 'C', 'D')).toEqual(['Without A, B, C and D: no whole value.']);
    expect(without('A', 'B', 'C', 'D', 'E')).toEqual(['Without A, B, C and 2 others: no whole value.']);
  });

  it('that an area is none of the group, or that only one has a value', () => {
    const group = { name: 'councils', values: [{ isOwn: false, value: 1 }], without: ['Fife'] };
    const place = (fewest: number) => placeOf(group, 'lowerIsBetter', { roundFirst: undefined, fewest });
    expect(place(1)).toEqual({
      code: 'calc/not-in-group',
      message: 'The area is not one of the councils.',
    });
    expect(place(2)).toMatchObject({
      message: 'Only 1 of the 2 councils has a whole value, and it takes 2.',
    });
  });

  it('the 10th and the 20th place', () => {
    expect([10, 20, 100].map(ordinal)).toEqual(['10th', '20th', '100th']);
  });

  it('one percentage point, and two of them', () => {
    const print = printerOf({ unit: '%', decimals: 0 });
    expect(print.difference(10, 11)).toBe('1 percentage point');
    expect(print.difference(10, 12)).toBe('2 percentage points');
    expect([print.value(10), plain.value(10)]).toEqual(['10%', '10']);
  });

  it('areas and groups by the names that people know', () => {
    expect(areaInWords(undefined)).toBe('Scotland');
    expect(areaInWords('S12000029')).toBe('South Lanarkshire');
    expect(areaInWords('Nowhere')).toBe('Nowhere');
    expect(['boards', 'councils'].map(groupInWords)).toEqual(['health boards', 'councils']);
  });
});

describe('two numbers are one', () => {
  it('where they differ in binary only, at any size, and not where they differ for a person', () => {
    // A part in ten million million is dust; one in a thousand million is a difference.
    for (const size of [1e-9, 1, 1e9]) {
      expect(isSame(size, size * (1 + 1e-13))).toBe(true);
      expect(isSame(size, size * (1 + 1e-9))).toBe(false);
    }
    expect(isSame(0, 0)).toBe(true);
    expect(isSame(0, 1e-13)).toBe(false);
  });
});

it('two shares of which neither has an error cannot be tested, and it is said why', () => {
  const sample = { respondents: 100, designEffect: 1 };
  const nobody: ComparatorValue = {
    name: 'Scotland',
    value: 0,
    lower: undefined,
    upper: undefined,
    confidence: undefined,
    sample,
  };
  const outcome = judge(
    final(0),
    { scheme: 'zTest' },
    { polarity: 'higherIsBetter', comparator: nobody, sample, whole: 100 },
  );
  expect(outcome).toMatchObject({ kind: 'notJudged', reason: { code: 'calc/no-error' } });
  expect(wordsOf(outcome)).toMatch(/^The two shares cannot be tested: ./);
});

it('a miss of a large target is judged without the dust that binary leaves', () => {
  const amount = 100_000.1 - 100_000;
  expect(amount).toBeGreaterThan(0.1);
  const colour = (most: number) => {
    const judgement = judgedByMiss({ amount, limit: 100_000, side: 'above' }, { green: 0, amber: most }, '');
    return judgement.kind === 'judged' ? judgement.colour : judgement.kind;
  };
  expect([colour(0.1), colour(0.099)]).toEqual(['amber', 'red']);
});
