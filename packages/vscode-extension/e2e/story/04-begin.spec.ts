import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choose, focusEditor, replace, runCommand, save, visibleText } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { root } from '../harness/paths.ts';
import { openPreview, previewSays } from '../harness/preview-frame.ts';
import { emptyFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';
import { runAllTests } from '../harness/tests-view.ts';

const window = story('begin', () => ({ folder: emptyFolder() }));

describe('a person who begins in an empty folder', () => {
  it('is given five steps', async () => {
    const { page } = window;
    await runCommand(page, 'Ninefold: Open Walkthrough');
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    expect(await steps.count()).toBe(5);
    await eventually('the first step is shown beside its words', async () => {
      for (const frame of page.frames()) {
        if (
          (await frame
            .getByText('A folder, and who you are')
            .count()
            .catch(() => 0)) > 0
        )
          return true;
      }
      return false;
    });
    await window.vscode.picture('30-walkthrough');
  });

  it('says which partnership it is', async () => {
    const { page } = window;
    await page
      .locator('.getting-started-step .button-container .monaco-button', { hasText: 'New Partnership' })
      .first()
      .click();
    await choose(page, 'South Lanarkshire');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Another folder…' })
      .first()
      .waitFor();
    await window.vscode.picture('31-folder');
    await choose(page, 'ninefold-e2e');
    await eventually('partnership.yaml is written', async () =>
      existsSync(join(window.folder, 'partnership.yaml')),
    );
    expect(readFileSync(join(window.folder, 'partnership.yaml'), 'utf8')).toContain('S37000028');
    await window.vscode.picture('32-partnership');
  });

  it('describes a file of figures', async () => {
    const { page } = window;
    mkdirSync(join(window.folder, 'data'), { recursive: true });
    cpSync(
      join(root, 'examples/south-lanarkshire/data/readmissions.csv'),
      join(window.folder, 'data/readmissions.csv'),
    );
    await runCommand(page, 'Ninefold: Dataset from CSV');
    await choose(page, 'readmissions.csv');
    await page.locator('.tab.active', { hasText: 'readmissions.dataset.yaml' }).first().waitFor();
    expect(await visibleText(page)).toContain('columns:');
    await window.vscode.picture('33-dataset');
  });

  it('adopts NI-14 from the list of national indicators', async () => {
    const { page } = window;
    await runCommand(page, 'Ninefold: Adopt National Indicator');
    const field = page.locator('.quick-input-widget:visible input').first();
    await field.fill('NI-14');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'NI-14' }).first();
    await row.waitFor();
    await window.vscode.picture('34-adopt');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'ni-14.indicator.yaml' }).first().waitFor();
    await eventually('the file is there', async () =>
      (await visibleText(page)).includes('extends: national'),
    );
    await window.vscode.picture('35-adopted');
  });

  it('says where the figures are, and sees the value', async () => {
    const { page } = window;
    await replace(page, 'readmissions: {}', 'readmissions: sum(readmissions) from readmissions');
    await replace(page, 'discharges: {}', 'discharges: sum(discharges) from readmissions');
    await save(page);
    await openPreview(page);
    // LGBF SW6 gives 111.8 for 2020/21.
    await previewSays(page, '111.8');
    await window.vscode.picture('36-first-value');
  });

  it('proves it with a published figure', async () => {
    const { page } = window;
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('expect:');
    await page.keyboard.press('Enter');
    await page.keyboard.type(
      '- { area: S12000029, period: 2017/18, value: 97.0387, within: 0.0001, source: LGBF SW6 }',
    );
    await page.keyboard.press('Escape');
    await save(page);
    await runCommand(page, 'Testing: Focus on Test Explorer View');
    expect(await runAllTests(page)).toMatch(/^1\/1 /);
    await window.vscode.picture('37-first-correct-indicator');
  });
});
