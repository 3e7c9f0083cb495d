import { renderIndicatorPage } from '@ninefold/report';
import { describe, expect, it } from 'vitest';
import { sampleView } from './harness/report/sample-view.ts';

describe('the page of an indicator that is judged by its rank', () => {
  const rag = { scheme: 'rank', group: 'councils', green: 8, amber: 24 } as const;
  const page = renderIndicatorPage(sampleView({}, rag));

  it('says the place in words, and whether the target is met apart from it', () => {
    expect(page).toMatch(
      /<h3>Among the councils<\/h3>\s*<p class="words">.*Red.*<\/p>\s*<p class="small">27th of 32 councils\.<\/p>/,
    );
    expect(page).toMatch(/<h3>Against the target<\/h3>\s*<p class="words">.*Missed.*<\/p>/);
    expect(page).toContain('Green to the 8th place of the councils, amber to the 24th, red beyond.');
    expect(page).toContain('<th scope="col">Among the councils</th>');
  });
});

describe('the page of an indicator whose areas have intervals', () => {
  it('says below the ranks what it means that two of them overlap', () => {
    const rank = /<section[^>]*id="rank"[\s\S]*?<\/section>/.exec(renderIndicatorPage(sampleView()))?.[0];
    expect(rank).toContain('confidence interval');
    expect(rank).toMatch(/overlap, the order of the areas may be chance/);
  });
});
