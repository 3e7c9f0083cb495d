import { problemPage, readProblemPage, rules } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { codesInSources } from '../harness/problem-codes.ts';

const codes = [...new Set([...codesInSources(), ...rules.map(({ id }) => `rule/${id}`)])].sort();

describe('pages about problems', () => {
  it.each(codes)('%s has one that says what it means and what to do', (code) => {
    // Queries and formulas share their reader; some of its codes are a formula's alone.
    const page = problemPage(code) ?? problemPage(code.replace(/^query/, 'formula'));
    const [title = '', ...paragraphs] = (readProblemPage(page ?? '') ?? '').trim().split('\n\n');
    expect(title.replace('formula/', 'query/')).toBe(`# ${code}`);
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    for (const paragraph of paragraphs) expect(paragraph.trim().length).toBeGreaterThan(5);
  });
});
