import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focusEditor, goTo, openFile, replace, runCommand, select } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import {
  openPreview,
  previewFrame,
  previewIsAtRest,
  previewPart,
  previewSays,
} from '../harness/preview-frame.ts';
import { sampleFolder } from '../harness/sample.ts';
import { editorsAreStored } from '../harness/stored-state.ts';
import { story } from '../harness/story.ts';

const window = story('preview', () => ({ folder: sampleFolder() }));

describe('a person who watches the preview', () => {
  it('opens it beside the file and reads the value', async () => {
    const { page } = window;
    await openFile(page, 'reablement.indicator.yaml');
    await page.keyboard.press('Control+B');
    const frame = await openPreview(page);
    // 35% is the figure of the annual report; the target in the file is 25%.
    expect(await previewPart(page, '.headline')).toContain('35');
    expect(await frame.locator('#preview .v-green').count()).toBeGreaterThan(0);
    await window.vscode.picture('10-preview');
  });

  it('sees the colour of the target flip while typing, and flip back', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await replace(page, 'atLeast: 25', 'atLeast: 40');
    await frame.locator('#preview .v-red').first().waitFor();
    await window.vscode.picture('11-red');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('36');
    await frame.locator('#preview .v-amber').first().waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await frame.locator('#preview .v-green').first().waitFor();
  });

  it('reads the words that it types, before they are saved', async () => {
    const { page } = window;
    await replace(page, 'title: Reduction in ongoing', 'title: Fall in ongoing');
    await previewSays(page, 'Fall in ongoing care-at-home hours after reablement');
    expect(textOf('indicators/reablement.indicator.yaml')).toContain('title: Reduction in ongoing');
  });

  it('keeps its scroll and what is unfolded while the text changes', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await select(page, 'Fall in');
    // The title has been lit up.
    await previewIsAtRest(page);
    await frame.evaluate(() => {
      const details = document.querySelector<HTMLDetailsElement>('#preview details');
      if (details) details.open = true;
      scrollTo({ top: 300, behavior: 'instant' });
    });
    await focusEditor(page);
    await page.keyboard.type('Drop in');
    await previewSays(page, 'Drop in ongoing');
    const kept = await frame.evaluate(() => ({
      top: Math.round(scrollY),
      isOpen: document.querySelector<HTMLDetailsElement>('#preview details')?.open,
    }));
    expect(kept).toMatchObject({ top: 300, isOpen: true });
  });

  it('lights up the step that the cursor is in', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await openFile(page, 'ni-19.indicator.yaml');
    await previewSays(page, 'bed days');
    await goTo(page, 6, 12);
    const step = frame.locator('.ledger > li:has([aria-current])').first();
    await step.waitFor();
    expect((await step.allInnerTexts()).join()).toContain('Delayed discharge bed days');
    await eventually('the step has come into view', () =>
      step.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > 0 && bottom < innerHeight + 200;
      }),
    );
    await window.vscode.picture('12-step');
  });

  it('goes to the line that made a number when the number is clicked', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await goTo(page, 1);
    await frame.locator('.ledger a.place', { hasText: 'ni-19.indicator.yaml, line 8' }).first().click();
    await eventually('the cursor is in line 8', async () =>
      /Ln 8,/.test((await page.locator('.statusbar').allInnerTexts()).join()),
    );
  });

  it('shows another area and another year', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await frame.getByLabel('Area', { exact: true }).selectOption({ label: 'Scotland (country)' });
    await frame.getByLabel('Period', { exact: true }).selectOption('2019/20');
    // LGBF SW8 gives 773.7831 for Scotland in 2019/20.
    await previewSays(page, '773.8');
    await window.vscode.picture('13-scotland');
  });

  it('stays with one indicator while it is pinned', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    const pin = frame.getByRole('button', { name: /Keep showing this/ });
    await pin.click();
    await eventually('it is pinned', async () => (await pin.getAttribute('aria-pressed')) === 'true');
    await focusEditor(page);
    await openFile(page, 'ni-14.indicator.yaml');
    await page.waitForTimeout(600);
    expect(await previewPart(page, '.eyebrow')).toContain('NI-19');
    await pin.click();
    await focusEditor(page);
    await goTo(page, 3);
    await eventually('the preview follows again', async () =>
      (await previewPart(page, '.eyebrow')).includes('NI-14'),
    );
  });

  it('grows and shrinks', async () => {
    const { page } = window;
    const frame = await previewFrame(page);
    await frame.getByRole('button', { name: 'Larger' }).click();
    await frame.locator('body').press('Control+=');
    await eventually('it is a quarter larger', async () =>
      (await frame.locator('.size').allInnerTexts()).includes('125%'),
    );
    await frame.getByRole('button', { name: 'Usual size' }).click();
  });

  it('shows the outcome of the line in a framework, and the whole partnership', async () => {
    const { page } = window;
    await openFile(page, 'community-plan.framework.yaml');
    await goTo(page, 12);
    await previewSays(page, /indicator/i);
    await window.vscode.picture('14-outcome');
    await openFile(page, 'partnership.yaml');
    await previewSays(page, 'South Lanarkshire Health and Social Care Partnership');
    await window.vscode.picture('15-partnership');
  });

  it('is there again after the window has been loaded anew', async () => {
    const { page } = window;
    await openFile(page, 'ni-14.indicator.yaml');
    await eventually('the preview shows NI-14', async () =>
      (await previewPart(page, '.eyebrow')).includes('NI-14'),
    );
    await runCommand(page, 'File: Save All');
    await editorsAreStored(page, 'ninefold.preview', 'ni-14.indicator.yaml');
    await window.vscode.reload();
    await previewSays(page, 'NI-14');
    await window.vscode.picture('16-restored');
  });
});

function textOf(path: string): string {
  return readFileSync(join(window.folder, path), 'utf8');
}
