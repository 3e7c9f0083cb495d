import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArea, parseFormula, parsePeriod, parseQuery } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { root } from './harness/example.ts';

const page = readFileSync(join(root, 'docs/reference/queries.md'), 'utf8');
const fenced = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.trim(),
  );

describe('the page on queries', () => {
  it.each(fenced('query'))('shows a query that reads: %s', (text) => {
    expect(parseQuery(text).problems).toEqual([]);
  });

  it.each(fenced('formula'))('shows a formula that reads: %s', (text) => {
    expect(parseFormula(text).problems).toEqual([]);
  });

  it('names spellings of periods and areas that are known', () => {
    const [, periods = '', areas = ''] = /## Periods([\s\S]*?)## Areas([\s\S]*)$/.exec(page) ?? [];
    const spelt = periods
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`'))
      .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text));
    expect(spelt.length).toBeGreaterThan(12);
    expect(spelt.filter((text) => !parsePeriod(text))).toEqual([]);
    const named = [...areas.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((text) => !findArea(text))).toEqual([]);
  });
});
