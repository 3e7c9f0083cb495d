import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** Opens an HTML file in a browser of its own, and says what that complains of and what it asks for beside the file. */
export async function readPage<Found>(
  path: string,
  look: (page: Page) => Promise<Found>,
): Promise<{ readonly found: Found; readonly complaints: readonly string[] }> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const address = pathToFileURL(path).href;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) {
        complaints.push(`asks for ${request.url()}`);
      }
    });
    await page.goto(address);
    return { found: await look(page), complaints };
  } finally {
    await browser.close();
  }
}
