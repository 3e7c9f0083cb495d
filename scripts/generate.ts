/**
 * Writes what is made from other files: registries, the text of the national pack and its compiled module, reference pages, JSON Schema.
 * `node scripts/generate.ts` writes; `--check` only says whether anything would change.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textMateGrammar } from './generate/grammar.ts';
import { nationalPack } from './generate/national-pack.ts';
import { problemExamplesModule } from './generate/problem-examples-module.ts';
import { problemWords } from './generate/problem-words.ts';
import { registries } from './generate/registries.ts';
import { readPackagesAsSources } from './generate/source-condition.ts';
import { translations } from './generate/translations.ts';

/** What each file must hold; one without a text must not be there. */
type Outputs = Iterable<readonly [path: string, text: string | undefined]>;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');

// The core itself is made in part from the first of these, so they are written before anything loads it.
const stale = settle([
  ...nationalPack(root),
  ...registries(root),
  ...problemWords(root),
  ...problemExamplesModule(),
  ...textMateGrammar(),
  ...translations(root),
]);
if (!isCheck || stale.length === 0) {
  readPackagesAsSources();
  const { cataloguePages } = await import('./generate/catalogue-pages.ts');
  const { jsonSchemas } = await import('./generate/json-schemas.ts');
  const { commandPage } = await import('./generate/command-page.ts');
  const { languagePages } = await import('./generate/language-pages.ts');
  const { nationalModule } = await import('./generate/national-module.ts');
  const { problemCodes } = await import('./generate/problem-codes.ts');
  const { problemPages } = await import('./generate/problem-pages.ts');
  const { rulePages } = await import('./generate/rule-pages.ts');
  const { methodPages } = await import('./generate/method-pages.ts');
  const { schemePages } = await import('./generate/scheme-pages.ts');
  const { statisticPages } = await import('./generate/statistic-pages.ts');
  stale.push(
    ...settle([
      ...jsonSchemas(),
      ...(await cataloguePages(root)),
      ...commandPage(),
      ...languagePages(),
      ...problemCodes(),
      ...problemPages(),
      ...(await rulePages(root)),
      ...(await methodPages(root)),
      ...schemePages(root),
      ...statisticPages(root),
      ...(await nationalModule(root)),
    ]),
  );
}
if (stale.length > 0) {
  console.log(`${isCheck ? 'Out of date' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`);
}
if (isCheck && stale.length > 0) {
  console.log('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}

/** Writes what differs, unless it is only asked about, and says what differed. */
function settle(outputs: Outputs): string[] {
  const differing = [...outputs].filter(([path, text]) => textAt(join(root, path)) !== text);
  for (const [path, text] of isCheck ? [] : differing) {
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return differing.map(([path]) => path);
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
