import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile, runCommand } from '../harness/editor.ts';
import { exportPreview, saveAs } from '../harness/export-preview.ts';
import { openPreview, previewSays } from '../harness/preview-frame.ts';
import { readPage } from '../harness/read-page.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('on-paper', () => ({ folder: sampleFolder() }));

/** What the preview shows, written to a file in one form; the file's path. */
function exported(form: string, name: string): Promise<string> {
  return exportPreview(window.page, form, { folder: window.folder, name });
}

describe('a person who takes figures to the board', () => {
  it('has the preview before them', async () => {
    const { page } = window;
    await openFile(page, 'ni-14.indicator.yaml');
    await openPreview(page);
    await previewSays(page, 'NI-14');
  });

  it('exports it as a web page that needs nothing else, and opens it', async () => {
    const path = await exported('Web page', 'page.html');
    const { found, complaints } = await readPage(path, async (page) => ({
      heading: await page.locator('h1').first().textContent(),
      charts: await page.locator('svg').count(),
      tables: await page.locator('table').count(),
    }));
    expect(complaints).toEqual([]);
    expect(found.heading).toMatch(/readmission/i);
    expect(found.charts).toBeGreaterThan(0);
    expect(found.tables).toBeGreaterThan(0);
  });

  it('exports its chart as a drawing', async () => {
    const path = await exported('Chart as a drawing', 'chart.svg');
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain('</svg>');
    const { found, complaints } = await readPage(path, (page) => page.locator('path').count());
    expect(complaints).toEqual([]);
    expect(found).toBeGreaterThan(0);
  });

  it('exports its chart as a picture that is large enough for a slide', async () => {
    const bytes = readFileSync(await exported('Chart as a picture', 'chart.png'));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // The width stands in the header of a PNG, at its 16th byte.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
  });

  it('exports the figures for a spreadsheet', async () => {
    const [head = '', ...rows] = readFileSync(await exported('Figures', 'figures.csv'), 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split(/\r?\n/);
    expect(head).toContain('value');
    // LGBF SW6 gives 111.8 for South Lanarkshire in 2020/21.
    expect(rows.some((row) => row.includes('2020/21') && /\b111\.[78]/.test(row))).toBe(true);
  });

  it('exports the text for a report', async () => {
    const text = readFileSync(await exported('Text', 'page.md'), 'utf8');
    expect(text).toMatch(/^#+ .*readmission/im);
    expect(text).toContain('| ');
  });

  it('prints it: a page that is made for paper', async () => {
    const { page } = window;
    await runCommand(page, 'Ninefold: Print Preview');
    const path = await saveAs(page, { folder: window.folder, name: 'print.html' });
    const { found, complaints } = await readPage(path, async (opened) => {
      await opened.emulateMedia({ media: 'print' });
      const heading = await opened.locator('h1').first().isVisible();
      const width = await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return { heading, width, pdf: (await opened.pdf({ format: 'A4' })).subarray(0, 5).toString() };
    });
    expect(complaints).toEqual([]);
    expect(found).toMatchObject({ heading: true, pdf: '%PDF-' });
    expect(found.width).toBeLessThanOrEqual(0);
  });
});
