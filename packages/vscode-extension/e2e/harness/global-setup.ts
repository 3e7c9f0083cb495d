import type { TestProject } from 'vitest/node';
import { installExtension } from './install-extension.ts';

/** Installs the packed extension once, for all stories. */
export default async function setup(project: TestProject): Promise<() => void> {
  const installed = await installExtension();
  project.provide('extensions', installed.extensions);
  project.provide('webExtensions', installed.webExtensions);
  return installed.remove;
}
