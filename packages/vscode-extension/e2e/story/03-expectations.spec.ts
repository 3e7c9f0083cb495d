import { describe, expect, it } from 'vitest';
import { openFile, replace, runCommand, save } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';
import { runAllTests, testLines } from '../harness/tests-view.ts';

const window = story('expectations', () => ({ folder: sampleFolder() }));

describe('a person who holds a definition to published figures', () => {
  it('finds every expectation in the Test Explorer', async () => {
    const { page } = window;
    await openFile(page, 'reablement.indicator.yaml');
    await runCommand(page, 'Testing: Focus on Test Explorer View');
    await eventually('the indicators are listed', async () =>
      (await testLines(page)).some((line) => line.includes('SL-reablement')),
    );
    await window.vscode.picture('20-tests');
  });

  it('runs them, and all are met', async () => {
    const { page } = window;
    const summary = await runAllTests(page);
    expect(summary).toMatch(/^(\d+)\/\1 /);
  });

  it('breaks one and sees it fail, with what was expected and what came out', async () => {
    const { page } = window;
    await replace(page, 'value: 35', 'value: 36');
    await save(page);
    const summary = await runAllTests(page);
    const [, passed, all] = /^(\d+)\/(\d+) /.exec(summary) ?? [];
    expect(Number(all) - Number(passed)).toBe(1);
    await window.vscode.picture('21-failing');
  });

  it('mends it and sees it met', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    await replace(page, 'value: 36', 'value: 35');
    await save(page);
    expect(await runAllTests(page)).toMatch(/^(\d+)\/\1 /);
    await window.vscode.picture('22-mended');
  });

  it('sees every outcome with its indicators and their latest values', async () => {
    const { page } = window;
    await runCommand(page, 'Ninefold: Focus on Outcomes View');
    const lines = page.locator('.pane-body .monaco-list-row', { hasText: /people/i });
    await lines.first().waitFor();
    await page.locator('.pane-body .monaco-list-row', { hasText: '35% · Reablement' }).first().waitFor();
    await window.vscode.picture('23-outcomes');
  });
});
