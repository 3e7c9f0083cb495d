import { describe, expect, it } from 'vitest';
import type { RagScheme } from '../model/rag.ts';
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
  const outcome = judge(final(value), target, 'lowerIsBetter', scheme);
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
    expect(reasonOf(judge(final(3), { atMost: 0 }, 'lowerIsBetter', percent))).toBe('calc/zero-target');
  });

  it('tells green within the tolerance from a target that is met', () => {
    expect(judge(final(98), { atLeast: 100 }, 'higherIsBetter', tolerant)).toEqual({
      kind: 'judged',
      colour: 'green',
      met: false,
      miss: 2,
    });
    expect(judge(final(101), { atLeast: 100 }, 'higherIsBetter', tolerant)).toEqual({
      kind: 'judged',
      colour: 'green',
      met: true,
      miss: 0,
    });
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
    expect(reasonOf(judge(final(9), undefined, 'higherIsBetter', gap))).toBe('calc/no-band');
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
    expect(judge(final(1), undefined, 'lowerIsBetter', percent)).toEqual({ kind: 'noTarget' });
    expect(judge(final(1), {}, 'lowerIsBetter', percent)).toEqual({ kind: 'noTarget' });
    expect(judge(final(1), undefined, 'lowerIsBetter', undefined)).toEqual({ kind: 'noTarget' });
    const missing = { value: undefined, status: 'missing' as const };
    expect(judge(missing, undefined, 'lowerIsBetter', percent)).toEqual({ kind: 'noTarget' });
  });

  it('does not judge where no value is better than another', () => {
    expect(reasonOf(judge(final(1), { atMost: 2 }, 'noJudgement', bands))).toBe('calc/no-judgement');
  });

  it('does not judge an incomplete value', () => {
    const outcome = judge({ value: 1, status: 'incomplete' }, { atMost: 2 }, 'lowerIsBetter', percent);
    expect(reasonOf(outcome)).toBe('calc/incomplete');
  });

  it.each(['missing', 'suppressed'] as const)('does not judge a value that is %s', (status) => {
    const outcome = judge({ value: undefined, status }, { atMost: 2 }, 'lowerIsBetter', percent);
    expect(reasonOf(outcome)).toBe('calc/no-value');
  });

  it('does not judge without a scheme', () => {
    expect(reasonOf(judge(final(1), { atMost: 2 }, 'lowerIsBetter', undefined))).toBe('calc/no-rag-scheme');
  });

  it.each(['provisional', 'estimated'] as const)('judges a value that is %s', (status) => {
    expect(judge({ value: 1, status }, { atMost: 2 }, 'lowerIsBetter', percent).kind).toBe('judged');
  });
});
