import { describe, expect, it } from 'vitest';
import { problemWords } from '../../packages/core/src/language/problem-words.generated.ts';
import { goodOf, isFiles } from '../../scripts/generate/problem-examples/example-files.ts';
import { problemExamples } from '../../scripts/generate/problem-examples/index.ts';
import { smallWorkspace } from '../../scripts/generate/problem-examples/small-workspace.ts';
import { withoutExample } from '../../scripts/generate/problem-examples/without-example.ts';
import { codesOf, codesOfFiles } from '../harness/problem-example.ts';

const examples = Object.entries(problemExamples);

describe('the examples of problems', () => {
  it('are there for every code that belongs to no rule, and for no other', () => {
    const told = [...examples.map(([code]) => code), ...Object.keys(withoutExample)];
    expect(told.sort()).toEqual(problemWords.map(([code]) => code).sort());
  });

  it('are lacking only where no file of a person can bring the problem about', () => {
    expect(Object.keys(withoutExample).filter((code) => !code.startsWith('internal/'))).toEqual([
      'calc/out-of-range',
    ]);
  });

  it('begin with a workspace that has no problem', async () => {
    expect(await codesOfFiles(smallWorkspace)).toEqual([]);
  });

  it('say in a sentence why it matters', () => {
    const whys = [...examples.map(([code, { why }]) => [code, why]), ...Object.entries(withoutExample)];
    for (const [code, why] of whys) expect(why, code).toMatch(/^[A-Z].{15,}\.$/s);
  });

  it.each(examples)(
    '%s: what is shown as wrong has this problem, and no other that the example does not name',
    async (code, example) => {
      const found = await codesOf(code, example.bad, example, example.asked);
      expect(found).toEqual([code, ...(example.besides ?? [])].sort());
    },
  );

  it.each(examples)('%s: what is shown as right has no problem at all', async (code, example) => {
    const good = goodOf(example);
    const asked = example.asked && (example.askedInstead ?? example.asked);
    expect(await codesOf(code, good, example, asked)).toEqual([]);
    if (isFiles(good)) expect(await codesOfFiles(good)).toEqual([]);
  });
});
