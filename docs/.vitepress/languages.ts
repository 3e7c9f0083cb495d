import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkdownOptions } from 'vitepress';

const grammar = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../packages/vscode-extension/syntaxes/ninefold.tmLanguage.json'),
    'utf8',
  ),
);

/** The colours of the editor for definition files, which are the YAML of these pages, and for a query and a formula that stand alone. */
export const languages: NonNullable<MarkdownOptions['languages']> = [
  { ...grammar, name: 'yaml' },
  { ...grammar, name: 'query', scopeName: 'source.ninefold.query', patterns: [{ include: '#query' }] },
  { ...grammar, name: 'formula', scopeName: 'source.ninefold.formula', patterns: [{ include: '#formula' }] },
];
