import type { Frame, Page } from 'playwright-core';
import { runCommand } from './editor.ts';
import { eventually } from './eventually.ts';

/** Opens the preview beside the file and waits for its page. */
export async function openPreview(page: Page): Promise<Frame> {
  await runCommand(page, 'Ninefold: Open Preview to the Side');
  return previewFrame(page);
}

/** The document of the preview: the frame within the frame that VS Code gives a web view. */
export async function previewFrame(page: Page, milliseconds?: number): Promise<Frame> {
  return eventually(
    'the preview has a page',
    async () => {
      for (const frame of page.frames()) {
        if (frame.isDetached() || frame === page.mainFrame()) continue;
        const isPreview = await frame
          .evaluate(() => document.querySelector('#preview h1') !== null)
          .catch(() => false);
        if (isPreview) return frame;
      }
      return undefined;
    },
    milliseconds,
  );
}

/** Waits until the preview has these words on its page, and gives its whole text. */
export async function previewSays(
  page: Page,
  words: string | RegExp,
  milliseconds?: number,
): Promise<string> {
  let text = '';
  return eventually(
    `the preview says ${words}`,
    async () => {
      const frame = await previewFrame(page);
      text = (await frame.locator('#preview').allInnerTexts()).join('\n');
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    },
    milliseconds,
  ).catch((failure) => {
    throw new Error(`${failure.message}. It says:\n${text.slice(0, 1500)}`, { cause: failure });
  });
}

/** Waits until the page of the preview no longer scrolls. */
export async function previewIsAtRest(page: Page): Promise<void> {
  const frame = await previewFrame(page);
  let before: number | undefined;
  await eventually('the preview has come to rest', async () => {
    const now = await frame.evaluate(
      () => new Promise<number>((resolve) => setTimeout(() => resolve(scrollY), 200)),
    );
    const isAtRest = now === before;
    before = now;
    return isAtRest;
  });
}

/** The text of one part of the page, such as `.headline`. */
export async function previewPart(page: Page, selector: string): Promise<string> {
  const parts = await (await previewFrame(page)).locator(`#preview ${selector}`).allInnerTexts();
  return parts.join('\n').replace(/\s+/g, ' ').trim();
}
