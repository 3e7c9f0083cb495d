import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Opens a file of the folder by its name, as with Ctrl+P, and waits until its text stands there. */
export async function openFile(page: Page, name: string): Promise<void> {
  const leaf = name.slice(name.lastIndexOf('/') + 1);
  const tab = page.locator('.tab.active', { hasText: leaf }).first();
  await eventually(`${name} has a tab`, async () => {
    await page.keyboard.press('Control+1');
    await quickInput(page, 'Control+P', name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: leaf }).first().waitFor();
    await page.keyboard.press('Enter');
    await tab.waitFor({ timeout: 3000 });
    return true;
  });
  await eventually(`${name} is open`, async () => (await visibleText(page)).length > 0);
}

/** Runs a command by its title, as from the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first();
  // The palette lists the commands that there were when it was opened: early on, there are more a moment later.
  await eventually(`the palette has ${title}`, async () => {
    await quickInput(page, 'F1', `>${title}`);
    const isListed = await row.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    if (!isListed) await page.keyboard.press('Escape');
    return isListed;
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction((typed) => {
    const field = document.querySelector<HTMLInputElement>('.quick-input-widget input');
    return field === null || !field.checkVisibility() || field.value !== typed;
  }, `>${title}`);
}

/** Answers a question of a command: chooses the line of a list that has these words. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.quick-input-widget:visible input').first().fill(words);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Answers a question of a command with a text. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-widget:visible input').first().fill(text);
  await page.keyboard.press('Enter');
}

/** Goes to the text of the first editor, from wherever the focus is. */
export async function focusEditor(page: Page): Promise<void> {
  const focused = page.locator('.editor-group-container.active .monaco-editor.focused').first();
  await eventually('the first editor has the focus', async () => {
    await page.keyboard.press('Control+1');
    await focused.waitFor({ timeout: 2000 });
    return true;
  });
}

/** Puts the cursor at a line and a column, both counted from one. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await focusEditor(page);
  await quickInput(page, 'Control+G', `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await eventually('the cursor is there', async () =>
    (await page.locator('.statusbar').allInnerTexts()).join().includes(`Ln ${line}, Col ${column}`),
  );
}

/** Selects the first place where a text stands, with the editor's own search. */
export async function select(page: Page, text: string): Promise<void> {
  await eventually(`"${text}" is selected`, async () => {
    await goTo(page, 1);
    await page.keyboard.press('Control+F');
    const field = page.locator('.find-widget.visible .find-part textarea').first();
    await field.waitFor({ timeout: 2000 });
    await field.fill(text);
    await page.locator('.find-widget .matchesCount', { hasText: / of / }).first().waitFor({ timeout: 2000 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.statusbar', { hasText: `(${text.length} selected)` }).waitFor({ timeout: 2000 });
    await page
      .locator('.editor-group-container.active .monaco-editor.focused')
      .first()
      .waitFor({ timeout: 2000 });
    return true;
  });
}

/** Puts one text in the place of another, by typing. */
export async function replace(page: Page, before: string, after: string): Promise<void> {
  await select(page, before);
  await page.keyboard.type(after);
}

/** The lines that are on the screen of the active editor. */
export async function visibleText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.editor-group-container.active .view-line')]
      .sort((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top))
      .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
      .join('\n'),
  );
}

/** The words of the hover at the cursor. */
export async function hover(page: Page): Promise<string> {
  await runCommand(page, 'Show or Focus Hover');
  const widget = page.locator('.monaco-hover:visible, .monaco-resizable-hover:visible').first();
  await widget.waitFor();
  return eventually('the hover says something', async () => {
    const text = (await widget.allInnerTexts()).join('\n');
    return text.trim() !== '' && !/^Loading/.test(text) && text;
  });
}

/** Saves the file and waits until its tab says so. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await eventually('the file is saved', async () => (await page.locator('.tab.active.dirty').count()) === 0);
}

async function quickInput(page: Page, key: string, text: string): Promise<void> {
  const field = page.locator('.quick-input-widget:visible input').first();
  await eventually(`the field for ${text}`, async () => {
    await page.keyboard.press(key);
    await field.waitFor({ timeout: 1500 });
    return true;
  });
  await field.fill(text);
}
