import { describe, expect, it } from 'vitest';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import { renderMarkdown } from './render-markdown.ts';

const markdown = renderMarkdown(sampleView());

describe('renderMarkdown', () => {
  it('begins with the figure and all that must travel with it', () => {
    expect(markdown).toContain('**South Lanarkshire, 2019/20: 1,155.7** days per 1,000 population aged 75+');
    expect(markdown).toContain('- 31,905 bed days, 27,607 people aged 75+');
    expect(markdown).toContain('- Against the target: **Red: missed**. 155.7 (15.6%) above');
  });

  it('has the six years as a table', () => {
    expect(markdown).toContain(
      '| 2018/19 | 1,024.7 | 792.7 | 840.2 | at most 1,000.0 | Amber: missed, within tolerance | Final |',
    );
    expect(markdown.match(/^\| 20/gm)).toHaveLength(6);
  });

  it('has the colour of a scheme that does not look at the target, and a column for it', () => {
    const rag = { scheme: 'rank', group: 'councils', green: 8, amber: 24 } as const;
    const ranked = renderMarkdown(sampleView({}, rag));
    expect(ranked).toContain('- Among the councils: **Red**. 27th of 32 councils.');
    expect(ranked).toContain('- Against the target: **Missed**. 155.7 (15.6%) above');
    expect(ranked).toMatch(/^\| Year .*\| Against target \| Among the councils \| Status \|$/m);
    expect(ranked).toMatch(/^\| 2019\/20 .*\| Missed \| Red \| Final \|$/m);
    expect(markdown).not.toContain('Among the');
  });

  it('shows texts as they are', () => {
    const view = sampleView({ caveats: ['# a | b *c* [d](javascript:e) <b>\n| f'] });
    expect(renderMarkdown(view)).toContain('- \\# a \\| b \\*c\\* \\[d\\](javascript:e) \\<b\\> \\| f\n');
  });
});
