import { join, relative } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

const docs = join(import.meta.dirname, '..');

/** A link to a file of the repository that is no page of the site leads nowhere there: its words stay, the link goes. */
export function linksToCode(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('links-to-code', (state) => {
    const page = join(docs, String(state.env.relativePath ?? ''));
    for (const token of state.tokens) {
      const open: boolean[] = [];
      token.children = (token.children ?? []).filter((child) => {
        if (child.type === 'link_open') open.push(leadsOut(page, String(child.attrGet('href') ?? '')));
        const isLink = child.type === 'link_open' || child.type === 'link_close';
        const drop = isLink && open.at(-1) === true;
        if (child.type === 'link_close') open.pop();
        return !drop;
      });
    }
  });
}

function leadsOut(page: string, href: string): boolean {
  if (/^[a-z]+:|^[#/]/i.test(href)) return false;
  const target = relative(docs, join(page, '..', decodeURI(href)));
  return target.startsWith('..') || !/\.md(#.*)?$|\.(png|svg)$/.test(target);
}
