import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemPage, readProblemPage, rules } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../packages/core/src/language/problem-words.generated.ts';
import { root } from '../harness/example.ts';
import { codesInSources } from '../harness/problem-codes.ts';

const ruleCodes = rules.map(({ id }) => `rule/${id}`);
const otherCodes = problemWords.map(([code]) => code);
const links = /\]\(([^)]+)\)/g;

/** The address that an editor is given for a code, and what it opens. */
function opened(code: string): { readonly address: string; readonly text: string } {
  const address = problemPage(code) ?? '';
  return { address, text: readProblemPage(address) ?? '' };
}

describe('the address behind the code of a problem', () => {
  it.each([...ruleCodes, ...otherCodes])('%s: leads to the page about this code and no other', (code) => {
    const { address, text } = opened(code);
    expect(address).toBe(`ninefold:docs/problems/${code}.md`);
    expect(text).toMatch(new RegExp(`^# ${code}\\n`));
  });

  it('is there for every code that the sources can give', () => {
    // Queries and formulas share their reader: what the sources write once may be a code of both, or of formulas alone.
    const lost = codesInSources().filter(
      (code) => opened(code).text === '' && opened(code.replace('query/', 'formula/')).text === '',
    );
    expect(lost).toEqual([]);
  });

  it.each([...ruleCodes, ...otherCodes])('%s: leads on only to pages that are there', (code) => {
    const ahead = [...opened(code).text.matchAll(links)].map(([, address = '']) => address);
    expect(ahead.filter((address) => readProblemPage(address) === undefined)).toEqual([]);
  });
});

describe('the pages of the site about problems', () => {
  it.each(ruleCodes)('%s: has a page of its own', (code) => {
    const page = readFileSync(join(root, `docs/reference/rules/${code.slice('rule/'.length)}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${code}$`, 'm'));
  });

  it.each(otherCodes)('%s: has a heading of its own, and below it what the editor shows', (code) => {
    const page = readFileSync(join(root, `docs/reference/problems/${code.split('/')[0]}.md`), 'utf8');
    const [, section = ''] = page.split(new RegExp(`^## ${code}$`, 'm'));
    const [, means = '', why = '', ...rest] = opened(code).text.trimEnd().split('\n\n');
    const shown = section.split(/^## /m)[0] ?? '';
    for (const paragraph of [means, why, ...rest.filter((each) => /^(?:Not|But) so/.test(each))]) {
      expect(shown).toContain(paragraph);
    }
  });
});
