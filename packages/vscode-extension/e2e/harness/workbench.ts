import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type CodeServer, type LogFile, startCodeServer } from './code-server.ts';
import { artefacts } from './paths.ts';

/** What a window is opened on, and how. */
export interface WindowOptions {
  /** The folder to open; without it, an empty window. */
  readonly folder?: string;
  /** The folder of installed extensions. */
  readonly extensions: string;
  readonly theme?: string;
  /** Whether the person trusts the folder. Without it they do. */
  readonly isTrusted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code in a browser, as a person has it before them. */
export interface VsCode {
  readonly page: Page;
  /** The time at which the workbench could be used, by the clock of the page. */
  readonly upAt: number;
  logs(): readonly LogFile[];
  /** Keeps the logs among the artefacts. */
  keepLogs(name: string): void;
  /** Keeps a picture of the window among the artefacts. */
  picture(name: string): Promise<void>;
  /** Loads the window anew, as `Developer: Reload Window` does. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens VS Code on a folder, with nothing left over from an earlier run. */
export async function openVsCode(options: WindowOptions): Promise<VsCode> {
  const user = mkdtempSync(join(tmpdir(), 'ninefold-e2e-user-'));
  writeSettings(user, settingsOf(options));
  const server = await startCodeServer({ extensions: options.extensions, user });
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const query = options.folder === undefined ? '?ew=true' : `?folder=${encodeURIComponent(options.folder)}`;
  const written: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      written.push(`[${message.type()}] ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => written.push(`Uncaught ${error.stack ?? error.message}`));
  await page.goto(`${server.address}/${query}`);
  await workbenchIsUp(page);
  return vsCode({ page, user, server, browser, context, written });
}

function vsCode(parts: {
  readonly page: Page;
  readonly user: string;
  readonly server: CodeServer;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** What the page has complained of to its console. */
  readonly written: readonly string[];
}): VsCode {
  const { page, server } = parts;
  const logs = () => [...server.logs(), { path: 'page', text: parts.written.join('\n') }];
  return {
    page,
    upAt: Date.now(),
    logs,
    keepLogs(name) {
      mkdirSync(artefacts, { recursive: true });
      const all = logs().map(({ path, text }) => `==== ${path}\n${text}\n`);
      writeFileSync(join(artefacts, `${name}.log`), all.join('\n'));
    },
    async picture(name) {
      const path = join(artefacts, `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await pictureAtRest(page));
    },
    async reload() {
      await page.reload();
      await workbenchIsUp(page);
    },
    async stop() {
      await parts.context.close();
      await parts.browser.close();
      await server.stop();
      rmSync(parts.user, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** What moves comes to rest first; what never does is taken as it is after a while. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let look = 0; look < 15; look += 1) {
    await page.waitForTimeout(200);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

async function workbenchIsUp(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', { timeout: 120_000 });
}

/** The settings of a person who wants no pop-ups in a test: nothing that changes what the extension does. */
function settingsOf({ theme, isTrusted = true, settings }: WindowOptions): Record<string, unknown> {
  return {
    'workbench.colorTheme': theme ?? 'Light Modern',
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'chat.commandCenter.enabled': false,
    'security.workspace.trust.enabled': !isTrusted,
    'security.workspace.trust.startupPrompt': 'never',
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoUpdate': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'editor.cursorBlinking': 'solid',
    'git.enabled': false,
    'remote.autoForwardPorts': false,
    'files.autoSave': 'off',
    ...settings,
  };
}

function writeSettings(user: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(user, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  writeFileSync(join(user, 'config.yaml'), '{}\n');
}
