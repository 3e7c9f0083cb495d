import { renderIndicatorPage, renderMarkdown } from '@ninefold/report';
import { describe, expect, it } from 'vitest';
import { run } from '../packages/cli/src/run.ts';
import { memoryIo } from '../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../packages/cli/src/testing/temporary-folder.ts';
import { explained, viewOf, workspaceOfFiles } from './harness/explained.ts';

const measures = 'measures: { a: { title: Apples }, b: { title: Bears }, c: { title: Cats } }';

async function page(definition: string): Promise<string> {
  return explained(await view(definition));
}

async function view(definition: string) {
  return viewOf(await workspaceOfFiles({ 'x.indicator.yaml': `id: X\n${definition}` }), 'X');
}

describe('a formula in words', () => {
  it.each([
    ['a - (b - c)', 'Apples − (Bears − Cats)'],
    ['(a - b) - c', 'Apples − Bears − Cats'],
    ['a / (b * 182.5) * 100', 'Apples ÷ (Bears × 182.5) × 100'],
    ['-(a + b)', '−(Apples + Bears)'],
    ['[NI-19] * 2', 'the value of NI-19 × 2'],
  ])('%s', async (formula, words) => {
    const text = await page(`${measures}\ncalculation: { method: formula, formula: "${formula}" }`);
    expect(text).toContain(`  Formula: ${words}\n`);
  });

  it('that names one measure is the number itself', async () => {
    const text = await page(
      `${measures}\ncalculation: { method: formula, formula: a }\naggregation: recompute`,
    );
    expect(text).toContain('Method: The number itself: Apples.');
    expect(text).not.toContain('Formula:');
    expect(text).toContain('larger areas: The numbers are added.');
  });

  it.each([
    ['rate', 'per: 1000', 'Apples ÷ Bears × 1,000'],
    ['proportion', '', 'Apples ÷ Bears × 100'],
    ['proportion', 'per: 1', 'Apples ÷ Bears'],
    ['ratio', '', 'Apples ÷ Bears'],
  ])('%s %s', async (method, per, words) => {
    const parts = [`method: ${method}`, 'numerator: a', 'denominator: b', per].filter((part) => part !== '');
    const text = await page(`${measures}\ncalculation: { ${parts.join(', ')} }`);
    expect(text).toContain(`  Formula: ${words}\n`);
    expect(text).toContain('Numerator: Apples\n');
  });
});

describe('what has to be added', () => {
  const calculation = 'calculation: { method: ratio, numerator: a, denominator: b }';

  it('names the measures that the calculation takes, once each', async () => {
    expect(await page(`${measures}\n${calculation}`)).toMatch(
      /\n\nTo calculate it, write queries for “Apples” and “Bears”\.\n$/,
    );
    expect(await page(`${measures}\ncalculation: { method: formula, formula: a / (a + a) }`)).toMatch(
      /\n\nTo calculate it, write a query for “Apples”\.\n$/,
    );
  });

  it('is said no more once a query is there; then the figure is, with the reason why it has no value', async () => {
    const text = await page(`measures: { a: sum(x) from d, b: { title: Bears } }\n${calculation}`);
    expect(text).not.toContain('To calculate it');
    expect(text).toContain('No query says yet where to read this.');
    expect(text).toMatch(/\n\nScotland, .*\n {2}no value\n/);
  });

  it('leaves the figure, the trend and the rank out of the page, and out of its contents', async () => {
    const html = renderIndicatorPage(await view(`${measures}\n${calculation}`));
    for (const id of ['figure', 'trend', 'years', 'rank', 'working']) expect(html).not.toContain(`#${id}"`);
    expect(html).not.toMatch(/<svg|<table/);
    expect(html).toContain('To calculate it, write queries for “Apples” and “Bears”.');
  });
});

describe('a definition that says little', () => {
  it('says so where a reader would ask, and has no other heading', async () => {
    expect((await page('title: Something')).split('\n\n').map((block) => block.split('\n')[0])).toEqual([
      'X  Something',
      'What it is about',
      'What is counted',
      'How it is worked out',
      'Which way is better',
      'Written in',
      'Nothing can be calculated: the definition does not say what to count.',
    ]);
  });

  it('reads as one text when its words have line ends of their own', async () => {
    const text = await page('description: |\n  One line\n  and another.\n\n  A second paragraph.');
    expect(text).toContain('  One line and another. A second paragraph.\n');
  });
});

describe('a source', () => {
  const sources =
    'sources: [{ title: A report, url: "https://example.org/a", note: Page 2, confidence: read }]';

  it('is listed once with all that it is the source of', async () => {
    const text = await page(
      `${sources}\nreporting: { status: reported, source: "https://example.org/a" }\nbreaks: [{ at: 2016/17, reason: New, source: "https://example.org/b" }]`,
    );
    expect(text).toContain(
      '  A report\n      For the definition and the reporting status. Page 2. Read in the source.\n      https://example.org/a\n',
    );
    expect(text).toContain('  https://example.org/b\n      For the break at 2016/17.\n');
  });
});

it('Markdown shows every character of a definition as it is', async () => {
  const markdown = renderMarkdown(await view('title: "# a | b *c*"\ncaveats: ["<b> `d` [e](javascript:f)"]'));
  expect(markdown).toContain('## X \\# a \\| b \\*c\\*\n');
  expect(markdown).toContain('- \\<b\\> \\`d\\` \\[e\\](javascript:f).\n');
});

it('`ninefold explain --format markdown` writes the page to paste into a paper', async () => {
  const folder = await temporaryFolder({ 'partnership.yaml': 'name: Somewhere\nuses: [national]\n' });
  const io = memoryIo();
  expect(await run(['explain', 'NI-12', folder, '--format', 'markdown'], io)).toBe(0);
  expect(io.written.stdout).toMatch(/^## NI-12 Emergency admission rate/);
  expect(io.written.stdout).toContain('\n### Which way is better\n\n- Lower is better.\n');
});
