import { checkWorkspace, createCalculator, loadWorkspace, type Problem } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { exampleFolder, memoryHost, readFolder } from './harness/example.ts';

const folder = readFolder(exampleFolder('broken'));
const found = await problemsByFile();

describe('a file with a mistake in examples/broken', () => {
  it.each([...folder.keys()].filter((path) => path.endsWith('.yaml')))('%s has what it announces', (path) => {
    const { says, expects, names } = announcedIn(path);
    const problems = found.get(path) ?? [];
    expect(says).not.toBe('');
    expect(says.startsWith('No mistake here')).toBe(expects.length === 0);
    expect(problems.map(({ code }) => code).sort()).toEqual(expects);
    const messages = problems.map(({ message }) => message).join('\n');
    for (const name of names) expect(messages).toContain(name);
    expect(names.length > 0).toBe(expects.length > 0);
  });

  it('is where every problem of the folder belongs', () => {
    expect([...found.keys()].filter((path) => !folder.has(path))).toEqual([]);
  });

  it('announces no code twice in one file', () => {
    for (const path of found.keys()) {
      const { expects } = announcedIn(path);
      expect(new Set(expects).size).toBe(expects.length);
    }
  });
});

/** What the first lines of a file say is wrong with it, the codes it must give, and words that their messages must hold. */
function announcedIn(path: string): {
  readonly says: string;
  readonly expects: readonly string[];
  readonly names: readonly string[];
} {
  const text = new TextDecoder().decode(folder.get(path));
  const after = (label: string) =>
    [...text.matchAll(new RegExp(`^# ${label}: (.+)$`, 'gm'))].map((match) => match[1] ?? '');
  return {
    says: /^# (?!\w+: )(.+)$/.exec(text.split('\n')[0] ?? '')?.[1] ?? '',
    expects: after('expects').sort(),
    names: after('names').flatMap((line) => line.split(' | ')),
  };
}

/** The problems of the folder, by YAML file, without the notes on what a report must hold; those of a data file belong to the dataset that reads it. */
async function problemsByFile(): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const workspace = await loadWorkspace(memoryHost(folder));
  const all = checkWorkspace(workspace, createCalculator(workspace));
  const problems = all.filter(({ severity }) => severity !== 'information');
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { file, related } = problem;
    const path = file.endsWith('.yaml') ? file : (related[0]?.file ?? file);
    byFile.set(path, [...(byFile.get(path) ?? []), problem]);
  }
  return byFile;
}
