import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../harness/example.ts';
import { blocksOf, type Page } from './pages.ts';

/** The files that the commands of a page copy, by the names under which they arrive at the top of the folder. */
export function copiesIn(page: Page): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => [...text.matchAll(/^cp (\S+) \S+\/$/gm)])
    .map(([, path = '']) => [basename(path), readFileSync(join(root, path))] as const);
}
