/** Packs the extension, as it was built, into dist/ninefold.vsix, and refuses to if it has become too large. */
import { copyFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { thirdPartyNotices } from '../../../scripts/third-party-notices.ts';

/** Nothing else is packed. */
const packed = [
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'l10n',
  'language-configuration.json',
  'media',
  'snippets',
  'syntaxes',
  'walkthrough',
  'dist/NOTICE.txt',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension.cjs',
  'dist/preview.js',
  'dist/samples',
  'dist/server/package.json',
  'dist/server/server.js',
  'dist/web/extension.cjs',
];
const metafiles = [
  'metafile-cjs.json',
  'metafile-iife.json',
  'web/metafile-cjs.json',
  'server/metafile-iife.json',
];
/** What a person on a slow line is ready to wait for. */
const mostBytes = 1_500_000;

const extension = fileURLToPath(new URL('../', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const staged = join(extension, 'dist', 'package');
const packagePath = join(extension, 'dist', 'ninefold.vsix');

writeFileSync(join(extension, 'dist', 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(extension, metafiles));
copyFileSync(join(repository, 'NOTICE'), join(extension, 'dist', 'NOTICE.txt'));
rmSync(staged, { recursive: true, force: true });
for (const path of packed) cpSync(join(extension, path), join(staged, path), { recursive: true });
// Versions that the repository's catalogue holds are not read by vsce, and nobody who installs the extension needs them.
const { scripts: _scripts, devDependencies: _devDependencies, ...manifest } = readManifest();
writeFileSync(join(staged, 'package.json'), `${JSON.stringify({ ...manifest, files: ['**'] }, null, 2)}\n`);
await createVSIX({
  cwd: staged,
  packagePath,
  dependencies: false,
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${Math.round(size / 1000)} kB`);
if (size > mostBytes) {
  console.error(`The packed extension is larger than ${mostBytes / 1000} kB.`);
  process.exitCode = 1;
}

function readManifest(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
}
