import { describe, expect, it } from 'vitest';
import {
  formatDifference,
  formatInterval,
  formatNumber,
  formatPlain,
  formatValue,
  numberStyle,
  unitBeside,
} from './number.ts';

const days = numberStyle({ decimals: 1, unit: 'days per 1,000 population aged 75+' });
const share = numberStyle({ decimals: 1, unit: '%' });

describe('formatNumber', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-2.5, 0, '−3'],
    [1155.6851523164416, 1, '1,155.7'],
    [1234567.5, 0, '1,234,568'],
    [0, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [25, 1, '25.0'],
  ])('%d to %d decimals is %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });
});

describe('formatValue', () => {
  it('writes the per cent sign without a blank', () => {
    expect(formatValue(59.65, share)).toBe('59.7%');
  });

  it('prints one decimal where the definition names none', () => {
    expect(formatValue(3, numberStyle({}))).toBe('3.0');
  });
});

describe('formatPlain', () => {
  it.each([
    [1000, '1,000'],
    [2.5, '2.5'],
    [182.5, '182.5'],
    [-0.25, '−0.25'],
  ])('%d is %s', (value, expected) => {
    expect(formatPlain(value)).toBe(expected);
  });
});

describe('formatInterval', () => {
  it('says from where to where', () => {
    expect(formatInterval(1143.04, 1168.43, days)).toBe('1,143.0 to 1,168.4');
  });
});

describe('formatDifference', () => {
  it('says percentage points for percentages', () => {
    expect(
      formatDifference({ amount: -4.2, measuredIn: 'percentagePoints', perCent: undefined }, share),
    ).toBe('4.2 percentage points');
    expect(formatDifference({ amount: 1, measuredIn: 'percentagePoints', perCent: undefined }, share)).toBe(
      '1.0 percentage point',
    );
  });

  it('says the amount and per cent for all else', () => {
    expect(formatDifference({ amount: 131, measuredIn: 'unit', perCent: 12.79 }, days)).toBe('131.0 (12.8%)');
    expect(formatDifference({ amount: 5, measuredIn: 'unit', perCent: undefined }, days)).toBe('5.0');
  });
});

describe('unitBeside', () => {
  it.each([
    ['%', undefined],
    ['% of adults', 'of adults'],
    ['per cent', undefined],
    ['days per 1,000 population aged 75+', 'days per 1,000 population aged 75+'],
    [undefined, undefined],
  ])('%s stands beside the number as %s', (unit, expected) => {
    expect(unitBeside(unit)).toBe(expected);
  });
});
