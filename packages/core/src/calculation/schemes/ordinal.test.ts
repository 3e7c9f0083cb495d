import { describe, expect, it } from 'vitest';
import { ordinal } from './ordinal.ts';

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [32, '32nd'],
    [112, '112th'],
  ])('%d is %s', (place, expected) => {
    expect(ordinal(place)).toBe(expected);
  });
});
