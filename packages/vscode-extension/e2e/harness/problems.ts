import type { Page } from 'playwright-core';
import { runCommand } from './editor.ts';
import { eventually } from './eventually.ts';

/** What a line of the Problems panel says. */
export async function problemLines(page: Page): Promise<readonly string[]> {
  const rows = page.locator('.markers-panel .monaco-list-row');
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Opens the Problems panel. */
export async function showProblems(page: Page): Promise<void> {
  if (await page.locator('.markers-panel').first().isVisible()) return;
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').first().waitFor();
}

/** Waits for a problem whose line has these words, and gives the line. */
export async function problem(page: Page, words: string): Promise<string> {
  await narrow(page, words);
  return eventually(`a problem with ${words}`, async () =>
    (await problemLines(page)).find((line) => line.includes(words)),
  );
}

/** Waits until no problem has these words. */
export async function noProblem(page: Page, words: string): Promise<void> {
  await narrow(page, words);
  await eventually(`no problem with ${words}`, async () =>
    (await problemLines(page)).every((line) => !line.includes(words)),
  );
}

/** Only lines that are on the screen can be read, so the panel is asked to show those with the words alone. */
async function narrow(page: Page, words: string): Promise<void> {
  const filter = page
    .locator('.part.panel')
    .getByPlaceholder(/^Filter/)
    .first();
  if ((await filter.inputValue()) !== words) await filter.fill(words);
}

/** How many errors and warnings the status bar counts. */
export async function problemCounts(page: Page): Promise<string> {
  return (await page.locator('#status\\.problems').allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
}
