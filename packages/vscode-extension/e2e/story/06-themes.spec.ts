import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goTo, openFile } from '../harness/editor.ts';
import { openPreview, previewFrame, previewSays } from '../harness/preview-frame.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = [
  ['Light Modern', 'vscode-light'],
  ['Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'vscode-high-contrast-light'],
] as const;

describe.each(themes)('the preview in %s', (theme, look) => {
  const window = story(look, () => ({ folder: sampleFolder(), theme }));

  it('has no serious finding on the page of an indicator', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await page.keyboard.press('Control+B');
    const frame = await openPreview(page);
    await frame.locator(`body.${look}`).waitFor();
    await window.vscode.picture(`50-${look}`);
    await goTo(page, 6, 12);
    await frame.locator('.ledger [aria-current]').first().waitFor();
    await window.vscode.picture(`51-${look}-step`);
    expect(await seriousFindings(page)).toEqual([]);
    await frame.evaluate(() => document.getElementById('trend')?.scrollIntoView({ behavior: 'instant' }));
    await window.vscode.picture(`52-${look}-trend`);
  });

  it('has no serious finding on the page of the partnership', async () => {
    const { page } = window;
    await openFile(page, 'partnership.yaml');
    await previewSays(page, 'Indicators by outcome');
    expect(await seriousFindings(page)).toEqual([]);
    await window.vscode.picture(`53-${look}-partnership`);
  });
});

/** What axe-core holds to be serious or critical, one line each. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  const frame = await previewFrame(page);
  // The page's own policy lets no other script in: the test reaches past it through the browser.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
