import { describe, expect, it } from 'vitest';
import { withKeptSections } from './kept-sections.ts';

const trend = '<section id="trend"><p>1</p></section>\n\n';

describe('a page of which sections stay', () => {
  it('has an empty section for one that stays', () => {
    expect(withKeptSections(['<main>', trend], ['<main><h1>New</h1>', 1, '<p>end</p></main>'])).toBe(
      '<main><h1>New</h1><section id="trend" data-kept></section><p>end</p></main>',
    );
  });

  it('has the whole text of what more than a section would be lost with', () => {
    const last = '<section id="sources"><p>1</p></section><footer>2</footer></main>';
    const outer = '<section id="group">';
    const unnamed = '<section class="a"><p>1</p></section>';
    for (const part of [last, outer, unnamed, '<main><h1>One</h1>']) {
      expect(withKeptSections([part], [0])).toBe(part);
    }
  });
});
