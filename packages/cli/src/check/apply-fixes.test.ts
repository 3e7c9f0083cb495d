import { readFile, writeFile } from 'node:fs/promises';
import * as core from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../../core/src/text/source-text.ts';
import { createNodeHost } from '../files/node-host.ts';
import type { OpenFolder } from '../open-folder.ts';
import { onLine, sampleProblem } from '../testing/sample-report.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { applyFixes } from './apply-fixes.ts';

const edit = (file: string, from: number, to: number, newText: string, line = 0) => ({
  file,
  range: onLine(line, from, to),
  newText,
});

const mendedBy = (...edits: ReturnType<typeof edit>[]) =>
  sampleProblem({ fixes: [{ title: 'Mend', edits }] });

async function openWith(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; opened: OpenFolder }> {
  const folder = await temporaryFolder(files);
  const documents = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { path, source: createSourceText(text) } as core.Document,
    ]),
  );
  const host = await createNodeHost(folder, () => true);
  return {
    folder,
    opened: {
      core,
      host,
      shownPath: (file: string) => file,
      workspace: { documents },
    } as unknown as OpenFolder,
  };
}

async function after(files: Readonly<Record<string, string>>, problems: readonly core.Problem[]) {
  const { folder, opened } = await openWith(files);
  const outcome = await applyFixes(problems, opened);
  const texts = await Promise.all(
    Object.keys(files).map(async (path) => [path, await readFile(`${folder}/${path}`, 'utf8')]),
  );
  return { ...outcome, texts: Object.fromEntries(texts) };
}

describe('applyFixes', () => {
  it('makes all edits of a file, each at the place it was meant for', async () => {
    const problems = [mendedBy(edit('a.yaml', 0, 1, 'first')), mendedBy(edit('a.yaml', 2, 3, 'x', 1))];
    const { texts, mended } = await after({ 'a.yaml': 'a b\r\nc d é' }, problems);
    expect(texts).toEqual({ 'a.yaml': 'first b\r\nc x é' });
    expect(mended).toEqual(['a.yaml']);
  });

  it('leaves a choice to the person', async () => {
    const fixes = [1, 2].map((number) => ({ title: `${number}`, edits: [edit('a.yaml', 0, 1, 'x')] }));
    expect(await after({ 'a.yaml': 'a' }, [sampleProblem({ fixes })])).toMatchObject({
      mended: [],
      texts: { 'a.yaml': 'a' },
    });
  });

  it('makes the first of two that touch the same text, and nothing of the second', async () => {
    const problems = [
      mendedBy(edit('a.yaml', 0, 2, 'X')),
      mendedBy(edit('a.yaml', 2, 3, 'Y'), edit('b.yaml', 0, 1, 'Z')),
    ];
    const { texts } = await after({ 'a.yaml': 'abcd', 'b.yaml': 'b' }, problems);
    expect(texts).toEqual({ 'a.yaml': 'Xcd', 'b.yaml': 'b' });
  });

  it('leaves a file alone that has changed since it was read, and with it the whole mend', async () => {
    const { folder, opened } = await openWith({ 'a.yaml': 'a', 'b.yaml': 'b' });
    await writeFile(`${folder}/b.yaml`, 'c');
    const problem = mendedBy(edit('a.yaml', 0, 1, 'X'), edit('b.yaml', 0, 1, 'Y'));
    expect(await applyFixes([problem], opened)).toEqual({ mended: [], leftAlone: ['b.yaml'] });
    expect(await readFile(`${folder}/a.yaml`, 'utf8')).toBe('a');
    expect(await readFile(`${folder}/b.yaml`, 'utf8')).toBe('c');
  });

  it('leaves a file of a pack alone', async () => {
    const problem = mendedBy(edit('ninefold:national/a.yaml', 0, 1, 'X'));
    expect(await after({ 'a.yaml': 'a' }, [problem])).toMatchObject({ mended: [] });
  });
});
