import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { renderIndicatorPage } from './indicator-page.ts';
import { renderOverviewPage } from './overview-page.ts';
import { createPlaceMarks } from './place-marks.ts';

const view = sampleView();
const page = renderIndicatorPage(view);
const place = {
  place: {
    file: 'indicators/id-1.indicator.yaml',
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } },
  },
  text: 'id-1.indicator.yaml, line 5',
};
const overview = renderOverviewPage({
  partnership: 'A partnership',
  reportingYear: '2019/20',
  area: 'South Lanarkshire',
  summary: '1 of 1 indicators have a value.',
  groups: [
    {
      framework: 'Outcomes',
      frameworkId: 'outcomes',
      item: '2',
      number: '2',
      title: 'People live at home.',
      place,
      rows: [
        {
          id: view.identity.id,
          title: view.identity.shortTitle,
          area: view.area,
          period: view.headline.period,
          figure: view.headline,
          unit: view.headline.unit,
          target: view.target,
          status: view.status,
          change: view.change,
          errors: 1,
          warnings: 0,
          failing: 0,
          place,
        },
      ],
    },
    {
      framework: 'Outcomes',
      frameworkId: 'outcomes',
      item: '3',
      number: '3',
      title: 'An outcome without an indicator.',
      place,
      rows: [],
    },
  ],
  unaligned: [],
  notAdopted: [{ id: 'ID-2', title: 'Another', reporting: undefined, place }],
  errors: 1,
  warnings: 0,
});
const live = renderIndicatorPage(view, { live: true });

describe.each([
  ['an indicator page', page],
  ['an overview page', overview],
  ['a live page', live],
])('%s', (_, html) => {
  it('is a whole document in British English with one main part', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<a class="skip" href="#content">');
  });

  it('has headings that never skip a level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('has no inline style, no inline script and no event handler', () => {
    expect(html).not.toMatch(/<[^>]*\sstyle\s*=/i);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/<script(?![^>]* src=)/i);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  it('allows its one style by its hash and nothing else by default', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:`);
    expect(policy).not.toContain('unsafe');
  });

  it('gives every table a caption and every heading cell a scope', () => {
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table/g)?.length);
    expect(html.match(/<th(?![a-z])(?![^>]* scope=)/g)).toBeNull();
  });

  it('uses every id once, and refers only to ids that are there', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...html.matchAll(/ (?:aria-labelledby="|href="#)([^"]*)"/g)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/(src|srcset|xlink:href)="(?!\/live\.js")/);
    expect(html).not.toMatch(/@import|url\(/);
  });
});

describe('a chart', () => {
  it('is an image with a title and a description, and has a table in the same section', () => {
    const sections = page.split('<section').filter((section) => section.includes('<svg'));
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('<table');
      for (const svg of section.match(/<svg[\s\S]*?<\/svg>/g) ?? []) {
        expect(svg).toMatch(/^<svg role="img" aria-labelledby="[^"]+ [^"]+"/);
        expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
      }
    }
  });

  it('has a class for every colour, so that dark and high contrast can change it', () => {
    const drawn = [...page.matchAll(/<[a-z]+((?: [a-z0-9-]+="[^"]*")*) (fill|stroke)="(#[^"]*)"/g)];
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((match) => !/class="/.test(match[0]))).toEqual([]);
  });
});

describe('a status', () => {
  it('is always said in words, with a shape that is not read out', () => {
    expect(page).toContain('<span class="mark" aria-hidden="true">■</span>Red: missed');
    expect(page).toContain('<span class="mark" aria-hidden="true">◇</span>Provisional');
  });
});

describe('what others write', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    '`$' + '{alert(1)}` <!-- --> ]]>',
    '\u001b[31mred\u001b[0m\u0000',
    'safe\u202Egnp.exe\u2066',
    '\uD800 lone',
    '&lt;script&gt; & &amp;',
  ];

  it.each(attacks)('is shown as text wherever it stands: %j', (attack) => {
    const html = renderIndicatorPage(everyText(view, attack));
    expect(html.match(/<script/gi)).toBeNull();
    expect(html.match(/<img|<svg(?! role="img")/gi)).toBeNull();
    expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=\s*[a-z"']/i);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html.match(/<title/g)).toHaveLength(page.match(/<title/g)?.length ?? 0);
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://x" onclick="y',
    '//x',
  ])('becomes no link unless it is http or https: %j', (url) => {
    const sources = view.sources.map((source) => ({ ...source, url, title: 'A source' }));
    const html = renderIndicatorPage({ ...view, sources });
    expect(html).not.toContain('rel="noreferrer"');
    expect(html).toContain('A source');
  });

  it('becomes a link when it is an address', () => {
    expect(page).toContain('<a href="https://example.org/lgbf" rel="noreferrer">Benchmarking framework</a>');
  });
});

describe('the options', () => {
  it('add one outside script, and a hint for those without', () => {
    expect(live.match(/<script/g)).toHaveLength(1);
    expect(live).toContain('<script src="/live.js" defer></script>');
    expect(live).toContain('<noscript>');
    expect(live).toContain('script-src &#39;self&#39;; connect-src &#39;self&#39;');
    expect(page).not.toContain('script-src');
  });

  it('allow style and script by a nonce instead', () => {
    const html = renderIndicatorPage(view, { live: true, nonce: 'abc' });
    expect(html).toContain('<style nonce="abc">');
    expect(html).toContain('<script src="/live.js" defer nonce="abc">');
    expect(html).toContain('style-src &#39;nonce-abc&#39;');
  });

  it('make every part lead to where it is written, and gather the places', () => {
    const marks = createPlaceMarks();
    const html = renderIndicatorPage(view, { marks });
    const id = marks.all.find((each) => each.place.range.start.line === 4)?.id;
    expect(html).toContain(
      `href="#${id}" data-place="${id}" title="id-1.indicator.yaml, line 5">id-1.indicator.yaml, line 5</a>`,
    );
    expect(page).not.toContain('<a class="place"');
    expect(page).not.toContain('data-place=');
  });

  it('lead from years and areas to their pages', () => {
    const html = renderIndicatorPage(view, {
      pages: (to) => (to.kind === 'overview' ? '/' : `/${to.indicator}/${to.area}/${to.period}`),
    });
    expect(html).toContain('<a href="/NI-19/S12000029/2018/19">2018/19</a>');
    expect(html).toContain('<a href="/">All indicators</a>');
  });
});

/** The view with every text in it replaced, except the words that decide how it is drawn. */
function everyText(from: IndicatorView, text: string): IndicatorView {
  const kept = new Set(['verdict', 'status', 'kind', 'severity', 'key', 'url']);
  return JSON.parse(JSON.stringify(from), (key, value) =>
    typeof value === 'string' && !kept.has(key) ? text : value,
  );
}
