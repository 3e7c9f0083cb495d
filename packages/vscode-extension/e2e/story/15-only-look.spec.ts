import { describe, expect, inject, it } from 'vitest';
import { choose, replace, runCommand } from '../harness/editor.ts';
import { openPreview, previewPart } from '../harness/preview-frame.ts';
import { problem, showProblems } from '../harness/problems.ts';
import { story } from '../harness/story.ts';

describe.each(['extensions', 'webExtensions'] as const)(
  'a person who only looks at the sample, which lies nowhere (%s)',
  (kind) => {
    const window = story(`only-look-${kind}`, () => ({ extensions: inject(kind) }));

    it('has values, problems and the preview', async () => {
      const { page } = window;
      await runCommand(page, 'Ninefold: Open Sample');
      await choose(page, 'Only look');
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'partnership.yaml' }).waitFor({
        timeout: 60_000,
      });
      // VS Code finds no files by name in a folder that lies nowhere; Ninefold finds its indicators.
      await runCommand(page, 'Ninefold: Search Indicators');
      await choose(page, 'Reablement');
      await page.locator('.tab.active', { hasText: 'reablement.indicator.yaml' }).waitFor();
      await page.locator('.codelens-decoration', { hasText: /35 \(final\)/ }).waitFor({ timeout: 60_000 });
      await openPreview(page);
      expect(await previewPart(page, '.headline')).toContain('35');
      await replace(page, 'method: published', 'method: publishd');
      await showProblems(page);
      expect(await problem(page, 'publishd')).toContain('published');
      await window.vscode.picture(`92-only-look-${kind}`);
    });
  },
);
