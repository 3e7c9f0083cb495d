import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fix, Problem } from '../packages/core/src/diagnostics/problem.ts';
import { explainedRules } from '../packages/core/src/rules/explained-rules.ts';
import type { SubjectKind } from '../packages/core/src/rules/rule.ts';
import { applyFix } from './harness/apply-fix.ts';
import { type Mark, type MarkedCase, readMarkedText } from './harness/marked-text.ts';
import { checkFiles } from './harness/small-workspace.ts';

const fixtures = new URL('rules/', import.meta.url);

const exampleFiles: Readonly<Record<SubjectKind, string>> = {
  indicator: 'indicators/example.indicator.yaml',
  dataset: 'datasets/example.dataset.yaml',
  framework: 'frameworks/example.framework.yaml',
  partnership: 'partnership.yaml',
};

for (const name of readdirSync(fixtures).sort()) {
  const code = `rule/${name.replace(/\.yaml$/, '')}`;
  describe(code, () => {
    for (const marked of readMarkedText(readFileSync(new URL(name, fixtures), 'utf8'))) {
      it(marked.title, () => checkCase(code, marked));
    }
  });
}

describe('examples', () => {
  for (const { id, appliesTo, examples } of explainedRules) {
    const file = exampleFiles[appliesTo[0] as SubjectKind];
    const codesIn = async (text: string) => {
      const codes = (await checkFiles({ [file]: text })).map(({ code }) => code);
      return [...new Set(codes)].filter((code) => code === `rule/${id}` || !aboutTheRest.has(code));
    };
    it(`${id}: the bad one has the problem, and no other`, async () => {
      expect(await codesIn(examples.bad)).toEqual([`rule/${id}`]);
    });
    it(`${id}: the good one has none`, async () => {
      expect(await codesIn(examples.good)).toEqual([]);
    });
  }
});

/** Examples are a few lines of a definition, in a partnership that reports little: what is said of the rest is not about them. */
const aboutTheRest: ReadonlySet<string> = new Set([
  'rule/measure-without-query',
  'rule/missing-preceding-years',
  'rule/core-indicator-left-out',
  'rule/outcome-without-indicator',
]);

async function checkCase(code: string, { files, marks, after }: MarkedCase): Promise<void> {
  const problems = await checkFiles(files);
  const isWatched = ({ code: found, severity }: Problem) =>
    found === code || severity === 'error' || found.startsWith('internal/');
  const isMarked = (problem: Problem) => marks.some((mark) => mark.code === problem.code);
  const found = problems.filter((problem) => isWatched(problem) || isMarked(problem));
  expect(found.map(placeOf).sort()).toEqual(marks.map(placeOf).sort());
  for (const mark of marks) {
    const there = found.filter((problem) => placeOf(problem) === placeOf(mark));
    const wanted = expect.objectContaining(mark.params);
    const matching = there.filter(({ params }) => wanted.asymmetricMatch(params));
    expect(there.map(({ params }) => params)).toContainEqual(wanted);
    if (mark.hasNoFix) expect(matching.flatMap(({ fixes }) => fixes)).toEqual([]);
    if (mark.message !== undefined) expect(there.map(({ message }) => message)).toContain(mark.message);
    if (mark.code === code) for (const { fixes } of matching) fixes.forEach(expectTitleToFit);
  }
  if (after === undefined) return;
  const fix = found.find((problem) => problem.code === code)?.fixes[0];
  const fixed = fix && applyFix(files[after.file] ?? '', fix, after.file);
  expect(fixed).toBe(after.text);
  const remaining = await checkFiles({ ...files, [after.file]: after.text });
  const ownMarks = marks.filter((mark) => mark.code === code).length;
  expect(remaining.filter((problem) => problem.code.startsWith('syntax/'))).toEqual([]);
  expect(remaining.filter((problem) => problem.code === code)).toHaveLength(ownMarks - 1);
}

/** A mend is called after the words it puts in. */
function expectTitleToFit({ title, edits }: Fix): void {
  const written = edits.map(({ newText }) => newText);
  const [, meant] = /^Change (?:"[^"]+" to |to )"?([^"]+)"?$/.exec(title) ?? [];
  const [, one, other] = /^Swap (\S+) and (\S+)$/.exec(title) ?? [];
  const [, added] = /^Add: (.+)$/.exec(title) ?? [];
  if (meant !== undefined) expect(written.every((text) => text.includes(meant))).toBe(true);
  else if (one !== undefined) expect(written).toEqual([other, one]);
  else expect(written.join('').replaceAll('\\"', '"')).toContain(added ?? `the words of "${title}"`);
}

function placeOf({ code, file, range: { start, end } }: Mark | Problem): string {
  return `${file} line ${start.line + 1}, ${start.character} to ${end.line === start.line ? '' : `line ${end.line + 1}, `}${end.character}: ${code}`;
}
