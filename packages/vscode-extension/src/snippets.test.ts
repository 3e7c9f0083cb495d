import { readFileSync } from 'node:fs';
import { checkWorkspace, createCalculator, loadWorkspace } from '@ninefold/core';
import { describe, expect, it } from 'vitest';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL('../snippets/ninefold.json', import.meta.url), 'utf8'),
);

/** Where the text of a snippet belongs, and what it must stand in to be a file. */
const places: Readonly<Record<string, (text: string) => readonly [path: string, text: string]>> = {
  adopt: (text) => ['a.indicator.yaml', text],
  indicator: (text) => ['a.indicator.yaml', text],
  measure: (text) => ['a.indicator.yaml', `id: a\nmeasures:\n${indented(text)}`],
  query: (text) => ['a.indicator.yaml', `id: a\nmeasures:\n${indented(text)}`],
  expect: (text) => ['a.indicator.yaml', `id: a\n${text}`],
  target: (text) => ['a.indicator.yaml', `id: a\n${text}`],
  outcome: (text) => ['a.indicator.yaml', `id: a\noutcomes:\n${indented(text)}`],
  caveat: (text) => ['a.indicator.yaml', `id: a\n${text}`],
  dataset: (text) => ['a.dataset.yaml', text],
  framework: (text) => ['a.framework.yaml', text],
  partnership: (text) => ['partnership.yaml', text],
};

describe('snippets', () => {
  it.each(Object.values(snippets).flatMap(choices))(
    '%s with %s can be read as it stands',
    async (prefix, _, text) => {
      const [path, content] = places[prefix]?.(text) ?? ['', ''];
      const workspace = await loadWorkspace({
        list: async () => [path],
        read: async () => ({ kind: 'content', bytes: new TextEncoder().encode(content) }),
      });
      const wrong = checkWorkspace(workspace, createCalculator(workspace)).filter(
        ({ code, file }) =>
          file === path && /^(?:syntax|schema|query|formula)\//.test(code) && code !== 'schema/missing-key',
      );
      expect(wrong.map(({ message }) => message)).toEqual([]);
    },
  );

  it('say what they are, under a name each', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { description } of Object.values(snippets)) expect(description).toMatch(/^[A-Z].+\.$/);
  });
});

/** The text with its first choices, and once more for every other word that a choice offers. */
function choices({ prefix, body }: Snippet): readonly (readonly [string, string, string])[] {
  const text = body.join('\n');
  const most = Math.max(
    1,
    ...[...text.matchAll(/\|([^|}]*)\|/g)].map(([, words = '']) => words.split(',').length),
  );
  return Array.from({ length: most }, (_, index) => {
    const chosen = text.replace(/\$\{\d+\|([^|}]*)\|\}/g, (_all, words: string) => {
      const offered = words.split(',');
      return offered[index % offered.length] ?? '';
    });
    return [
      prefix,
      `choice ${index + 1}`,
      chosen
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d/g, '')
        .trimEnd(),
    ];
  });
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
