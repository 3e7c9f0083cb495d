import { describe, expect, inject, it } from 'vitest';
import { openFile, replace } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { openPreview, previewPart } from '../harness/preview-frame.ts';
import { problem, showProblems } from '../harness/problems.ts';
import { sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('web', () => ({ folder: sampleFolder(), extensions: inject('webExtensions') }));

describe('a person whose editor is a browser', () => {
  it('has values, problems and the preview, with the server in a worker', async () => {
    const { page } = window;
    await openFile(page, 'reablement.indicator.yaml');
    await page.locator('.codelens-decoration', { hasText: /35 \(final\)/ }).waitFor({ timeout: 60_000 });
    await openPreview(page);
    expect(await previewPart(page, '.headline')).toContain('35');
    await replace(page, 'method: published', 'method: publishd');
    await showProblems(page);
    expect(await problem(page, 'publishd')).toContain('published');
    await window.vscode.picture('60-web');
    const hosts = window.vscode.logs().filter(({ path }) => /remoteexthost/.test(path));
    expect(hosts.some(({ text }) => text.includes('_doActivateExtension ninefold'))).toBe(false);
    await eventually('a worker runs the server', async () => page.workers().length > 0);
  });
});
