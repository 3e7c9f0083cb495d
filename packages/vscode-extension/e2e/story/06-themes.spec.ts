import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { goTo, openFile } from '../harness/editor.ts';
import { openPreview, previewFrame, previewSays } from '../harness/preview-frame.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('themes', () => ({ folder: sampleFolder() }));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = [
  ['Default Light Modern', 'vscode-light'],
  ['Default Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'vscode-high-contrast-light'],
] as const;

describe('the preview for a person who needs it accessible', () => {
  it('opens', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await page.keyboard.press('Control+B');
    await openPreview(page);
    await previewSays(page, 'bed days');
  });

  it.each(themes)('has no serious finding in %s', async (theme, bodyClass) => {
    const { page } = window;
    window.vscode.set('workbench.colorTheme', theme);
    const frame = await previewFrame(page);
    await frame.locator(`body.${bodyClass}`).waitFor();
    await goTo(page, 6, 12);
    await page.waitForTimeout(800);
    await window.vscode.picture(`50-${bodyClass}`);
    expect(await seriousFindings(axe)).toEqual([]);
    await frame.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForTimeout(300);
    await window.vscode.picture(`51-${bodyClass}-top`);
    await openFile(page, 'partnership.yaml');
    await previewSays(page, 'Indicators by outcome');
    expect(await seriousFindings(axe)).toEqual([]);
    await openFile(page, 'ni-19.indicator.yaml');
    await previewSays(page, 'bed days');
  });
});

/** What axe-core holds to be serious or critical, one line each. */
async function seriousFindings(source: string): Promise<readonly string[]> {
  const frame = await previewFrame(window.page);
  // The page's own policy lets no other script in: the test reaches past it through the browser.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
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
