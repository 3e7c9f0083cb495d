import { describe, expect, it } from 'vitest';
import { newParts, partsOf } from './page-parts.ts';

const page = (title: string, rank: string) =>
  `<main><h1>${title}</h1><section id="trend">1</section>\n<section id="rank">${rank}</section></main>`;

describe('a page in parts', () => {
  it('is the page when they are put together', () => {
    expect(partsOf(page('One', '2')).join('')).toBe(page('One', '2'));
    expect(partsOf(page('One', '2'))).toHaveLength(3);
    expect(partsOf('<p>Nothing</p>')).toEqual(['<p>Nothing</p>']);
  });

  it('names what is there already by its place', () => {
    const there = partsOf(page('One', '2'));
    expect(newParts(there, partsOf(page('Two', '2')))).toEqual(['<main><h1>Two</h1>', 1, 2]);
    expect(newParts(there, partsOf(page('One', '3')))).toEqual([
      0,
      1,
      '<section id="rank">3</section></main>',
    ]);
    expect(newParts([], there)).toEqual(there);
  });
});
