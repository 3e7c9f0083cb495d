import { describe, expect, it } from 'vitest';
import type { RagScheme } from '../../model/rag.ts';
import { judge } from './rag.ts';

const final = (value: number) => ({ value, status: 'final' as const });
const percent: RagScheme = { scheme: 'percentOfTarget', green: 0, amber: 5 };
const tolerant: RagScheme = { scheme: 'percentOfTarget', green: 2.5, amber: 5 };
const points: RagScheme = { scheme: 'percentagePoints', green: 1, amber: 3 };
const bands: RagScheme = {
  scheme: 'bands',
  bands: [
    { status: 'red', to: 75 },
    { status: 'amber', from: 75, to: 85 },
    { status: 'green', from: 85 },
  ],
};

function colourOf(value: number, target: { atMost?: number; atLeast?: number }, scheme: RagScheme): string {
  const outcome = judge(final(value), scheme, { target, polarity: 'lowerIsBetter' });
  return outcome.kind === 'judged' ? outcome.colour : outcome.kind;
}

function reasonOf(outcome: ReturnType<typeof judge>): string {
  return outcome.kind === 'notJudged' ? outcome.reason.code : outcome.kind;
}

describe('percentOfTarget', () => {
  it.each([
    [999, 'green'],
    [1000, 'green'],
    [1000.01, 'amber'],
    [1050, 'amber'],
    [1050.01, 'red'],
  ])('at most 1,000, amber to 5 per cent: %d is %s', (value, colour) => {
    expect(colourOf(value, { atMost: 1000 }, percent)).toBe(colour);
  });

  it.each([
    [100, 'green'],
    [97.5, 'green'],
    [97.49, 'amber'],
    [95, 'amber'],
    [94.99, 'red'],
  ])('at least 100, green to 2.5 and amber to 5 per cent: %d is %s', (value, colour) => {
    expect(colourOf(value, { atLeast: 100 }, tolerant)).toBe(colour);
  });

  it('puts a miss of exactly the tolerance inside it, whatever binary makes of it', () => {
    expect(1.05 - 1 > 0.05).toBe(true);
    expect(colourOf(1.05, { atMost: 1 }, percent)).toBe('amber');
  });

  it('measures a miss of a negative target by the size of the target', () => {
    expect(colourOf(-95, { atMost: -100 }, percent)).toBe('amber');
    expect(colourOf(-94, { atMost: -100 }, percent)).toBe('red');
  });

  it('does not judge against a target of 0', () => {
    expect(reasonOf(judge(final(3), percent, { target: { atMost: 0 }, polarity: 'lowerIsBetter' }))).toBe(
      'calc/zero-target',
    );
  });

  it('tells green within the tolerance from a target that is met', () => {
    expect(judge(final(98), tolerant, { target: { atLeast: 100 }, polarity: 'higherIsBetter' })).toEqual({
      kind: 'judged',
      colour: 'green',
      words: '2.0 (2.0%) short of the target of at least 100.0',
      notes: [],
      met: false,
      miss: 2,
    });
    expect(judge(final(101), tolerant, { target: { atLeast: 100 }, polarity: 'higherIsBetter' })).toEqual({
      kind: 'judged',
      colour: 'green',
      words: 'inside the target of at least 100.0',
      notes: [],
      met: true,
      miss: 0,
    });
  });
});

describe('a value that differs from its target in binary only', () => {
  it.each([
    [0.1 + 0.2, { atMost: 0.3 }],
    [0.7 + 0.1, { atLeast: 0.8 }],
    [0.1 + 0.2, { atLeast: 0.3, atMost: 0.3 }],
  ])('%d meets %j, in per cent and in points', (value, target) => {
    for (const scheme of [percent, points]) {
      expect(judge(final(value), scheme, { target })).toMatchObject({ colour: 'green', met: true, miss: 0 });
    }
  });

  it('is another value all the same when a person could tell them apart', () => {
    expect(judge(final(0.3000001), percent, { target: { atMost: 0.3 } })).toMatchObject({ met: false });
  });
});

describe('percentagePoints', () => {
  it.each([
    [25, 'green'],
    [24, 'green'],
    [23.9, 'amber'],
    [22, 'amber'],
    [21.9, 'red'],
  ])('at least 25, green to 1 and amber to 3 points: %d is %s', (value, colour) => {
    expect(colourOf(value, { atLeast: 25 }, points)).toBe(colour);
  });

  it('judges against a target of 0', () => {
    expect(colourOf(2, { atMost: 0 }, points)).toBe('amber');
  });

  it('judges a range by the side that is missed', () => {
    expect(colourOf(50, { atLeast: 40, atMost: 60 }, points)).toBe('green');
    expect(colourOf(38, { atLeast: 40, atMost: 60 }, points)).toBe('amber');
    expect(colourOf(64, { atLeast: 40, atMost: 60 }, points)).toBe('red');
  });
});

describe('bands', () => {
  it.each([
    [74.99, 'red'],
    [75, 'amber'],
    [84.99, 'amber'],
    [85, 'green'],
  ])('from belongs to a band and to does not: %d is %s', (value, colour) => {
    expect(colourOf(value, {}, bands)).toBe(colour);
  });

  it('does not judge a value that is in no band', () => {
    const gap: RagScheme = { scheme: 'bands', bands: [{ status: 'green', from: 10 }] };
    expect(reasonOf(judge(final(9), gap, { target: undefined, polarity: 'higherIsBetter' }))).toBe(
      'calc/no-band',
    );
  });
});

describe('roundFirst', () => {
  it('compares the rounded value, so that 2.495 has no gap between 2.49 and 2.5', () => {
    const scheme: RagScheme = { scheme: 'percentagePoints', green: 2.49, amber: 4.99, roundFirst: 2 };
    expect(colourOf(2.494, { atMost: 0 }, scheme)).toBe('green');
    expect(colourOf(2.495, { atMost: 0 }, scheme)).toBe('amber');
  });

  it('compares the unrounded value without it', () => {
    expect(colourOf(1000.4, { atMost: 1000 }, percent)).toBe('amber');
    expect(colourOf(1000.4, { atMost: 1000 }, { ...percent, roundFirst: 0 })).toBe('green');
  });
});

describe('what is not judged', () => {
  it('has no target when none is set or it names no limit', () => {
    expect(judge(final(1), percent, { target: undefined, polarity: 'lowerIsBetter' })).toEqual({
      kind: 'noTarget',
    });
    expect(judge(final(1), percent, { target: {}, polarity: 'lowerIsBetter' })).toEqual({ kind: 'noTarget' });
    expect(judge(final(1), undefined, { target: undefined, polarity: 'lowerIsBetter' })).toEqual({
      kind: 'noTarget',
    });
    const missing = { value: undefined, status: 'missing' as const };
    expect(judge(missing, percent, { target: undefined, polarity: 'lowerIsBetter' })).toEqual({
      kind: 'noTarget',
    });
  });

  it('does not judge where no value is better than another', () => {
    expect(reasonOf(judge(final(1), bands, { target: { atMost: 2 }, polarity: 'noJudgement' }))).toBe(
      'calc/no-judgement',
    );
  });

  it('does not judge an incomplete value', () => {
    const outcome = judge({ value: 1, status: 'incomplete' }, percent, {
      target: { atMost: 2 },
      polarity: 'lowerIsBetter',
    });
    expect(reasonOf(outcome)).toBe('calc/incomplete');
  });

  it.each(['missing', 'suppressed'] as const)('does not judge a value that is %s', (status) => {
    const outcome = judge({ value: undefined, status }, percent, {
      target: { atMost: 2 },
      polarity: 'lowerIsBetter',
    });
    expect(reasonOf(outcome)).toBe('calc/no-value');
  });

  it('does not judge without a scheme', () => {
    expect(reasonOf(judge(final(1), undefined, { target: { atMost: 2 }, polarity: 'lowerIsBetter' }))).toBe(
      'calc/no-rag-scheme',
    );
  });

  it.each(['provisional', 'estimated'] as const)('judges a value that is %s', (status) => {
    expect(
      judge({ value: 1, status }, percent, { target: { atMost: 2 }, polarity: 'lowerIsBetter' }).kind,
    ).toBe('judged');
  });
});

describe('without a colour', () => {
  const target = { atMost: 2 };
  const near: RagScheme = { scheme: 'percentOfTarget', green: 5, amber: 10 };
  const overlap: RagScheme = { scheme: 'intervalOverlap' };
  const rank: RagScheme = { scheme: 'rank', group: 'councils', green: 1, amber: 2 };
  const lower = { polarity: 'lowerIsBetter' } as const;
  it.each<[string, ReturnType<typeof judge>]>([
    [
      'There is no value to judge.',
      judge({ value: undefined, status: 'missing' }, near, { ...lower, target }),
    ],
    ['There is no value to judge.', judge({ value: 1, status: 'suppressed' }, near, { ...lower, target })],
    [
      'The value is not complete yet, so it is not judged.',
      judge({ value: 1, status: 'incomplete' }, near, { ...lower, target }),
    ],
    [
      'No value of this indicator is better or worse than another.',
      judge(final(1), near, { polarity: 'noJudgement', target }),
    ],
    [
      'Nothing says how far from the target is red, amber or green.',
      judge(final(1), undefined, { ...lower, target }),
    ],
    ['The definition does not say which way is better.', judge(final(1), overlap, {})],
    ['There is no value to compare with.', judge({ ...final(1), lower: 0, upper: 2 }, overlap, lower)],
    ['There is no group of areas to compare with.', judge(final(1), rank, lower)],
  ])('it is said why: %s', (message, outcome) => {
    expect(outcome).toMatchObject({ kind: 'notJudged', reason: { message } });
  });
});
