import { beforeAll, describe, expect, it } from 'vitest';
import {
  indicator,
  positionOf,
  previewOf,
  rate,
  rateText,
  requestOf,
} from '../../../../tests/harness/report/made-up-preview.ts';
import type { Position } from '../core.ts';
import type { MarkedPlace } from '../html/place-marks.ts';
import { buildPreview, type PreviewPage } from './build-preview.ts';

/** The narrowest place of a file that holds a position, as an editor looks for it. */
function narrowestAt(page: PreviewPage, file: string, at: Position): MarkedPlace | undefined {
  const key = ({ line, character }: Position) => line * 10_000 + character;
  const holding = page.places.filter(
    ({ place }) =>
      place.file === file && key(place.range.start) <= key(at) && key(at) <= key(place.range.end),
  );
  const size = ({ place: { range } }: MarkedPlace) => key(range.end) - key(range.start);
  return holding.toSorted((a, b) => size(a) - size(b))[0];
}

/** What the elements of a place say, without their tags. */
function saidAt({ html }: PreviewPage, id: string | undefined): readonly string[] {
  return [...html.matchAll(new RegExp(`data-place="${id}"[^>]*>(.*?)</a>`, 'g'))].map((match) =>
    (match[1] ?? '').replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'),
  );
}

let page: PreviewPage;
beforeAll(async () => {
  page = await previewOf(indicator);
});

describe('a preview', () => {
  it.each([
    ['a condition', 'age_group = ', 'age_group = "75plus"'],
    ['what is taken', 'sum(bed_days)', 'sum(bed_days)'],
    ['the dataset', 'made-up-population where', 'made-up-population'],
    ['a target', 'atMost: 400', 'Against the target'],
    ['a break', 'An illustration of a break', 'Break at'],
    ['a source', 'A made-up source', 'made-up-rate.indicator.yaml, line'],
    ['an expected figure', 'value: 1, within', '1.0 (within 0.5)'],
    ['the title', 'Made-up days in hospital', 'Made-up days in hospital'],
    // 60 days in each of 12 months, of 3,000 people: 720 ÷ 3,000 × 1,000.
    ['the calculation', 'method: rate', '1,000 = 240.00'],
    ['a key of a measure', 'dating: mid', 'Period used'],
  ])('finds %s from the cursor', (_, words, shown) => {
    const place = narrowestAt(page, rate, positionOf(rateText, words));
    expect(saidAt(page, place?.id).join(' | ')).toContain(shown);
  });

  it('offers what the other indicators have while the definition is broken', async () => {
    const sister = 'indicators/made-up-sister.indicator.yaml';
    const subject = { kind: 'indicator', id: 'made-up-rate' } as const;
    const sisterText = rateText.replace(/^id: .*$/m, 'id: made-up-sister');
    const whole = await previewOf(subject, { [sister]: sisterText });
    const broken = await previewOf(subject, {
      [sister]: sisterText,
      [rate]: rateText.replaceAll(' from made-up', ' frm made-up'),
    });
    expect(whole.hasOwnChoices).toBe(true);
    expect(whole.areas.length).toBeGreaterThan(1);
    expect(broken.hasOwnChoices).toBe(false);
    expect(broken.areas).toEqual(expect.arrayContaining([...whole.areas]));
    expect(broken.periods).toEqual(expect.arrayContaining([...whole.periods]));
  });

  it('finds the step of the working from a word of the query that is no part of its own', () => {
    const place = narrowestAt(page, rate, positionOf(rateText, 'from made-up-bed-days'));
    const [found] = page.places.filter(({ id }) => id === place?.id);
    expect(found?.place.range.start).toEqual(positionOf(rateText, 'sum(bed_days)'));
  });

  it('finds one item of a list apart from the others', () => {
    const at = positionOf(rateText, 'plan/made-up');
    expect(narrowestAt(page, rate, at)?.place.range.start).toEqual(at);
  });

  it('leads from a number of the working to the query that gives it, and from what was added to its rows', () => {
    const working = page.html.slice(page.html.indexOf('id="working"'), page.html.indexOf('id="trend"'));
    const numbers = [...working.matchAll(/data-place="([^"]*)"[^>]*>([\d,.]+)<\/a>/g)];
    const queries = ['sum(bed_days)', 'sum(population)'].map((words) => positionOf(rateText, words));
    const starts = numbers.map(([, id]) => page.places.find((each) => each.id === id)?.place.range.start);
    for (const start of queries) expect(starts).toContainEqual(start);
    const data = page.places.map(({ place }) => place.file).filter((file) => file.endsWith('.csv'));
    expect(data).toContain('data/made-up-bed-days.csv');
  });

  it('makes every element with a place a link that is named and that the keyboard reaches', () => {
    const marked = [...page.html.matchAll(/<([a-z]+)[^>]* data-place="([^"]*)"[^>]*>/g)];
    expect(marked.length).toBeGreaterThan(30);
    for (const [tag, name, id] of marked) {
      expect(name).toBe('a');
      expect(tag).toContain(`href="#${id}"`);
      expect(page.html).toContain(`id="${id}"`);
    }
    expect(page.places.map(({ id }) => id)).toEqual([...new Set(marked.map(([, , id]) => id))]);
    expect(page.html).toMatch(/aria-label="[^"]+, in made-up-rate\.indicator\.yaml, line \d+"/);
  });

  it('has nothing that a strict policy would keep out', async () => {
    for (const { html, css } of [page, await previewOf({ kind: 'partnership' })]) {
      expect(html).not.toMatch(/<(script|style|link|iframe|object|img|base|form)\b/i);
      expect(html).not.toMatch(/<[^>]*\s(style|on[a-z]+|src|srcset|xlink:href)\s*=/i);
      expect(css).not.toMatch(/@import|url\(/);
    }
  });

  it('has the colours of the editor where they are there, and the rules of every page', async () => {
    expect(page.css).toContain('var(--vscode-editor-background, light-dark(#fcfbf9, #11161c))');
    const { styleRules } = await import('../html/style-rules.ts');
    expect(page.css).toContain(styleRules);
  });

  it('offers the areas and periods that the data have, and shows those asked for', async () => {
    const area = page.areas.find(({ title }) => title.startsWith('Clackmannanshire (council)'))?.value;
    const request = await requestOf(indicator);
    const other = buildPreview({ ...request, area, period: '2022/23' });
    expect(other).toMatchObject({ area, period: '2022/23' });
    expect(page.periods.map(({ value }) => value)).toContain('2023/24');
    const stale = buildPreview({ ...request, area: 'nowhere', period: 'some day' });
    expect(stale).toMatchObject({ area: page.area, period: page.period });
  });

  it('goes as far as it can with a query that is wrong, and says at the top what is', async () => {
    const broken = await previewOf(indicator, { [rate]: rateText.replace('age_group =', 'age_grup =') });
    const notice = broken.html.indexOf('class="notice"');
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(broken.html.indexOf('id="figure"'));
    expect(broken.html.slice(notice, notice + 900)).toMatch(/One error[\s\S]*age_grup[\s\S]*data-place=/);
    expect(broken.html).toContain('id="definition"');
  });

  it('has a sentence in place of a trend without any value', async () => {
    const broken = await previewOf(indicator, { [rate]: rateText.replace('method: rate', 'method: rat') });
    const section = ({ html }: PreviewPage) =>
      html.slice(html.indexOf('id="trend"'), html.indexOf('id="years"'));
    expect(section(broken)).toContain('There is no trend to draw: no period has a value.');
    expect(section(broken)).not.toMatch(/<svg|<figure|<table/);
    expect(section(page)).toMatch(/<svg[\s\S]*<table/);
    expect(section(page)).not.toContain('no trend to draw');
  });

  it('of a file that cannot be read says so, with the problem and its place', async () => {
    const text = 'title: [';
    const unread = await previewOf({ kind: 'file', path: rate }, { [rate]: text });
    expect(unread.html).toContain('This file cannot be shown as an indicator until it is mended.');
    expect(unread.html).toContain('data-place="place-2"');
    expect(unread.title).toBe('made-up-rate.indicator.yaml');
  });

  it('of an outcome has its words and its indicators, or says that it is a gap', async () => {
    const outcome = await previewOf({ kind: 'outcome', framework: 'plan', id: 'made-up' });
    expect(outcome.title).toBe('Made-up priority');
    expect(outcome.html).toContain('A made-up priority in its own words.');
    expect(outcome.html).toContain('Made-up days in hospital');
    const gap = await previewOf({ kind: 'outcome', framework: 'plan', id: 'gap' });
    expect(gap.html).toContain('no indicator names it');
    const national = await previewOf({ kind: 'outcome', framework: 'national-outcomes', id: '2' });
    expect(national.html).toContain('independently and at home or in a homely setting');
  });

  it('of the partnership has every outcome, gaps among them', async () => {
    const unaligned = rateText.replace(/outcomes:.*\n/, '');
    const { html } = await previewOf({ kind: 'partnership' }, { [rate]: unaligned });
    expect(html).toContain('A priority that nothing measures.');
    expect(html.match(/No indicator here is about this/g)?.length).toBe(11);
  });

  it('of what is not there is nothing', async () => {
    for (const subject of [
      { kind: 'indicator', id: 'nobody' },
      { kind: 'outcome', framework: 'plan', id: 'constructor' },
      { kind: 'outcome', framework: 'nobody', id: '1' },
      { kind: 'file', path: 'nowhere.indicator.yaml' },
    ] as const) {
      expect(buildPreview(await requestOf(subject))).toBeUndefined();
    }
  });
});
