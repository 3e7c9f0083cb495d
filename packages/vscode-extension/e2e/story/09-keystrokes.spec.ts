import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goTo, openFile, runCommand, visibleText } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { openPreview, previewSays } from '../harness/preview-frame.ts';
import { problemCounts } from '../harness/problems.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('keystrokes', () => ({ folder: sampleFolder() }));

describe('a person who types for hours', () => {
  it('types ten thousand keys, of which some break everything, and nothing is complained about', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await openPreview(page);
    await goTo(page, 3);
    let typed = 0;
    while (typed < 10_000) {
      const text = passages[Math.floor(typed / 100) % passages.length] ?? '';
      await page.keyboard.press('End');
      await page.keyboard.type(text);
      for (let back = 0; back < text.length; back += 1) await page.keyboard.press('Backspace');
      typed += 1 + 2 * text.length;
    }
    expect(await visibleText(page)).not.toBe('');
    await runCommand(page, 'File: Revert File');
    await previewSays(page, '1,019.2');
    await eventually('no error is left', async () => /^0 0/.test(await problemCounts(page)));
    expect(typed).toBeGreaterThanOrEqual(10_000);
    expect(readFileSync(join(window.folder, 'indicators/ni-19.indicator.yaml'), 'utf8')).toContain(
      'bed_days',
    );
    await window.vscode.picture('80-keystrokes');
  }, 1_200_000);
});

/** A quotation mark that stays open, a bracket, a tab, a query, words. */
const passages = [
  ' "unclosed',
  ' { a: [1, 2',
  ' sum(bed_days) from delayed-discharges where age_group = "75plus',
  ' & * ! % @ `',
  ' # a comment about the measures',
  ' >- |+ ? : -',
];
