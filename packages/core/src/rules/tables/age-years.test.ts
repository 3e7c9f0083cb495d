import { describe, expect, it } from 'vitest';
import { yearsInWords, yearsOf } from './age-years.ts';

describe('ages in a sentence', () => {
  it.each([
    [[{ from: 75 }], 'ages 75 and over'],
    [
      [
        { from: 0, to: 17 },
        { from: 65, to: 74 },
      ],
      'ages under 18 and 65 to 74',
    ],
    [[{ from: 75, to: 75 }], 'age 75'],
    [[{ from: 0 }], 'all ages'],
    [
      [
        { from: 18, to: 40 },
        { from: 41, to: 64 },
      ],
      'ages 18 to 64',
    ],
    [[{ from: 0, to: 0 }], 'age 0'],
    [
      [
        { from: 5, to: 5 },
        { from: 7, to: 7 },
      ],
      'ages 5 and 7',
    ],
    [[{ from: 90, to: 500 }], 'ages 90 and over'],
  ])('%j are %s', (bands, words) => {
    expect(yearsInWords(new Set(bands.flatMap((band) => [...yearsOf(band)])))).toBe(words);
  });
});
