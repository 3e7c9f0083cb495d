import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/**
 * Waits until VS Code has written down which editors are open, with these words in what it wrote. In a browser it does so every few seconds,
 * and cannot while its window closes.
 */
export async function editorsAreStored(page: Page, ...words: readonly string[]): Promise<void> {
  await eventually('VS Code has stored its open editors', async () => {
    const stored = await page.evaluate(storedEditors);
    return words.every((word) => stored.includes(word));
  });
}

/** Runs in the window: the state of each folder is a database of its own. */
async function storedEditors(): Promise<string> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined || !name.startsWith('vscode-web-state-db-')) continue;
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const value = await answerOf(
        database.transaction(store).objectStore(store).get('memento/workbench.parts.editor'),
      );
      if (typeof value === 'string') found.push(value);
    }
    database.close();
  }
  return found.join('\n');
}
