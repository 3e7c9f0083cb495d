import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/**
 * Waits until VS Code has written down which editors are in front, each of these words being in one of them. In a browser it does so every
 * few seconds, and cannot while its window closes.
 */
export async function editorsAreStored(page: Page, ...words: readonly string[]): Promise<void> {
  await eventually('VS Code has stored its open editors', async () => {
    const front = (await page.evaluate(storedEditors)).flatMap((stored) => inFront(JSON.parse(stored)));
    return words.every((word) => front.some((editor) => editor.includes(word)));
  });
}

/** Of each group of editors the one that was looked at last, as it is stored. */
function inFront(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { editors, mru } = stored as { editors?: unknown; mru?: unknown };
  if (Array.isArray(editors) && Array.isArray(mru)) return [JSON.stringify(editors[mru[0]])];
  return Object.values(stored).flatMap(inFront);
}

/** Runs in the window: the state of each folder is a database of its own. */
async function storedEditors(): Promise<readonly string[]> {
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
  return found;
}
