import { renderIndicatorPage } from '@ninefold/report';
import { describe, expect, it } from 'vitest';
import { sampleView } from './harness/report/sample-view.ts';

describe('the page of an indicator whose areas have intervals', () => {
  it('says below the ranks what it means that two of them overlap', () => {
    const rank = /<section[^>]*id="rank"[\s\S]*?<\/section>/.exec(renderIndicatorPage(sampleView()))?.[0];
    expect(rank).toContain('confidence interval');
    expect(rank).toMatch(/overlap, the order of the areas may be chance/);
  });
});
