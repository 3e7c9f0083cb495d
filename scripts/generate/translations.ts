import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const extension = 'packages/vscode-extension';

/** The sentences that the extension's code shows, as the file that translators begin with. */
export function translations(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, extension, 'src'), { recursive: true, encoding: 'utf8' });
  const sentences = names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => sentencesIn(readFileSync(join(root, extension, 'src', name), 'utf8')));
  const sorted = [...new Set(sentences)].sort();
  const bundle = Object.fromEntries(sorted.map((sentence) => [sentence, sentence]));
  return new Map([[`${extension}/l10n/bundle.l10n.json`, `${JSON.stringify(bundle, null, 2)}\n`]]);
}

function sentencesIn(text: string): readonly string[] {
  const calls = text.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'|\bl10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g);
  return [...calls].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}
