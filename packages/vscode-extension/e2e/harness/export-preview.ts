import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { choose, runCommand } from './editor.ts';
import { eventually } from './eventually.ts';

/** Exports what the preview shows in one of its forms, into a file of a folder, and gives its path. */
export async function exportPreview(page: Page, form: string, { folder, name }: Written): Promise<string> {
  await runCommand(page, 'Ninefold: Export Preview');
  await choose(page, form);
  return saveAs(page, { folder, name });
}

/** Answers the dialog that asks where to save, and waits for the file. */
export async function saveAs(page: Page, { folder, name }: Written): Promise<string> {
  const path = join(folder, name);
  const field = page.locator('.quick-input-widget:visible input').first();
  const ending = name.slice(name.lastIndexOf('.'));
  await eventually('the dialog asks where to', async () => (await field.inputValue()).endsWith(ending));
  await field.fill(path);
  await page.keyboard.press('Enter');
  await eventually(`${name} is there`, async () => existsSync(path) && statSync(path).size > 0);
  return path;
}

interface Written {
  readonly folder: string;
  readonly name: string;
}
