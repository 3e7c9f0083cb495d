import { beforeAll, describe, expect, it } from 'vitest';
import { type Files, loadFiles, smallWorkspace } from '../../../../tests/harness/small-workspace.ts';
import { createCalculator } from '../../../core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../../../core/src/check/check-workspace.ts';
import type { Position } from '../core.ts';
import type { MarkedPlace } from '../html/place-marks.ts';
import { buildPreview, type PreviewPage } from './build-preview.ts';
import { exportPreview } from './export-preview.ts';
import type { PreviewRequest } from './previewed.ts';
import { type PreviewedSubject, subjectAt } from './subject.ts';

const rate = 'indicators/made-up-rate.indicator.yaml';
const rateText = `${smallWorkspace[rate]}outcomes: [2, plan/made-up]
targets:
  - { period: 2023/24, atMost: 400, source: illustrative }
breaks:
  - { at: 2020/21, reason: An illustration of a break }
sources:
  - { title: A made-up source, url: https://example.org/a }
expect:
  - { area: Clackmannanshire council, period: 2022/23, value: 1, within: 0.5, source: made up }
`;
const plan = 'frameworks/plan.framework.yaml';
const planText = `id: plan
title: A made-up plan
items:
  made-up:
    title: A made-up priority in its own words.
    shortTitle: Made-up priority
  gap:
    title: A priority that nothing measures.
`;
const files: Files = { [rate]: rateText, [plan]: planText };

async function requestOf(subject: PreviewedSubject, changed: Files = {}): Promise<PreviewRequest> {
  const workspace = await loadFiles({ ...files, ...changed });
  const calculator = createCalculator(workspace);
  return { workspace, calculator, problems: checkWorkspace(workspace, calculator), subject };
}

async function previewOf(subject: PreviewedSubject, changed: Files = {}): Promise<PreviewPage> {
  const page = buildPreview(await requestOf(subject, changed));
  if (page === undefined) throw new Error('nothing to show');
  return page;
}

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

function positionOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

/** What the elements of a place say, without their tags. */
function saidAt({ html }: PreviewPage, id: string | undefined): readonly string[] {
  return [...html.matchAll(new RegExp(`data-place="${id}"[^>]*>(.*?)</a>`, 'g'))].map((match) =>
    (match[1] ?? '').replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'),
  );
}

const indicator = { kind: 'indicator', id: 'made-up-rate' } as const;
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

describe('what stands at a place', () => {
  it.each([
    ['the indicator of its file', rate, 'polarity', indicator],
    ['the outcome of that line', plan, 'shortTitle', { kind: 'outcome', framework: 'plan', id: 'made-up' }],
    [
      'the outcome after another',
      plan,
      'nothing measures',
      { kind: 'outcome', framework: 'plan', id: 'gap' },
    ],
    [
      'the first outcome above all',
      plan,
      'A made-up plan',
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
    ],
    ['the partnership', 'partnership.yaml', 'area', { kind: 'partnership' }],
    ['nothing in a dataset', 'datasets/made-up-falls.dataset.yaml', 'path', undefined],
  ])('is %s', async (_, path, words, subject) => {
    const { workspace } = await requestOf(indicator);
    const document = workspace.documents.get(path);
    if (document === undefined) throw new Error(path);
    expect(subjectAt(workspace, document, positionOf(document.source.text, words))).toEqual(subject);
  });

  it('is the file itself where nothing could be read from it', async () => {
    const { workspace } = await requestOf(indicator, { [rate]: 'title: x\n', [plan]: 'id: plan\n' });
    for (const path of [rate, plan]) {
      const document = workspace.documents.get(path);
      expect(document && subjectAt(workspace, document, { line: 0, character: 0 })).toEqual({
        kind: 'file',
        path,
      });
    }
  });
});

describe('what others write', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</a><svg onload=alert(1)>',
    '</style><style>*{display:none}</style>',
    '<a href="javascript:alert(1)">x</a>',
    'javascript:alert(1)',
  ])('is text wherever it stands: %j', async (attack) => {
    const yaml = JSON.stringify(attack);
    const changed = {
      [rate]: rateText
        .replace(
          /title: Made-up days.*/,
          `title: ${yaml}\nshortTitle: ${yaml}\ncaveats: [${yaml}]\naliases: [${yaml}]`,
        )
        .replace('unit: days per 1,000 population aged 75+', `unit: ${yaml}`)
        .replace('title: Days', `title: ${yaml}`)
        .replace('An illustration of a break', yaml)
        .replace('source: illustrative', `source: ${yaml}`)
        .replace('title: A made-up source, url: https://example.org/a', `title: ${yaml}, url: ${yaml}`)
        .replace('"75plus"', `"75plus" or age_group = ${yaml.replaceAll('\\"', "'")}`),
      [plan]: planText.replace('A made-up priority in its own words.', yaml),
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}`.replace('Made-up Partnership', yaml),
    };
    for (const subject of [
      indicator,
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
      { kind: 'partnership' },
    ] as const) {
      const request = await requestOf(subject, changed);
      const exported = exportPreview(request, 'svg')?.text ?? '';
      for (const html of [buildPreview(request)?.html ?? '', exported]) {
        expect(html).not.toMatch(/<(script|style|img|iframe)\b|<svg(?! role="img"| xmlns=)/i);
        expect(html).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son[a-z]+\s*=/i);
        expect(html).not.toMatch(/(href|src)\s*=\s*"?\s*javascript:/i);
      }
    }
  });
});

describe('an export', () => {
  it('is the page that the command line writes, which stands alone', async () => {
    const request = await requestOf(indicator);
    const { name, text } = exportPreview(request, 'html') ?? { name: '', text: '' };
    expect(name).toBe('made-up-rate-South-Lanarkshire-2023-24.html');
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).not.toContain('data-place=');
    expect(text).not.toContain('--vscode');
  });

  it('is Markdown with the same figure', async () => {
    for (const subject of [
      indicator,
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
      { kind: 'partnership' },
      { kind: 'file', path: rate },
    ] as const) {
      const file = exportPreview(await requestOf(subject), 'markdown');
      expect(file?.name).toMatch(/\.md$/);
      expect(file?.text).toMatch(/^## /);
      expect(file?.text).not.toContain('undefined');
    }
  });

  it('is the trend as a picture on its own; there is none without a value, or of an outcome', async () => {
    const request = await requestOf(indicator);
    const svg = exportPreview(request, 'svg')?.text ?? '';
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
    expect(svg).not.toMatch(/style=|<style|<script/);
    expect(exportPreview({ ...request, subject: { kind: 'partnership' } }, 'svg')).toBeUndefined();
    const unbound = { kind: 'indicator', id: 'NI-12' } as const;
    expect(exportPreview({ ...request, subject: unbound }, 'svg')).toBeUndefined();
  });

  it('is the figures as CSV, those asked for or all, each indicator once', async () => {
    const request = await requestOf({ kind: 'partnership' });
    const all = exportPreview(request, 'csv')?.text.split('\r\n') ?? [];
    expect(all[0]).toContain('indicator,area,areaName,period,value,lower,upper');
    expect(new Set(all).size).toBe(all.length);
    const one = exportPreview(
      { ...request, subject: indicator, area: 'S12000005', period: '2022/23' },
      'csv',
    );
    expect(one?.text.split('\r\n')).toHaveLength(3);
    expect(exportPreview({ ...request, subject: { kind: 'file', path: rate } }, 'csv')).toBeUndefined();
  });
});
