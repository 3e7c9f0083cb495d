/**
 * Writes what is made from other files: registries, the text of the national pack, reference pages, JSON Schema.
 * `node scripts/generate.ts` writes; `--check` only says whether anything would change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nationalPack } from './generate/national-pack.ts';
import { registries } from './generate/registries.ts';
import { rulePages } from './generate/rule-pages.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outputs = new Map([...nationalPack(root), ...registries(root), ...(await rulePages(root))]);
const isCheck = process.argv.includes('--check');
const stale = [...outputs].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
);

for (const [path, text] of stale) {
  if (isCheck) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
if (stale.length > 0) {
  console.log(`${isCheck ? 'Out of date' : 'Written'}:\n${stale.map(([path]) => `  ${path}`).join('\n')}`);
}
if (isCheck && stale.length > 0) {
  console.log('Run "pnpm generate" and commit what it writes.');
  process.exitCode = 1;
}
