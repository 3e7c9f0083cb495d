import { beforeAll, describe, expect, it } from 'vitest';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import { lowest, viewOf } from '../../../../tests/harness/report/view-of.ts';
import { renderIndicatorPage } from '../html/indicator-page.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { fewest, restInWords } from './fewest.ts';
import type { IndicatorView } from './indicator-view.ts';

const many = <T>(count: number, make: (number: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at + 1));
const timesIn = (text: string, words: string) => text.split(words).length - 1;

describe('a list of which a page shows the first', () => {
  it('is whole up to two hundred', () => {
    expect(fewest(many(200, String))).toEqual(many(200, String));
    expect(restInWords(many(200, String))).toBeUndefined();
  });

  it('says how many more there are', () => {
    expect(fewest(many(201, String))).toEqual(many(200, String));
    expect(restInWords(many(201, String))).toBe('1 more is written in the definition.');
    expect(restInWords(many(1_450, String))).toBe('1,250 more are written in the definition.');
  });
});

describe('a definition with more in it than can be read', () => {
  let view: IndicatorView;
  let pages: readonly string[];
  beforeAll(() => {
    view = viewOf({
      indicator: {
        ...lowest,
        outcomes: many(210, (n) => ({
          outcome: `plan/aim-${n}`,
          source: { title: `Aim source ${n}`, url: `https://example.org/aim/${n}` },
        })),
        measures: Object.fromEntries(many(220, (n) => [`m${n}`, { title: `Ward number ${n} of them` }])),
        targets: many(230, (n) => ({ period: '2019/20', atMost: n, source: `target source ${n}` })),
        caveats: many(240, (n) => `Take care number ${n}.`),
        sources: many(250, (n) => ({ title: `Own source ${n}`, url: `https://example.org/${n}` })),
        notComparableWith: many(260, (n) => ({
          indicator: `X${n}`,
          reason: `It counts otherwise, number ${n}`,
        })),
      },
    });
    pages = [renderIndicatorPage(view), renderMarkdown(view)];
  });

  it.each([
    ['outcomes', 'Not found in a framework', 10],
    ['measures', 'Ward number', 20],
    ['targets', 'Source: target source', 30],
    ['caveats', 'Take care number', 40],
    ['look-alikes', 'It counts otherwise', 60],
    // Two hundred outcomes that are shown have a source too.
    ['sources', 'Own source', 250],
  ])('shows two hundred %s, and how many more there are', (_, words, more) => {
    for (const page of pages) {
      expect(timesIn(page, words)).toBe(200);
      expect(page).toContain(`${more} more are written in the definition.`);
    }
  });

  it('names the outcomes by their number alone where there are more than nine of them', () => {
    const pageOf = (count: number) =>
      renderIndicatorPage(viewOf({ indicator: { ...lowest, outcomes: many(count, (n) => n) } }));
    expect(pageOf(9)).toContain('<span>Outcomes 1, 2, 3, 4, 5, 6, 7, 8 and 9</span>');
    expect(pageOf(10)).toContain('<span>10 outcomes</span>');
  });

  it('shows of the figures published elsewhere those first that do not agree', () => {
    const [expectation] = sampleView().expectations;
    if (expectation === undefined) throw new Error('the sample has none');
    const expectations = many(300, (n) => ({ ...expectation, area: `Ward ${n};`, met: n !== 299 }));
    const page = renderIndicatorPage(sampleView({ expectations }));
    expect(page).toContain('299 of 300 agree.');
    expect(page).toContain('Ward 299;');
    expect(page).toContain('Ward 199;');
    expect(page).not.toContain('Ward 200;');
    expect(page).toContain('100 more are written in the definition.');
  });
});

describe('breaks of a series for one and the same reason', () => {
  it('are each shown before their own period', () => {
    const reason = 'An illustration of a break.';
    const { trend } = viewOf({
      indicator: { ...lowest, breaks: ['2018/19', '2019/20'].map((at) => ({ at, reason })) },
      figures: {
        'S12000029 2017/18': { value: 1 },
        'S12000029 2018/19': { value: 2 },
        'S12000029 2019/20': { value: 3 },
      },
    });
    expect(trend.points.map(({ breakBefore }) => breakBefore?.period.text)).toEqual([
      undefined,
      '2018/19',
      '2019/20',
    ]);
  });
});
