import { describe, expect, it } from 'vitest';
import { numberedNames } from './numbered-names.ts';

describe('numberedNames', () => {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `NI-${from + index}`);

  it('gives a run of numbers by its ends', () => {
    expect(numberedNames('NI-24', range(1, 23).reverse())).toEqual(['NI-1 to NI-23']);
  });

  it('parts runs where a number is left out, and passes over other names', () => {
    const names = ['NI-3', 'NI-1', 'NI-2', 'NI-5', 'MSG-1', 'NI', 'NI-19-old'];
    expect(numberedNames('ni-9', names)).toEqual(['NI-1 to NI-3', 'NI-5']);
  });

  it('gives nothing beside a name without a number, or where the numbers are all over the place', () => {
    expect(numberedNames('falls', ['falls-1', 'NI-1'])).toEqual([]);
    const even = range(1, 40).filter((_, index) => index % 2 === 0);
    expect(numberedNames('NI-2', even)).toEqual([]);
  });
});
