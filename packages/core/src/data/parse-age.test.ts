import { describe, expect, it } from 'vitest';
import { parseAge } from './parse-age.ts';

describe('parseAge', () => {
  it.each([
    ['0', 0, 0],
    ['17', 17, 17],
    ['75-79', 75, 79],
    [' 1-4', 1, 4],
    ['75 – 79', 75, 79],
    ['75 to 79', 75, 79],
    ['<1', 0, 0],
    ['Under 18', 0, 17],
    ['90+', 90, undefined],
    ['90plus', 90, undefined],
    ['90 and over', 90, undefined],
  ])('reads %j as the years %d to %d', (text, from, to) => {
    expect(parseAge(text)).toEqual({ from, to });
  });

  it.each([
    '',
    'All',
    'All ages',
    '-1',
    '79-75',
    '<0',
    '1000',
    '200',
    '75.5',
    '10-20-30',
    '90+ and more',
    'NA',
  ])('finds no age in %j', (text) => {
    expect(parseAge(text)).toBeUndefined();
  });
});
