import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goTo, hover, openFile, replace, runCommand, save, select, visibleText } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { noProblem, problem, problemCounts, showProblems } from '../harness/problems.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('write', () => {
  const folder = sampleFolder();
  // A second file that builds on the first, and names its measure.
  writeFileSync(
    join(folder, 'indicators/reablement-again.indicator.yaml'),
    'id: SL-reablement-again\nextends: SL-reablement\nmeasures:\n  reductionInHours: { unit: hours }\n',
  );
  return { folder };
});

describe('a person who writes a definition', () => {
  it('opens the sample and sees a value above the indicator', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    // LGBF SW08 gives 1,155.7 for 2019/20; the latest year of the sample is 2024/25.
    await page
      .locator('.codelens-decoration', { hasText: /South Lanarkshire, financial year 2024\/25: [\d,.]+/ })
      .waitFor();
    expect(await problemCounts(page)).toMatch(/^0 0/);
    await window.vscode.picture('01-sample');
  });

  it('breaks a query and reads what is wrong with it', async () => {
    const { page } = window;
    await replace(page, 'sum(bed_days)', 'sum(bed_dayz)');
    await showProblems(page);
    expect(await problem(page, 'bed_dayz')).toContain(
      'The dataset "delayed-discharges" has no column "bed_dayz". Did you mean "bed_days"?',
    );
    await window.vscode.picture('02-problem');
  });

  it('applies the fix that is offered', async () => {
    const { page } = window;
    await select(page, 'bed_dayz');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'bed_days' }).first();
    await eventually('the fix is offered', async () => {
      await page.keyboard.press('Control+.');
      await fix.waitFor({ timeout: 2000 });
      return true;
    });
    await window.vscode.picture('03-fix-offered');
    await page.keyboard.press('Enter');
    await noProblem(page, 'bed_dayz');
    expect(await visibleText(page)).toContain('sum(bed_days) from delayed-discharges');
  });

  it('completes a column of the dataset within a query', async () => {
    const { page } = window;
    await select(page, 'age_group =');
    await page.keyboard.type('age');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget.visible .monaco-list-row');
    await list.first().waitFor();
    expect((await list.allInnerTexts()).join('\n')).toContain('age_group');
    await window.vscode.picture('04-completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' =');
    await eventually('the query is whole again', async () =>
      /where age_group = +"75plus"/.test(await visibleText(page)),
    );
    await noProblem(page, 'age');
  });

  it('reads on hover what a column holds', async () => {
    const { page } = window;
    await goTo(page, 6, 12);
    expect(await hover(page)).toContain('bed days');
    await window.vscode.picture('05-hover');
    await page.keyboard.press('Escape');
  });

  it('renames a measure in every file that names it', async () => {
    const { page } = window;
    await save(page);
    await openFile(page, 'reablement.indicator.yaml');
    await select(page, 'reductionInHours');
    await rename('hoursSaved');
    await window.vscode.picture('06-renamed');
    expect(await visibleText(page)).toContain('value: hoursSaved');
    await runCommand(page, 'File: Save All');
    await eventually('the other file has the new name', async () =>
      textOf('indicators/reablement-again.indicator.yaml').includes('hoursSaved:'),
    );
  });

  it('renames a dataset in every file that names it', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await select(page, 'delayed-discharges');
    await rename('delays-in-hospital');
    await runCommand(page, 'File: Save All');
    await eventually('the dataset has the new name', async () =>
      textOf('datasets/delayed-discharges.dataset.yaml').includes('id: delays-in-hospital'),
    );
    expect(textOf('indicators/ni-19.indicator.yaml')).toContain('from delays-in-hospital');
    expect(await problemCounts(page)).toMatch(/^0 /);
  });
});

async function rename(name: string): Promise<void> {
  const { page } = window;
  await runCommand(page, 'Rename Symbol');
  const field = page.locator('.rename-box input, .rename-input').first();
  await field.waitFor();
  await field.fill(name);
  await page.keyboard.press('Enter');
  await eventually('the text has the new name', async () => (await visibleText(page)).includes(name));
}

function textOf(path: string): string {
  return readFileSync(join(window.folder, path), 'utf8');
}
