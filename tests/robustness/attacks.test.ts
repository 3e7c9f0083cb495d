import { existsSync } from 'node:fs';
import {
  buildPreview,
  exportPreview,
  type PreviewRequest,
  renderIndicatorPage,
  renderOverviewPage,
} from '@ninefold/report';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewed } from '../../packages/report/src/preview/previewed.ts';
import {
  type AttackedFolder,
  attackedFolder,
  attackedFramework,
  attackedIndicator,
  unreadPath,
} from './attacks/attacked-folder.ts';
import { attackingAddresses, attacks } from './attacks/texts.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
if (executablePath === undefined) console.warn('SKIPPED, no Chromium here: attacks in a real browser.');

/** Every page that is made of a folder: those that are saved, those of the live preview, and those beside an editor. */
function pagesOf(folder: AttackedFolder, attack: string): ReadonlyMap<string, string> {
  const subjects: Readonly<Record<string, PreviewRequest['subject']>> = {
    indicator: { kind: 'indicator', id: attackedIndicator },
    outcome: { kind: 'outcome', framework: attackedFramework, id: 'made-up' },
    overview: { kind: 'partnership' },
    unread: { kind: 'file', path: unreadPath(attack) },
  };
  const pages = new Map<string, string>();
  for (const [name, subject] of Object.entries(subjects)) {
    const request = { ...folder, subject };
    const beside = buildPreview(request);
    if (beside !== undefined)
      pages.set(
        `${name} beside an editor`,
        `<!doctype html><title>a</title><style>${beside.css}</style><body>${beside.html}`,
      );
    const saved = exportPreview(request, 'html');
    if (saved !== undefined) pages.set(`${name}, saved`, saved.text);
    const drawing = exportPreview(request, 'svg');
    if (drawing !== undefined) pages.set(`${name}, drawing`, drawing.text);
    const content = previewed(request);
    const live = { live: true, pages: () => '/' };
    if (content?.kind === 'indicator') pages.set(`${name}, live`, renderIndicatorPage(content.view, live));
    if (content?.kind === 'partnership') pages.set(`${name}, live`, renderOverviewPage(content.view, live));
  }
  return pages;
}

const origin = 'http://report.test';

/** What happened when pages were opened in a browser, and what stands in them that no page of ours has. */
interface Opened {
  readonly ran: readonly string[];
  readonly asked: readonly string[];
  readonly refused: readonly string[];
  readonly found: readonly string[];
  /** How many pages were drawn to the end. */
  readonly drawn: number;
}

describe.skipIf(executablePath === undefined)('what others write, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (pages: ReadonlyMap<string, string>): Promise<Opened> => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    try {
      return await openAll(await context.newPage(), pages);
    } finally {
      await context.close();
    }
  };

  it('would show if a script ran, a request went out or a policy was broken', async () => {
    const bad =
      '<script>attacked()</script><img src="https://attack.example/a.png" onerror="attacked()"><a href="javascript:attacked()">a</a>';
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const open1 = await open(new Map([['bad', `<!doctype html><body>${bad}`]]));
    expect(open1.ran).not.toEqual([]);
    expect(open1.asked).toEqual(['https://attack.example/a.png']);
    expect(open1.found).toEqual([
      'bad: <script>',
      'bad: <img>',
      'bad: img onerror',
      'bad: a href javascript:attacked()',
    ]);
    const open2 = await open(new Map([['guarded', `<!doctype html>${policy}<body>${bad}`]]));
    expect(open2.ran).toEqual([]);
    expect(open2.refused).toContainEqual(expect.stringMatching(/^guarded: script-src/));
  });

  const harmless = (pages: ReadonlyMap<string, string>): Opened => ({
    ran: [],
    asked: [],
    refused: [],
    found: [],
    drawn: pages.size,
  });

  // Without the policy, so that the page itself must hold.
  it.each(attacks)('is a text and nothing else, even in a page without a policy: %j', async (attack) => {
    const pages = withoutPolicies(pagesOf(await attackedFolder(attack), attack));
    expect(pages.size).toBe(11);
    expect(await open(pages)).toEqual(harmless(pages));
  });

  it('gives the policy of the page nothing to refuse', async () => {
    const all = attacks.join(' ');
    const pages = pagesOf(await attackedFolder(all), attacks[0] ?? '');
    expect(await open(pages)).toEqual(harmless(pages));
  });

  it('is no link, whatever stands for an address', async () => {
    const pages = withoutPolicies(pagesOf(await attackedFolder('A text', attackingAddresses), 'A text'));
    expect(await open(pages)).toEqual(harmless(pages));
  });
});

function withoutPolicies(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  return new Map([...pages].map(([name, html]) => [name, html.replace(policy, '')]));
}

/** Opens pages side by side, each in a frame of its own, and asks the browser what became of them. */
async function openAll(page: Page, pages: ReadonlyMap<string, string>): Promise<Opened> {
  const ran: string[] = [];
  const asked: string[] = [];
  const refused: string[] = [];
  const found: string[] = [];
  const names = [...pages.keys()];
  const addressOf = (name: string) => `${origin}/${names.indexOf(name)}`;
  page.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('tellAttack', (what: string) => ran.push(what));
  await page.exposeFunction('tellRefusal', (at: string, directive: string) =>
    refused.push(`${names[Number(at.slice(1))]}: ${directive}`),
  );
  await page.addInitScript({ content: watchPage });
  await page.route('**', async (route) => {
    const url = route.request().url();
    const name = names.find((each) => addressOf(each) === url);
    if (url === `${origin}/`) {
      const frames = names.map((each) => `<iframe src="${addressOf(each)}"></iframe>`).join('');
      await route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames}` });
    } else if (name !== undefined) {
      const contentType = name.endsWith('drawing') ? 'image/svg+xml' : 'text/html; charset=utf-8';
      await route.fulfill({ contentType, body: pages.get(name) ?? '' });
    } else {
      if (url !== `${origin}/live.js`) asked.push(url);
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    }
  });
  await page.goto(`${origin}/`);
  await page.waitForTimeout(30);
  let drawn = 0;
  for (const frame of page.frames().slice(1)) {
    const name = names.find((each) => addressOf(each) === frame.url()) ?? frame.url();
    const { strange, isDrawn } = await frame.evaluate<Strange>(strangeInPage);
    found.push(...strange.map((each) => `${name}: ${each}`));
    if (isDrawn) drawn++;
  }
  return { ran, asked, refused, found, drawn };
}

/** Runs in the page before anything of it. */
const watchPage = `
globalThis.attacked = () => tellAttack('attacked()');
document.addEventListener('securitypolicyviolation', (event) => tellRefusal(location.pathname, event.effectiveDirective));
`;

interface Strange {
  readonly strange: readonly string[];
  readonly isDrawn: boolean;
}

/** Runs in the page once it is drawn: elements and attributes that none of our pages has. */
const strangeInPage = String.raw`(() => {
  const unwanted = 'script:not([src="/live.js"]), iframe, frame, object, embed, img, image, use, video, audio, base, foreignObject, animate, set, form, input, button, textarea, math, template, link:not([rel="icon"]), meta[http-equiv="refresh" i]';
  const strange = [...document.querySelectorAll(unwanted)].map((element) => '<' + element.localName + '>');
  const leads = /^(xlink:href|href|src|srcset|action|formaction|srcdoc|data|ping|background|poster)$/i;
  const isOurs = (value) => /^(#[\w-]*|\/|\/live\.js|data:,)$/.test(value) || (/^https?:\/\/[^\s"'<>]+$/.test(value) && !value.includes('attacked'));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'style') strange.push(element.localName + ' ' + name);
      if (leads.test(name) && !isOurs(value)) strange.push(element.localName + ' ' + name + ' ' + value);
    }
  }
  return { strange, isDrawn: document.querySelector('main, svg > title') !== null };
})()`;
