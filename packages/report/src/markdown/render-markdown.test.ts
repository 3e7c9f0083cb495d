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

  it('shows texts as they are', () => {
    const view = sampleView({ caveats: ['# a | b *c* [d](javascript:e) <b>\n| f'] });
    expect(renderMarkdown(view)).toContain('- \\# a \\| b \\*c\\* \\[d\\](javascript:e) \\<b\\> \\| f\n');
  });
});
