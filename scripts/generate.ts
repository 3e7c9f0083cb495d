/**
 * Writes what is made from other files: registries, the text of the national pack and its compiled module, reference pages, JSON Schema.
 * `node scripts/generate.ts` writes; `--check` only says whether anything would change.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './generate/json-schemas.ts';
import { nationalModule } from './generate/national-module.ts';
import { nationalPack } from './generate/national-pack.ts';
import { registries } from './generate/registries.ts';
import { rulePages } from './generate/rule-pages.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What each file must hold; one without a text must not be there. */
const outputs = new Map<string, string | undefined>([
  ...jsonSchemas(),
  ...nationalPack(root),
  ...registries(root),
  ...(await rulePages(root)),
  ...(await nationalModule(root)),
]);
const isCheck = process.argv.includes('--check');
const stale = [...outputs].filter(([path, text]) => textAt(join(root, path)) !== text);

for (const [path, text] of stale) {
  if (isCheck) continue;
  if (text === undefined) {
    rmSync(join(root, path));
    continue;
  }
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

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
