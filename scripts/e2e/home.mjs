import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromRoot } from '../lib/project.mjs';

/** The VS Code that the end-to-end tests drive: VS Code 1.139, served to a browser. */
export const codeServerVersion = '4.139.1';

/** The folder that holds what the end-to-end tests need and the workspace must not: 620 MB of VS Code. */
export const e2eHome = resolve(process.env.NINEFOLD_E2E_HOME || join(homedir(), '.cache', 'ninefold-e2e'));

/** The script that starts VS Code's server. */
export const codeServerEntry = join(e2eHome, 'node_modules', 'code-server', 'out', 'node', 'entry.js');

const { version: nodeVersion } = JSON.parse(
  readFileSync(fromRoot('node_modules', 'node-runtime', 'package.json'), 'utf8'),
);
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** A Node of the project's version as it is published: with the headers that native modules are built against. */
export const publishedNode = `${nodePackage}@${nodeVersion}`;

/** Where it is: the program that runs VS Code is in `bin`. */
export const nodeFolder = () => join(e2eHome, 'node_modules', nodePackage);

/** What the installed parts depend on; when it changes they are installed again. */
export const stampText = () => `code-server ${codeServerVersion}, ${publishedNode}\n`;

/** The file that says what has been installed to the end. */
export const stampFile = join(e2eHome, 'installed.txt');

/** Whether everything has been installed to the end. */
export const isInstalled = () =>
  existsSync(codeServerEntry) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampText();
