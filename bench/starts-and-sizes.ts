// How long our programs take to start beside Node itself, and how much they weigh.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pairedRatio } from './paired-ratio.ts';

const built = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
const nothing = ['--eval', '0'];
const load = (path: string) => [
  '--input-type=module',
  '--eval',
  `await import(${JSON.stringify(built(path))})`,
];

console.log(
  pairedRatio('ninefold --version', [built('cli/dist/main.js'), '--version'], 'node alone', nothing, 9),
);
console.log(pairedRatio('import of the core', load('core/dist/index.js'), 'node alone', nothing, 9));
console.log(
  pairedRatio('import of the statistics', load('core/dist/statistics/index.js'), 'node alone', nothing, 9),
);
console.log(pairedRatio('import of the report', load('report/dist/index.js'), 'node alone', nothing, 9));

for (const path of [
  'core/dist/index.js',
  'report/dist/index.js',
  'lsp/dist/browser.js',
  'vscode-extension/dist/ninefold.vsix',
]) {
  if (!existsSync(built(path))) {
    console.log(`!!! ${path} has not been built`);
    continue;
  }
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
  const packed = path.endsWith('.vsix')
    ? ''
    : `, ${kilobytes(gzipSync(readFileSync(built(path))).length)} compressed`;
  console.log(`  ${path}: ${kilobytes(statSync(built(path)).size)}${packed}`);
}
