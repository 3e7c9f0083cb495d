import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type RagScheme, ragSchema } from '../../model/rag.ts';
import { judge, type RagOutcome } from '../judging/rag.ts';
import { schemes } from './index.generated.ts';
import type { ComparatorValue, GroupValues, JudgingContext } from './scheme.ts';

type Polarity = 'higherIsBetter' | 'lowerIsBetter';

const final = (value: number, lower?: number, upper?: number) => ({
  value,
  lower,
  upper,
  status: 'final' as const,
});
const colourOf = (outcome: RagOutcome) => (outcome.kind === 'judged' ? outcome.colour : outcome.kind);
const wordsOf = (outcome: RagOutcome) => (outcome.kind === 'judged' ? outcome.words : outcome.kind);
const codeOf = (outcome: RagOutcome) => (outcome.kind === 'notJudged' ? outcome.reason.code : outcome.kind);

describe('schemes', () => {
  it('are those that the model knows', () => {
    const known = ragSchema.def.options.map((option) => option.shape.scheme.def.values[0]);
    expect(schemes.map(({ id }) => id)).toEqual([...known].sort());
  });

  it.each(schemes)('say in an example how they are written: $id', ({ id, example }) => {
    const { rag } = parse(example) as { rag: unknown };
    expect(ragSchema.parse(rag)).toMatchObject({ scheme: id });
  });

  it.each(schemes)('say how they tell colours apart: $id', ({ example, describe: tell, heading }) => {
    const { rag } = parse(example) as { rag: RagScheme };
    expect(tell(rag, '%')).toMatch(/green/i);
    expect(heading(rag)).toMatch(/^[A-Z]/);
  });

  it.each(schemes)('refuse in words, and never give a number that is none: $id', ({ example }) => {
    const { rag } = parse(example) as { rag: RagScheme };
    for (const value of [0, -1e308, 1e308, 5e-324]) {
      for (const polarity of ['higherIsBetter', 'lowerIsBetter', 'noJudgement', undefined] as const) {
        for (const target of [undefined, { atMost: 0 }, { atLeast: -1e308, atMost: 1e308 }]) {
          const outcome = judge(final(value, value, value), rag, { polarity, target });
          expect(JSON.stringify(outcome)).not.toMatch(/NaN|Infinity|undefined|not a number/);
        }
      }
    }
  });
});

describe('bands', () => {
  it('take a value that differs from an end in binary only for the end', () => {
    const rag: RagScheme = {
      scheme: 'bands',
      bands: [
        { status: 'red', to: 0.8 },
        { status: 'green', from: 0.8 },
      ],
    };
    expect(0.7 + 0.1 < 0.8).toBe(true);
    expect(colourOf(judge(final(0.7 + 0.1), rag, {}))).toBe('green');
    expect(wordsOf(judge(final(0.79), rag, {}))).toBe('in the band under 0.8');
  });
});

describe('twoThresholds', () => {
  const rag = { scheme: 'twoThresholds', essential: 75, desirable: 85 } as const;
  const judged = (value: number, polarity: Polarity, scheme: RagScheme = rag) =>
    judge(final(value), scheme, { polarity });

  it.each([
    [85, 'green'],
    [84.99, 'amber'],
    [75, 'amber'],
    [74.99, 'red'],
  ])('essential 75 and desirable 85, higher is better: %d is %s', (value, colour) => {
    expect(colourOf(judged(value, 'higherIsBetter'))).toBe(colour);
  });

  it.each([
    [10, 'green'],
    [10.01, 'amber'],
    [20, 'amber'],
    [20.01, 'red'],
  ])('essential 20 and desirable 10, lower is better: %d is %s', (value, colour) => {
    const low = { scheme: 'twoThresholds', essential: 20, desirable: 10 } as const;
    expect(colourOf(judged(value, 'lowerIsBetter', low))).toBe(colour);
  });

  it('meets a threshold that it differs from in binary only, from both sides', () => {
    const low = { scheme: 'twoThresholds', essential: 0.3, desirable: 0.1 } as const;
    expect(0.1 + 0.2 > 0.3).toBe(true);
    expect(colourOf(judged(0.1 + 0.2, 'lowerIsBetter', low))).toBe('amber');
    const high = { scheme: 'twoThresholds', essential: 0.8, desirable: 0.9 } as const;
    expect(colourOf(judged(0.7 + 0.1, 'higherIsBetter', high))).toBe('amber');
  });

  it('compares the rounded value only where it says so', () => {
    expect(colourOf(judged(84.96, 'higherIsBetter'))).toBe('amber');
    expect(colourOf(judged(84.96, 'higherIsBetter', { ...rag, roundFirst: 1 }))).toBe('green');
    expect(colourOf(judged(84.95, 'higherIsBetter', { ...rag, roundFirst: 1 }))).toBe('green');
    expect(colourOf(judged(84.94, 'higherIsBetter', { ...rag, roundFirst: 1 }))).toBe('amber');
  });

  it('says which threshold is met and how far the next is', () => {
    expect(wordsOf(judged(85, 'higherIsBetter'))).toBe('meets the desirable threshold of at least 85.0');
    expect(wordsOf(judged(80, 'higherIsBetter'))).toBe(
      'meets the essential threshold of at least 75.0, 5.0 (5.9%) short of the desirable one of 85.0',
    );
    expect(wordsOf(judged(60, 'higherIsBetter'))).toBe(
      '15.0 (20.0%) short of the essential threshold of at least 75.0',
    );
  });

  it('asks which way is better', () => {
    expect(codeOf(judge(final(80), rag, {}))).toBe('calc/no-polarity');
    expect(codeOf(judge(final(80), rag, { polarity: 'noJudgement' }))).toBe('calc/no-judgement');
  });
});

const scotland = (value: number, lower?: number, upper?: number): ComparatorValue => ({
  name: 'Scotland',
  value,
  lower,
  upper,
  confidence: undefined,
  sample: undefined,
});

describe('intervalOverlap', () => {
  const rag: RagScheme = { scheme: 'intervalOverlap' };
  const beside = (
    own: readonly [number, number, number],
    comparator: JudgingContext['comparator'],
    polarity: Polarity = 'higherIsBetter',
    scheme: RagScheme = rag,
  ) => judge(final(...own), scheme, { polarity, comparator });

  it('finds no difference where the intervals overlap, and says so', () => {
    const outcome = beside([60, 55, 65], scotland(66, 64, 68));
    expect(outcome).toMatchObject({
      colour: 'amber',
      words: 'not different from Scotland: the intervals overlap',
    });
  });

  it('counts intervals that touch as overlapping, on either side and through binary dust', () => {
    expect(colourOf(beside([60, 55, 64], scotland(66, 64, 68)))).toBe('amber');
    expect(colourOf(beside([70, 68, 72], scotland(66, 64, 68)))).toBe('amber');
    expect(colourOf(beside([70, 0.1 + 0.2, 72], scotland(0.2, 0.1, 0.3)))).toBe('amber');
    expect(colourOf(beside([60, 55, 63.999], scotland(66, 64, 68)))).toBe('red');
    expect(colourOf(beside([70, 68.001, 72], scotland(66, 64, 68)))).toBe('green');
  });

  it('turns better and worse round by the polarity', () => {
    const above = [70, 69, 71] as const;
    expect(wordsOf(beside(above, scotland(66, 64, 68)))).toBe(
      'better than Scotland: the intervals do not overlap',
    );
    expect(colourOf(beside(above, scotland(66, 64, 68), 'lowerIsBetter'))).toBe('red');
    expect(colourOf(beside([60, 59, 61], scotland(66, 64, 68), 'lowerIsBetter'))).toBe('green');
  });

  it('takes the value of the comparator for known when told so, its interval apart', () => {
    const known: RagScheme = { scheme: 'intervalOverlap', against: 'value' };
    expect(colourOf(beside([60, 55, 65], scotland(66, 64, 68), 'higherIsBetter', known))).toBe('red');
    expect(colourOf(beside([60, 55, 66], scotland(66), 'higherIsBetter', known))).toBe('amber');
    expect(wordsOf(beside([60, 55, 66], scotland(66), 'higherIsBetter', known))).toBe(
      'not different from Scotland: its value of 66.0 is inside the interval',
    );
  });

  it('rounds all that it compares alike where it says so', () => {
    const own = [60, 55, 63.96] as const;
    expect(colourOf(beside(own, scotland(66, 64, 68)))).toBe('red');
    expect(colourOf(beside(own, scotland(66, 64, 68), 'higherIsBetter', { ...rag, roundFirst: 1 }))).toBe(
      'amber',
    );
  });

  it('needs both intervals, and says which is missing', () => {
    expect(
      codeOf(judge(final(60), rag, { polarity: 'higherIsBetter', comparator: scotland(66, 64, 68) })),
    ).toBe('calc/no-interval');
    expect(codeOf(beside([60, 55, 65], scotland(66)))).toBe('calc/no-comparator-interval');
    const reason = { code: 'calc/same-area', message: 'Scotland is not compared with itself.' };
    expect(codeOf(beside([60, 55, 65], reason))).toBe('calc/same-area');
  });
});

function groupOf(own: number, others: readonly number[], without: readonly string[] = []): GroupValues {
  return {
    name: 'partnerships',
    values: [...others.map((value) => ({ isOwn: false, value })), { isOwn: true, value: own }],
    without,
  };
}

/** 1 to `count` without the own value: each value is its own place when low is good. */
const others = (count: number, own: number) =>
  Array.from({ length: count }, (_, index) => index + 1).filter((value) => value !== own);

describe('quartile', () => {
  const rag: RagScheme = { scheme: 'quartile', group: 'partnerships' };
  const among = (group: GroupValues, polarity: Polarity = 'lowerIsBetter', scheme: RagScheme = rag) =>
    judge(final(1), scheme, { polarity, group });

  it.each([
    [8, 'green'],
    [9, 'amber'],
    [24, 'amber'],
    [25, 'red'],
  ])('of 32 has eight in each quarter: the place %d is %s', (own, colour) => {
    expect(colourOf(among(groupOf(own, others(32, own))))).toBe(colour);
    expect(colourOf(among(groupOf(33 - own, others(32, 33 - own)), 'higherIsBetter'))).toBe(colour);
  });

  it.each([
    [8, 'green'],
    [9, 'amber'],
    [24, 'amber'],
    [25, 'red'],
  ])('of 31 has seven in the last: the place %d is %s', (own, colour) => {
    // floor(5 - ceil((32 - 8) / 7.75)) = 1, with 9: 2, with 24: floor(5 - ceil(8 / 7.75)) = 3, with 25: 4.
    expect(colourOf(among(groupOf(own, others(31, own))))).toBe(colour);
  });

  it('puts equal values in the better quarter together', () => {
    const tied = groupOf(8, [...others(31, 8).filter((value) => value !== 9), 8]);
    expect(among(tied)).toMatchObject({
      colour: 'green',
      words: 'in the best quarter, joint 8th of 31 partnerships',
    });
  });

  it('names those without a value, and refuses fewer than four with one', () => {
    expect(among(groupOf(1, [2, 3, 4], ['Fife']))).toMatchObject({
      notes: ['Without Fife: no whole value.'],
    });
    const few = among(groupOf(1, [2, 3], ['Fife']));
    expect(few).toMatchObject({
      reason: {
        code: 'calc/group-too-small',
        message: 'Only 3 of the 4 partnerships have a whole value, and it takes 4.',
      },
    });
  });
});

describe('rank', () => {
  const rag: RagScheme = { scheme: 'rank', group: 'partnerships', green: 3, amber: 20 };
  const among = (
    group: JudgingContext['group'],
    polarity: Polarity = 'lowerIsBetter',
    scheme: RagScheme = rag,
  ) => judge(final(1), scheme, { polarity, group });

  it.each([
    [3, 'green'],
    [4, 'amber'],
    [20, 'amber'],
    [21, 'red'],
  ])('green to the 3rd and amber to the 20th: the place %d of 31 is %s', (own, colour) => {
    expect(colourOf(among(groupOf(own, others(31, own))))).toBe(colour);
    expect(colourOf(among(groupOf(32 - own, others(31, 32 - own)), 'higherIsBetter'))).toBe(colour);
  });

  it('says the place, and that it is shared', () => {
    expect(wordsOf(among(groupOf(3, others(31, 3))))).toBe('3rd of 31 partnerships');
    expect(wordsOf(among(groupOf(3, [...others(31, 3), 3])))).toBe('joint 3rd of 32 partnerships');
    expect(wordsOf(among(groupOf(1, others(31, 1)), 'higherIsBetter'))).toBe('31st of 31 partnerships');
  });

  it('shares a place among values that round to one, only where it rounds', () => {
    const group = groupOf(0.1 + 0.2, [0.3, 0.34]);
    expect(wordsOf(among(group))).toBe('joint 1st of 3 partnerships');
    expect(wordsOf(among(groupOf(0.34, [0.3, 0.26])))).toBe('3rd of 3 partnerships');
    expect(wordsOf(among(groupOf(0.34, [0.3, 0.26]), 'lowerIsBetter', { ...rag, roundFirst: 1 }))).toBe(
      'joint 1st of 3 partnerships',
    );
  });

  it('needs another area, and to be one of the group', () => {
    expect(codeOf(among(groupOf(1, [])))).toBe('calc/group-too-small');
    expect(codeOf(among({ code: 'calc/not-in-group', message: 'Fife is not one of the councils.' }))).toBe(
      'calc/not-in-group',
    );
  });
});
