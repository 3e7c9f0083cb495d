import { checkWorkspace, createCalculator, disclosedCalculator } from '@ninefold/core';
import { buildIndicatorView, renderIndicatorPage, renderMarkdown } from '@ninefold/report';
import { describe, expect, it } from 'vitest';
import { explained, workspaceOfFiles } from './harness/explained.ts';

/** Months of 211, 3 and 977: the quarter of 1,191 is shown, and what it was added from must not be. */
const files = (disclosure: string) => ({
  'partnership.yaml': `name: Made-up\narea: Fife council\n${disclosure}`,
  'made-up.dataset.yaml': `id: made-up
path: made-up.csv
columns:
  council: { role: area, level: council }
  month: { role: period, grain: month }
  events: { role: measure }
`,
  'made-up.csv': 'council,month,events\nFife,2023-04,211\nFife,2023-05,3\nFife,2023-06,977\n',
  'made-up.indicator.yaml': `id: made-up
title: Made-up events
unit: events
polarity: lowerIsBetter
period: { type: financialQuarter }
areas: [council]
measures: { events: sum(events) from made-up }
calculation: { method: formula, formula: events }
`,
});

/** The page, the Markdown and the explanation of the indicator. */
async function everythingPrinted(disclosure: string, more = ''): Promise<readonly string[]> {
  const all = files(disclosure);
  const definition = `${all['made-up.indicator.yaml']}${more}`;
  const workspace = await workspaceOfFiles({ ...all, 'made-up.indicator.yaml': definition });
  const raw = createCalculator(workspace);
  const problems = checkWorkspace(workspace, raw);
  const calculator = disclosedCalculator(workspace, raw);
  const view = buildIndicatorView({ workspace, calculator, problems, indicator: 'made-up' });
  return [renderIndicatorPage(view), renderMarkdown(view), explained(view)];
}

describe('the working that is printed', () => {
  it('lists what was added where the partnership says nothing of disclosure', async () => {
    for (const text of await everythingPrinted('')) expect(text).toMatch(/\b211\b.*\b977\b/s);
  });

  it('lists no month of a quarter where one of them is small, and says why', async () => {
    for (const text of await everythingPrinted('disclosure: { suppressAtOrBelow: 4 }\n')) {
      expect(text).not.toMatch(/\b(211|977)\b/);
      expect(text).toContain('1,191');
      expect(text).toMatch(
        /What was added is not listed: in some area or\s+period a part of it is 4 or fewer\./,
      );
    }
  });
});

describe('a problem that is printed', () => {
  const expected =
    'expect:\n  - { area: Fife council, period: 2023/24 Q1, value: 1200, source: illustrative }\n';

  it('tells the figure that comes out where the partnership says nothing of disclosure', async () => {
    const [page = ''] = await everythingPrinted('', expected);
    expect(page).toContain('expected 1,200, found 1,191');
  });

  it('tells no figure where small counts are hidden, for this one may be among them', async () => {
    const printed = await everythingPrinted('disclosure: { suppressAtOrBelow: 2000 }\n', expected);
    for (const text of printed) expect(text).not.toContain('1,191');
    expect(printed[0]).toContain('The check &quot;expectation-not-met&quot; finds something here.');
  });
});
