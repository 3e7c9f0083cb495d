import type { TestProject } from 'vitest/node';
import { forgetFigures, tellFigures } from './figures.ts';
import { installExtension } from './install-extension.ts';

/** Installs the packed extension once, for all stories, and ends with what they have measured. */
export default async function setup(project: TestProject): Promise<() => void> {
  forgetFigures();
  const installed = await installExtension();
  project.provide('extensions', installed.extensions);
  project.provide('webExtensions', installed.webExtensions);
  return () => {
    tellFigures();
    installed.remove();
  };
}
