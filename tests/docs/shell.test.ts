import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../packages/cli/src/create-program.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { root } from '../harness/example.ts';
import { blocksIn, pages } from './pages.ts';
import { shellLines } from './shell-lines.ts';

const lines = blocksIn('sh').flatMap(shellLines);
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

/** Commands in running text and tables, such as `ninefold check`. */
const inText = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/`(?:npm run ninefold -- |ninefold )([a-z]+)([^`]*)`/g)].map(
    ([, name = '', rest = '']) => ({
      place: path,
      command: 'ninefold',
      words: [name, ...rest.split(' ').filter((word) => word.startsWith('--'))],
      /** Whether it could be typed as it stands: a name alone only speaks of the command. */
      isWhole: rest.trim() !== '',
    }),
  ),
);

describe('commands in the documentation', () => {
  it('are those of the shell, of npm and of Ninefold', () => {
    const known = ['ninefold', 'npm', 'pnpm', 'mkdir', 'cp'];
    expect(lines.filter(({ command }) => !known.includes(command))).toEqual([]);
  });

  it.each(lines.filter(({ command }) => command === 'ninefold'))(
    'can be given as they stand: $place $words',
    async ({ words }) => {
      expect(await misuseOf(words)).toBeUndefined();
    },
  );

  it('name commands and options that there are, in running text too', () => {
    expect(inText.length).toBeGreaterThan(20);
    const faults = inText.filter(({ words: [name = '', ...options] }) => !isKnown(name, options));
    expect(faults).toEqual([]);
  });

  it('give the options that must be given', () => {
    const lacking = inText.filter(
      ({ isWhole, words: [name = '', ...options] }) =>
        isWhole && !mandatoryOf(name).every((option) => options.includes(option)),
    );
    expect(lacking).toEqual([]);
    expect(mandatoryOf('build')).toEqual(['--out']);
  });

  it('name scripts that there are', () => {
    const named = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\bp?npm run ([a-z][a-z0-9:]*)/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => !scripts.includes(name))).toEqual([]);
  });

  it('leave out no script of the repository', () => {
    const readme = pages.find(({ path }) => path === 'README.md')?.text ?? '';
    const named = new Set(
      [...readme.matchAll(/`npm (?:run )?([a-z:0-9]+)|^npm (?:run )?([a-z]+)/gm)].map(([, a, b]) => a ?? b),
    );
    expect(scripts.filter((name) => !named.has(name))).toEqual([]);
  });

  it('would be faulted for an option that there is not', async () => {
    expect(await misuseOf(['check', '--everything'])).toContain('--everything');
    expect(isKnown('chekc', [])).toBe(false);
  });
});

/** What the command line says against some words, without running the command. */
async function misuseOf(words: readonly string[]): Promise<string | undefined> {
  const { program } = createProgram(memoryIo());
  for (const command of program.commands) command.action(() => {});
  try {
    await program.parseAsync([...words], { from: 'user' });
    return undefined;
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string };
    return code === 'commander.helpDisplayed' ? undefined : message;
  }
}

function mandatoryOf(name: string): readonly string[] {
  const command = createProgram(memoryIo()).program.commands.find((each) => each.name() === name);
  return (command?.options ?? []).flatMap(({ mandatory, defaultValue, long }) =>
    mandatory && defaultValue === undefined && long ? [long] : [],
  );
}

function isKnown(name: string, options: readonly string[]): boolean {
  const command = createProgram(memoryIo()).program.commands.find((each) => each.name() === name);
  const known = ['--help', ...(command?.options ?? []).map(({ long }) => long)];
  return command !== undefined && options.every((option) => known.includes(option.replace(/[,.=].*$/, '')));
}
