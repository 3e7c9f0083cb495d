import { describe, expect, it } from 'vitest';
import { openFile, replace } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { openPreview, previewFrame, previewPart, previewSays } from '../harness/preview-frame.ts';
import { rewrite, sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('broken-first', () => {
  const folder = sampleFolder();
  rewrite(folder, 'indicators/ni-19.indicator.yaml', (text) =>
    text.replace('sum(bed_days)', 'sum(bed_dayz)'),
  );
  return { folder };
});

describe('a person who opens a definition that is broken already', () => {
  it('can choose an area and a period all the same', async () => {
    const { page } = window;
    await openFile(page, 'ni-19.indicator.yaml');
    await openPreview(page);
    await previewSays(page, 'bed_dayz');
    const frame = await previewFrame(page);
    const area = frame.getByLabel('Area', { exact: true });
    const period = frame.getByLabel('Period', { exact: true });
    await area.selectOption({ label: 'Scotland (country)' });
    await period.selectOption('2019/20');
    await eventually('both are chosen', async () =>
      /S92000003.*2019\/20/.test(`${await area.inputValue()} ${await period.inputValue()}`),
    );
    await window.vscode.picture('90-broken-first');
  });

  it('sees what was chosen once it is mended', async () => {
    const { page } = window;
    await replace(page, 'sum(bed_dayz)', 'sum(bed_days)');
    // LGBF SW8 gives 773.7831 for Scotland in 2019/20.
    await previewSays(page, '773.8');
    expect(await previewPart(page, '.eyebrow')).toContain('NI-19');
  });
});
