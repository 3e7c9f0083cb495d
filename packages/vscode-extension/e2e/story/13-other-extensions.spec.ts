import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openFile, visibleText } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { noProblem, problem, problemLines, showProblems } from '../harness/problems.ts';
import { rewrite, sampleFolder } from '../harness/sample.ts';
import { extensionsWithStandIn, standInComplaint } from '../harness/stand-in.ts';
import { story } from '../harness/story.ts';

let extensions = '';
beforeAll(async () => {
  extensions = await extensionsWithStandIn(inject('extensions'));
});

describe.each([
  ['as it is', 'beside', {}],
  ['by the person’s own settings', 'associated', { 'files.associations': { '*.yaml': 'yaml' } }],
])('a person who has an extension for YAML too, whose language is %s', (_, name, settings) => {
  const window = story(name, () => {
    const folder = sampleFolder();
    writeFileSync(join(folder, 'notes.yaml'), 'made-up: [1, 2]\n');
    rewrite(folder, 'indicators/ni-19.indicator.yaml', (text) =>
      text.replace('sum(bed_days)', 'sum(bed_dayz)'),
    );
    return { folder, extensions, settings };
  });

  it('hears of a definition from Ninefold alone, once', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await page.locator('#status\\.editor\\.mode', { hasText: 'Ninefold' }).waitFor();
    await openFile(page, 'notes.yaml');
    await showProblems(page);
    expect(await problem(page, standInComplaint)).toContain(standInComplaint);
    await openFile(page, 'ni-19.indicator.yaml');
    expect(await problem(page, 'bed_dayz')).toContain('Did you mean "bed_days"?');
    await eventually(
      'it is said once',
      async () =>
        (await problemLines(page)).filter((line) => line.includes('no column "bed_dayz"')).length === 1,
    );
    await window.vscode.picture(`91-${name}`);
  });

  it('hears nothing of it from the other, whose own files keep their complaints', async () => {
    const { page } = window;
    expect(await visibleText(page)).toContain('bed_dayz');
    await problem(page, standInComplaint);
    const files = page.locator('.markers-panel .monaco-list-row .file-icon, .markers-panel .monaco-list-row');
    const lines = (await files.allInnerTexts()).join('\n');
    expect(lines).toContain('notes.yaml');
    expect(lines).not.toContain('ni-19.indicator.yaml');
    await noProblem(page, 'a word that no problem has');
  });
});
