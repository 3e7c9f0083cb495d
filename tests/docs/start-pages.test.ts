import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../../packages/cli/src/testing/temporary-folder.ts';
import { root } from '../harness/example.ts';
import { type Block, blocksOf, fileNamed, pages } from './pages.ts';
import { type ShellLine, shellLines } from './shell-lines.ts';

const followed = pages.filter(({ path }) =>
  ['README.md', 'docs/start/analyst.md', 'docs/start/partnership.md'].includes(path),
);

describe('a reader who does all that a page says, from top to bottom', () => {
  it.each(followed)('sees every command end well: $path', async (page) => {
    const cwd = await temporaryFolder();
    const said: string[] = [];
    let folder = '';
    for (const block of blocksOf(page)) {
      const name = fileNamed(block);
      if (block.language === 'yaml' && name !== undefined) await save(join(cwd, folder, name), block);
      if (block.language !== 'sh') continue;
      for (const line of shellLines(block)) {
        folder = await follow(line, cwd, folder, said);
      }
    }
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((each) => !each.startsWith('0 '))).toEqual([]);
  });
});

/** Does what one line says; gives the folder in which the reader now works. */
async function follow(line: ShellLine, cwd: string, folder: string, said: string[]): Promise<string> {
  const { command, words } = line;
  const [first = '', second = ''] = words;
  switch (command) {
    case 'mkdir':
      await mkdir(join(cwd, first));
      return first;
    case 'cp':
      await cp(join(root, first), join(cwd, second, basename(first)));
      return folder;
    case 'ninefold': {
      said.push(`${await ninefold(words, cwd)} ${words.join(' ')}`);
      return first === 'init' ? second : folder;
    }
    // The scripts of the repository itself are run by whoever reads this.
    case 'npm':
      return folder;
    default:
      throw new Error(`${line.place}: nobody here can ${command}.`);
  }
}

/** The exit code. A preview runs until Ctrl-C, which comes once it has said where it is. */
async function ninefold(words: readonly string[], cwd: string): Promise<number> {
  const io = memoryIo({ cwd });
  let isOver = false;
  const ended = run([...words], io).finally(() => {
    isOver = true;
  });
  while (words[0] === 'preview' && !isOver && !io.written.stdout.includes('http://')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  io.interrupt();
  return ended;
}

async function save(path: string, { text }: Block): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
