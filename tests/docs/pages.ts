import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/example.ts';

/** A page of the documentation: its path from the root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The README and every page of the documentation. */
export const pages: readonly Page[] = ['README.md', ...globSync('docs/**/*.md', { cwd: root })]
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/.vitepress/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** A block of code with the language that it names. */
export interface Block {
  readonly page: string;
  readonly language: string;
  /** Without the indentation of the list that it stands in. */
  readonly text: string;
  /** The page and the line, for the title of a test. */
  readonly place: string;
}

/** Every block of code of a page, in order. */
export function blocksOf({ path, text }: Page): readonly Block[] {
  return [...text.matchAll(/^( *)```(\S*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    const unindented = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return { page: path, language, text: unindented, place: `${path}:${line}` };
  });
}

/** Every block of one language in all pages but those that show what is wrong, which have a test of their own. */
export function blocksIn(language: string): readonly Block[] {
  return pages
    .filter(({ path }) => !path.startsWith('docs/reference/problems/'))
    .flatMap(blocksOf)
    .filter((block) => block.language === language);
}

/** The path that the first line of a YAML block names; undefined where it names none. */
export function fileNamed({ text }: Block): string | undefined {
  return /^# (\S+\.yaml)\n/.exec(text)?.[1];
}
