import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingAnchor } from '../../docs/.vitepress/heading-anchor.ts';
import { root } from '../harness/example.ts';
import { type Page, pages } from './pages.ts';

describe('links in the documentation', () => {
  it('lead to files that are there, and to headings in them', () => {
    const links = pages.flatMap(linksOf);
    expect(links.length).toBeGreaterThan(600);
    expect(links.filter(({ target, anchor }) => !leadsSomewhere(target, anchor))).toEqual([]);
  });

  it('reach every page: from the README, or from the page that lists its folder', () => {
    const linked = new Set(pages.flatMap(linksOf).map(({ target }) => target));
    // The first page of the site, which leads to the others by its own means.
    const lost = pages.filter(
      ({ path }) => !['README.md', 'docs/index.md'].includes(path) && !linked.has(path),
    );
    expect(lost.map(({ path }) => path).filter((path) => !path.startsWith('docs/decisions/'))).toEqual([]);
  });
});

interface Link {
  readonly page: string;
  /** From the root. */
  readonly target: string;
  readonly anchor: string | undefined;
}

/** The links of a page that stay in the repository, in the text and in the front matter of the first page. */
function linksOf({ path, text }: Page): readonly Link[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '');
  const written = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  const fromRoot = [...text.matchAll(/\blink: (\/\S*?) \}/g)].map(
    ([, href = '']) => `${relative(dirname(path), `docs${href}`)}.md`,
  );
  return [...written, ...fromRoot]
    .filter((href) => !/^[a-z]+:/i.test(href))
    .map((href) => {
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : join(dirname(path), decodeURI(file)).replaceAll('\\', '/');
      return { page: path, target: target.replace(/\/$/, ''), anchor };
    });
}

function leadsSomewhere(target: string, anchor: string | undefined): boolean {
  const path = join(root, target);
  if (target.startsWith('..') || !existsSync(path)) return false;
  if (anchor === undefined) return true;
  return statSync(path).isFile() && anchorsOf(readFileSync(path, 'utf8')).includes(anchor);
}

/** The addresses of the headings of a page, on GitHub and on the site. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    headingAnchor(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
  );
}
