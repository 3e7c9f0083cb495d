import { availableParallelism, loadavg } from 'node:os';
import { describe, expect, it } from 'vitest';
import { goTo, openFile, runCommand, select } from '../harness/editor.ts';
import { eventually } from '../harness/eventually.ts';
import { figure } from '../harness/figures.ts';
import { openPreview, previewFrame } from '../harness/preview-frame.ts';
import { rewrite, sampleFolder } from '../harness/sample.ts';
import { story } from '../harness/story.ts';

const window = story('figures', () => {
  const folder = sampleFolder();
  rewrite(folder, 'indicators/ni-19.indicator.yaml', (text) =>
    text.replace('sum(bed_days)', 'sum(bed_dayz)'),
  );
  return { folder };
});

describe('how quick it is', () => {
  it('shows the first problems; promised within 3 s of the workbench being up', async () => {
    const { page, vscode } = window;
    await eventually('the status bar counts an error', async () =>
      /^\s*[1-9]/.test((await page.locator('#status\\.problems').allInnerTexts()).join()),
    );
    const milliseconds = Date.now() - vscode.upAt;
    figure('first problems after the workbench is up', milliseconds, 3000);
  });

  it('says how long its activation took; promised within 200 ms', async () => {
    const { page } = window;
    await runCommand(page, 'Developer: Show Running Extensions');
    const line = page.locator('.extension', { hasText: /^\s*Ninefold/ }).first();
    await eventually('our line is in view', async () => {
      if (await line.isVisible()) return true;
      await page.locator('.extension').first().hover();
      await page.mouse.wheel(0, 300);
      return false;
    });
    const text = (await line.allInnerTexts()).join(' ');
    await window.vscode.picture('70-activation');
    await page.keyboard.press('Escape');
    const milliseconds = Number(/Activation: (\d+)\s*ms/i.exec(text)?.[1]);
    figure('activation', milliseconds, 200);
    expect(milliseconds).toBeGreaterThan(0);
    // It lies so far below its limit that it can be held to it, unless the machine has no time for us.
    if (!isBusy()) expect(milliseconds).toBeLessThan(200);
  });

  it('shows what was typed in the preview; promised within 150 ms, 95 times in 100', async () => {
    const { page } = window;
    await openFile(page, 'ni-14.indicator.yaml');
    await openPreview(page);
    await select(page, 'readmissions: sum');
    await goTo(page, 2);
    await page.keyboard.type('title: Readmissions ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.waitForTimeout(1500);
    const times: number[] = [];
    for (let stroke = 0; stroke < strokes; stroke += 1)
      times.push(await timeOfStroke(letters[stroke % letters.length] ?? 'x'));
    times.sort((one, other) => one - other);
    expect(times).toHaveLength(strokes);
    figure('keystroke to new preview, median', times[Math.floor(times.length / 2)] ?? 0);
    figure('keystroke to new preview, p95', times[Math.floor(times.length * 0.95)] ?? 0, 150);
  });
});

function isBusy(): boolean {
  return (loadavg()[0] ?? 0) > 2 * availableParallelism();
}

const strokes = 60;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** From the moment that the browser has the key to the moment that the preview has been painted with the title that it makes. */
async function timeOfStroke(letter: string): Promise<number> {
  const { page } = window;
  const frame = await previewFrame(page);
  const painted = frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const heading = document.querySelector('#preview h1');
        const before = heading?.textContent;
        const observer = new MutationObserver(() => {
          if (document.querySelector('#preview h1')?.textContent === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
        });
        const preview = document.getElementById('preview');
        if (preview) observer.observe(preview, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.evaluate(() => {
    const page = globalThis as unknown as { stroke: number };
    addEventListener('keydown', () => (page.stroke = performance.timeOrigin + performance.now()), {
      capture: true,
      once: true,
    });
  });
  await page.keyboard.type(letter);
  const end = await painted;
  const begin = await page.evaluate(() => (globalThis as unknown as { stroke: number }).stroke);
  await page.waitForTimeout(60);
  return end - begin;
}
