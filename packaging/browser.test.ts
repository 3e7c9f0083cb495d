import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledWhole } from './bundled.ts';

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
if (browser === undefined) console.warn('SKIPPED, no Chromium here: the packages in a browser page.');

describe('the packed core in a browser page', () => {
  it.skipIf(browser === undefined)('calculates as it does in Node', async () => {
    const code = Buffer.from(await bundledWhole('browser.mjs')).toString('utf8');
    const page = await chromium.launch({
      executablePath: browser ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    try {
      const tab = await page.newPage();
      await tab.addScriptTag({ content: code, type: 'module' });
      await tab.waitForFunction("document.title !== ''");
      const used = JSON.parse(await tab.title());
      expect(used.readmissions).toBeCloseTo((1562 / 10313) * 1000, 9);
    } finally {
      await page.close();
    }
  });
});
