import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../packages/core/src/calculation/create-calculator.ts';
import { explainedRules } from '../packages/core/src/rules/explained-rules.ts';
import { rules } from '../packages/core/src/rules/index.generated.ts';
import type { Rule } from '../packages/core/src/rules/rule.ts';
import { type MarkedCase, readMarkedText } from './harness/marked-text.ts';
import { codesInSources } from './harness/problem-codes.ts';
import { runRules } from './harness/run-rules.ts';
import { checkFiles, loadFiles } from './harness/small-workspace.ts';

const root = new URL('../', import.meta.url);
const fixtures = new URL('tests/rules/', root);
const ids = rules.map(({ id }) => id);

describe('rules', () => {
  it('have ids that are unique and are the names of their files', () => {
    const files = readdirSync(new URL('packages/core/src/rules/', root))
      .filter((name) => name.endsWith('.rule.ts'))
      .map((name) => name.replace('.rule.ts', ''));
    expect(ids).toEqual([...files].sort());
  });

  it('have a fixture each, and no fixture is without its rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual(ids.map((id) => `${id}.yaml`).sort());
  });

  for (const id of ids) {
    const cases = casesOf(id);
    it(`${id}: the fixture has a case with the problem and one without`, () => {
      const marked = cases.map(({ marks }) => marks.some(({ code }) => code === `rule/${id}`));
      expect(marked).toContain(true);
      expect(marked).toContain(false);
      expect(cases.length).toBeGreaterThanOrEqual(3);
    });
  }

  it('say in words what they hold and why', () => {
    for (const { id, summary, why, examples } of explainedRules) {
      for (const text of [summary, why]) expect(text, id).toMatch(/^(?:[A-Z`]|value).{20,}\.$/s);
      expect(Object.values(examples), id).not.toContain('');
    }
  });
});

describe('sentences of rules', () => {
  const texts = ids.flatMap((id) => casesOf(id).map(({ files }) => files));

  it('end with a full stop or a question, and neither blame nor shout', async () => {
    for (const files of texts) {
      for (const { code, message } of await checkFiles(files)) {
        expect(message, code).toMatch(/^\S.*[.?]$/);
        expect(message, code).not.toMatch(
          /\binvalid\b|\berror\b|!(?!=)|\bundefined\b|\bNaN\b|\[object| {2}/i,
        );
      }
    }
  });

  it('are each said in a fixture', async () => {
    const said = new Set<string>();
    const watched = rules.map(
      (rule): Rule => ({
        ...rule,
        check: (subject, context, report) =>
          rule.check(subject, context, (message, finding) => {
            said.add(`${rule.id}: ${message}`);
            report(message, finding);
          }),
      }),
    );
    for (const files of texts) {
      const workspace = await loadFiles(files);
      runRules(watched, { workspace, calculator: createCalculator(workspace) });
    }
    const all = rules.flatMap(({ id, messages }) => Object.keys(messages).map((key) => `${id}: ${key}`));
    expect([...said].sort()).toEqual(all.sort());
  });
});

describe('problems', () => {
  const page = readFileSync(new URL('docs/reference/problems.md', root), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const documented = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].map((match) => match[1] ?? ''),
  );

  it('all have a row in docs/reference/problems.md, and no row is of a problem that is gone', () => {
    const shared = (code: string) => code.replace(/^formula\//, 'query/');
    expect([...new Set(documented.map(shared))].sort()).toEqual(codesInSources());
    expect(documented).toEqual([...new Set(documented)]);
  });

  it('are each told what they mean and what to do', () => {
    for (const row of rows)
      expect(row.split(' | ').map((cell) => cell.trim().length > 5)).toEqual([true, true, true]);
  });
});

describe('what is generated', () => {
  it('is as the sources make it', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { cwd: root, encoding: 'utf8' });
    expect(check()).toBe('');
  });
});

function casesOf(id: string): readonly MarkedCase[] {
  const url = new URL(`${id}.yaml`, fixtures);
  return existsSync(url) ? readMarkedText(readFileSync(url, 'utf8')) : [];
}
