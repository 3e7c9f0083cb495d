import { describe, expect, it } from 'vitest';
import { openFile, replace } from '../harness/editor.ts';
import { openPreview, previewPart } from '../harness/preview-frame.ts';
import { problem, showProblems } from '../harness/problems.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('restricted', () => ({ folder: sampleFolder(), isTrusted: false }));

describe('a person who does not trust the folder', () => {
  it('has the problems, the values and the preview all the same', async () => {
    const { page } = window;
    await page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await openFile(page, 'reablement.indicator.yaml');
    await openPreview(page);
    expect(await previewPart(page, '.headline')).toContain('35');
    await replace(page, 'method: published', 'method: publishd');
    await showProblems(page);
    expect(await problem(page, 'publishd')).toContain('published');
    await window.vscode.picture('40-restricted');
  });
});
