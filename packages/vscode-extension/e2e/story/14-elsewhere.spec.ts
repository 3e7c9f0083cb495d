import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile, replace, runCommand, save, select } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { openPreview, previewFrame, previewPart } from '../harness/preview-frame.ts';
import { noProblem, problem, problemCounts, showProblems } from '../harness/problems.ts';
import { emptyFolder, rewrite, sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';
import { runAllTests } from '../harness/tests-view.ts';

const definition = 'indicators/reablement.indicator.yaml';

const window = story('elsewhere', () => {
  const folder = join(emptyFolder(), 'Größe & Maß, Übersicht 100%');
  cpSync(sampleFolder(), folder, { recursive: true });
  rewrite(folder, definition, (text) => text.replaceAll('\n', '\r\n'));
  return { folder };
});

describe('a person whose folder has spaces and umlauts in its name, and whose file ends its lines as Windows does', () => {
  it('has values, the preview and no problem', async () => {
    const { page } = window;
    await openFile(page, 'reablement.indicator.yaml');
    await page.locator('.statusbar', { hasText: 'CRLF' }).waitFor();
    await page.locator('.codelens-decoration', { hasText: /35 \(final\)/ }).waitFor();
    await openPreview(page);
    expect(await previewPart(page, '.headline')).toContain('35');
    expect(await problemCounts(page)).toMatch(/^0 0/);
  });

  it('goes from a number to its line', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    const place = frame.locator('.ledger a.place').first();
    const line = /line (\d+)/.exec((await place.textContent()) ?? '')?.[1];
    await place.click();
    await eventually(`the cursor is in line ${line}`, async () =>
      (await page.locator('.statusbar').allInnerTexts()).join().includes(`Ln ${line},`),
    );
  });

  it('breaks a key, applies the fix, and the lines still end as they did', async () => {
    const { page } = window;
    await replace(page, 'method: published', 'method: publishd');
    await showProblems(page);
    await problem(page, 'publishd');
    await select(page, 'publishd');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'published' }).first();
    await eventually('the fix is offered', async () => {
      await page.keyboard.press('Control+.');
      await fix.waitFor({ timeout: 2000 });
      return true;
    });
    await page.keyboard.press('Enter');
    await noProblem(page, 'publishd');
    await save(page);
    const text = readFileSync(join(window.folder, definition), 'utf8');
    expect(text).toContain('{ method: published, value');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('runs the expectations', async () => {
    await runCommand(window.page, 'Testing: Focus on Test Explorer View');
    expect(await runAllTests(window.page)).toMatch(/^(\d+)\/\1 /);
  });
});
