import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeServerEntry, nodeFolder } from '../../../../scripts/e2e/home.mjs';
import { extensionFolder } from './paths.ts';

/** Where the packed extension has been installed. */
export interface Installed {
  readonly extensions: string;
  readonly webExtensions: string;
  remove(): void;
}

/** Installs the VSIX as a person does, and once more with nothing but its entry for browsers, so that it runs in a web worker. */
export async function installExtension(): Promise<Installed> {
  if (!existsSync(codeServerEntry)) {
    throw new Error('There is no VS Code to test in. Run `pnpm e2e:setup` first.');
  }
  const given = process.env.NINEFOLD_E2E_EXTENSIONS;
  if (given !== undefined) return { extensions: given, webExtensions: given, remove: () => {} };
  const home = mkdtempSync(join(tmpdir(), 'ninefold-e2e-extensions-'));
  const extensions = join(home, 'extensions');
  const webExtensions = join(home, 'web-extensions');
  installPacked(packedExtension(), extensions);
  cpSync(extensions, webExtensions, { recursive: true });
  leaveOnlyBrowserEntry(webExtensions);
  return { extensions, webExtensions, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Installs a VSIX into a folder of extensions. */
export function installPacked(vsix: string, extensions: string): void {
  const user = mkdtempSync(join(tmpdir(), 'ninefold-e2e-install-'));
  execFileSync(
    join(nodeFolder(), 'bin', 'node'),
    [
      codeServerEntry,
      ...['--config', join(user, 'config.yaml'), '--user-data-dir', user],
      ...['--extensions-dir', extensions, '--install-extension', vsix],
    ],
    { stdio: 'pipe' },
  );
  rmSync(user, { recursive: true, force: true });
}

/** The VSIX that was packed last. */
function packedExtension(): string {
  const given = process.env.NINEFOLD_E2E_VSIX;
  if (given !== undefined) return given;
  const folder = join(extensionFolder, 'dist');
  const packed = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.vsix')) : undefined;
  if (packed === undefined) throw new Error(`There is no .vsix in ${folder}: pack the extension first.`);
  return join(folder, packed);
}

/** VS Code starts an extension with two entries where the files are; one with a browser entry alone, in the browser. */
function leaveOnlyBrowserEntry(extensions: string): void {
  for (const name of readdirSync(extensions)) {
    const file = join(extensions, name, 'package.json');
    if (!existsSync(file)) continue;
    const { main: _main, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(manifest));
  }
}
