import { expect, it } from 'vitest';
import { nearestOfShown } from './nearest-of-shown.ts';

it('looks for the word that is meant in as many findings as are shown', () => {
  const nearest = nearestOfShown();
  const found = Array.from({ length: 60 }, () => nearest('Glasgwo', ['Glasgow']));
  expect(found).toEqual([...Array(50).fill('Glasgow'), ...Array(10).fill(undefined)]);
  expect(nearestOfShown()('Glasgwo', ['Glasgow'])).toBe('Glasgow');
});
