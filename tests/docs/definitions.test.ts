import { checkWorkspace, createCalculator, loadWorkspace } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../harness/example.ts';
import { copiesIn } from './copies.ts';
import { type Block, blocksIn, blocksOf, fileNamed, pages } from './pages.ts';

/** Pages whose named files make a folder that can stand alone. */
const folders = pages
  .map((page) => ({
    path: page.path,
    files: new Map([...namedFiles(blocksOf(page)), ...copiesIn(page)]),
  }))
  .filter(({ files }) => files.has('partnership.yaml') || files.has('pack.yaml'));

describe('the files that a page tells its reader to write', () => {
  it('are there on the pages that begin with them', () => {
    expect(folders.map(({ path }) => path)).toEqual([
      'README.md',
      'docs/guides/pack.md',
      'docs/guides/scheme.md',
      'docs/start/analyst.md',
    ]);
  });

  it.each(folders)('are one folder that checks without an error: $path', async ({ files }) => {
    const workspace = await loadWorkspace(memoryHost(files));
    const problems = checkWorkspace(workspace, createCalculator(workspace));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('YAML in the documentation', () => {
  it.each(blocksIn('yaml'))('can be read: $place', async (block) => {
    const name = fileNamed(block) ?? 'some.indicator.yaml';
    const workspace = await loadWorkspace(
      memoryHost(new Map([[name, new TextEncoder().encode(block.text)]])),
    );
    expect(workspace.problems.filter(({ code }) => code.startsWith('syntax/'))).toEqual([]);
  });
});

function namedFiles(blocks: readonly Block[]): readonly (readonly [string, Uint8Array])[] {
  return blocks.flatMap((block) => {
    const name = block.language === 'yaml' ? fileNamed(block) : undefined;
    return name === undefined ? [] : [[name, new TextEncoder().encode(block.text)] as const];
  });
}
