import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..');

/** The pages of a folder whose names match, by their headings, its own page first. */
export function pagesIn(folder: string, named = /^/): { text: string; link: string }[] {
  const path = join(docs, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .filter((name) => named.test(name))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.localeCompare(b, 'en', { numeric: true }));
  const root = folder === '.' ? '' : `/${folder}`;
  return names.map((name) => ({
    text: headingOf(join(path, `${name}.md`)) ?? name,
    link: `${root}/${isOwn(name) ? '' : name}`,
  }));
}

function isOwn(name: string): boolean {
  return name === 'README' || name === 'index';
}

function headingOf(file: string): string | undefined {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '');
}
