import { describe, expect, it } from 'vitest';
import { blocksOf, pages } from './pages.ts';

/** The languages whose blocks a test reads, and those that are shown and not run: plain text, and settings of editors. */
const read = ['ts', 'yaml', 'query', 'formula', 'sh', 'json'];
const shown = ['text'];
const ofEditors = ['lua', 'toml', 'elisp'];

describe('the blocks of code in the documentation', () => {
  it('are there, and in no language that no test knows', () => {
    const blocks = pages.flatMap(blocksOf);
    expect(blocks.length).toBeGreaterThan(250);
    const unknown = blocks.filter(
      ({ language, page }) =>
        ![...read, ...shown].includes(language) &&
        !(ofEditors.includes(language) && page.startsWith('docs/editors/')),
    );
    expect(unknown.map(({ place }) => place)).toEqual([]);
  });

  it('end where they should: every fence that opens closes', () => {
    const odd = pages.filter(({ text }) => (text.match(/^ *```/gm)?.length ?? 0) % 2 === 1);
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
