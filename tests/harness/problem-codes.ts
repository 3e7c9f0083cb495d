import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = new URL('../../packages/core/src/', import.meta.url).pathname;

/** The sources of the core that people write: no tests, nothing generated. */
function sources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(core, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(core, folder, path), 'utf8') }));
}

/** Every code, other than those that a rule is named for, that the sources of the core can give a problem or a missing value. */
export function codesInSources(): readonly string[] {
  const whole = find(
    '.',
    /'((?:syntax|schema|query|formula|link|data|calc|rule|allow|internal)\/[a-z0-9-]+)'/g,
  );
  const named = [
    ...find('workspace', /\b(?:linkProblem|at)\(\s*'([a-z-]+)'/g).map((name) => `link/${name}`),
    ...find('calculation', /\bmissing\(\s*'([a-z-]+)'/g).map((name) => `calc/${name}`),
    ...find('check', /\bsay\(\s*'([a-z-]+)'/g).map((name) => `allow/${name}`),
    ...find('query', /(?:\bcode: |\bstopForWant\(\s*)'([a-z-]+)'/g).map((name) => `query/${name}`),
  ];
  // Queries and formulas share their reader, so that a code of one may also be a code of the other.
  const codes = [...whole, ...named].map((code) => code.replace(/^formula\//, 'query/'));
  return [...new Set(codes)].filter((code) => !ownRules.has(code)).sort();
}

/** Codes that a rule is named for may be spoken of elsewhere. */
const ownRules: ReadonlySet<string> = new Set(
  readdirSync(join(core, 'rules'))
    .filter((name) => name.endsWith('.rule.ts'))
    .map((name) => `rule/${name.slice(0, -'.rule.ts'.length)}`),
);

function find(folder: string, pattern: RegExp): readonly string[] {
  return sources(folder).flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}
