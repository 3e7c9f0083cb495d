import type { Page } from 'playwright-core';
import { runCommand } from './editor.ts';
import { eventually } from './eventually.ts';

/** The lines of the Test Explorer's tree, as a screen reader hears them. */
export async function testLines(page: Page): Promise<readonly string[]> {
  const rows = page.locator('.test-explorer .monaco-list-row');
  const labels = await rows.evaluateAll((each) =>
    each.map((row) => `${row.getAttribute('aria-label') ?? ''} ${row.textContent ?? ''}`),
  );
  return labels.map((label) => label.replace(/\s+/g, ' ').trim());
}

/** Runs all tests and waits for what the Test Explorer says of them: `100/101 733ms`. */
export async function runAllTests(page: Page): Promise<string> {
  const badge = page.locator('.test-explorer .result-summary').first();
  const before = (await badge.isVisible()) ? (await badge.allInnerTexts()).join() : '';
  await runCommand(page, 'Test: Run All Tests');
  let last = before;
  return eventually(
    'the tests have been run',
    async () => {
      const text = (await badge.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
      const isSettled = text === last && /\d+\/\d+/.test(text);
      last = text;
      if (!isSettled) return undefined;
      await page.waitForTimeout(1200);
      return (await badge.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim() === text && text;
    },
    40_000,
  );
}
