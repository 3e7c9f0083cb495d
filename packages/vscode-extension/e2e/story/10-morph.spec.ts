import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const file = new URL('../../src/preview/webview/morph.ts', import.meta.url);
  const script = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll('export ', '');
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: `${script}; globalThis.morph = morph;` });
});

afterAll(() => browser.close());

describe('a page that becomes another by changing only what differs', () => {
  it.each([
    ['a text that changes', '<p>one</p>', '<p>two</p>'],
    [
      'an attribute that comes and one that goes',
      '<p class="a" title="b">x</p>',
      '<p class="c" lang="d">x</p>',
    ],
    ['an element that becomes another', '<p>x</p>', '<h2>x</h2>'],
    ['a line at the beginning of a list', list('b', 'c'), list('a', 'b', 'c')],
    ['a line that goes from the middle', list('a', 'b', 'c'), list('a', 'c')],
    ['lines that change places', list('a', 'b', 'c'), list('c', 'a', 'b')],
    ['sections with names', '<i id="a">1</i><i id="b">2</i>', '<i id="b">3</i><i id="c">4</i>'],
    ['names that change places', '<i id="a">1</i><i id="b">2</i>', '<i id="b">2</i><i id="a">1</i>'],
    [
      'a drawing',
      '<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>',
      '<svg viewBox="0 0 8 8"><path d="M2 2"/><g/></svg>',
    ],
    ['everything that goes', list('a', 'b'), ''],
    ['everything that comes', '', list('a', 'b')],
  ])('ends as the other: %s', async (_, before, after) => {
    expect(await morphed(before, after)).toBe(await parsed(after));
  });

  it('leaves unfolded what a reader has unfolded, and lit what the cursor has lit', async () => {
    const before = '<details open><summary>x</summary>1</details><a aria-current="location">y</a>';
    const after = '<details><summary>x</summary>2</details><a>z</a>';
    expect(await morphed(before, after)).toBe(
      '<details open=""><summary>x</summary>2</details><a aria-current="location">z</a>',
    );
  });

  it('leaves as it is what the other only names', async () => {
    const before = '<p>1</p><section id="a"><b>2</b></section>';
    expect(await morphed(before, '<p>3</p><section id="a" data-kept></section>')).toBe(
      '<p>3</p><section id="a"><b>2</b></section>',
    );
  });

  it('keeps the elements that stay, with their focus', async () => {
    const kept = await page.evaluate(() => {
      document.body.innerHTML = '<div><h1>One</h1><p>old</p><button>Press</button></div>';
      const [root, next] = [document.body.firstElementChild, document.createElement('div')];
      const button = root?.querySelector('button');
      button?.focus();
      next.innerHTML = '<h1>Two</h1><section>new</section><p>old</p><button>Press</button>';
      (globalThis as unknown as Morphing).morph(root, next);
      return document.activeElement === button && root?.contains(button ?? null);
    });
    expect(kept).toBe(true);
  });

  it('makes a list of five thousand lines anew in less than a second', async () => {
    const lines = (from: number) =>
      list(...Array.from({ length: 5000 }, (_, index) => `line ${from + index}`));
    const begin = performance.now();
    expect(await morphed(lines(0), lines(7))).toBe(await parsed(lines(7)));
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

interface Morphing {
  morph(before: Element | null, after: Element | null): void;
}

function morphed(before: string, after: string): Promise<string> {
  return page.evaluate(
    ([one = '', other = '']) => {
      const [root, next] = [document.createElement('div'), document.createElement('div')];
      root.innerHTML = one;
      next.innerHTML = other;
      (globalThis as unknown as Morphing).morph(root, next);
      return root.innerHTML;
    },
    [before, after],
  );
}

function parsed(html: string): Promise<string> {
  return page.evaluate((text) => {
    const element = document.createElement('div');
    element.innerHTML = text;
    return element.innerHTML;
  }, html);
}

function list(...lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;
}
