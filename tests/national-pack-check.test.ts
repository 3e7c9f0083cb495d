import { join } from 'node:path';
import { checkWorkspace, createCalculator, loadWorkspace } from '@ninefold/core';
import { expect, it } from 'vitest';
import { memoryHost, readFolder, root } from './harness/example.ts';

it('the national pack checks clean as a folder of its own, as any pack must', async () => {
  const workspace = await loadWorkspace(memoryHost(readFolder(join(root, 'packages/core/national'))));
  expect(workspace.indicators.size).toBeGreaterThanOrEqual(40);
  expect(checkWorkspace(workspace, createCalculator(workspace))).toEqual([]);
});
