import { describe, expect, it } from 'vitest';
import { formatConfidence, formatExactly, formatNumber } from './format-number.ts';

describe('formatNumber', () => {
  it.each([
    [1024.6551, 2, '1,024.66'],
    [27554, 0, '27,554'],
    [1234567.891, 1, '1,234,567.9'],
    [999.995, 2, '1,000.00'],
    [0, 2, '0.00'],
    [1e-9, 2, '0.00'],
    [0.045, 3, '0.045'],
    [1e21, 0, '1,000,000,000,000,000,000,000'],
  ])('prints %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('rounds a half of the printed decimal away from zero, where the binary number is a hair less', () => {
    expect(
      [1.005, -1.005, 2.5, -2.5].map((value) =>
        formatNumber(value, value % 1 === 0.5 || value % 1 === -0.5 ? 0 : 2),
      ),
    ).toEqual(['1.01', '-1.01', '3', '-3']);
  });

  it('prints no minus sign before a zero', () => {
    expect(formatNumber(-0.001, 2)).toBe('0.00');
  });

  it('says so when there is no number', () => {
    expect(formatNumber(Number.NaN, 2)).toBe('not a number');
  });
});

describe('formatExactly', () => {
  it.each([
    [27554, '27,554'],
    [182.5, '182.5'],
    [0.1234567, '0.123457'],
    [100, '100'],
    [123456789012.1, '123,456,789,012.1'],
  ])('prints %d with the decimals it has, at most six: %s', (value, text) => {
    expect(formatExactly(value)).toBe(text);
  });
});

describe('formatConfidence', () => {
  it('prints a fraction as a per cent', () => {
    expect([0.95, 0.998].map(formatConfidence)).toEqual(['95%', '99.8%']);
  });
});
