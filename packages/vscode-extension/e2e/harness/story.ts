import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { complaints } from './complaints.ts';
import { openVsCode, type VsCode, type WindowOptions } from './workbench.ts';

/** A window that the tests of one file share: what one leaves, the next finds. */
export interface Story {
  readonly page: Page;
  readonly vscode: VsCode;
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the packed extension is installed. */
    readonly extensions: string;
    /** The same with nothing but the entry for browsers. */
    readonly webExtensions: string;
  }
}

/**
 * Opens VS Code for the tests of a file, keeps a picture of every test that fails, and ends with the test that nothing was complained
 * about in any log.
 */
export function story(
  name: string,
  options: () => Omit<WindowOptions, 'extensions'> & { readonly extensions?: string },
): Story {
  let vscode: VsCode | undefined;
  let folder = '';
  const opened = (): VsCode => {
    if (vscode === undefined) throw new Error('VS Code is not open.');
    return vscode;
  };
  beforeAll(async () => {
    const given = { extensions: inject('extensions'), ...options() };
    folder = given.folder ?? '';
    vscode = await openVsCode(given);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await vscode?.picture(`failed/${name}-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(async () => {
    const found = vscode === undefined ? [] : complaints(vscode.logs());
    vscode?.keepLogs(name);
    await vscode?.stop();
    expect(found, 'complaints in the logs').toEqual([]);
  });
  return {
    get page() {
      return opened().page;
    },
    get vscode() {
      return opened();
    },
    get folder() {
      return folder;
    },
  };
}
