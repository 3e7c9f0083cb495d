import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../packages/core/src/query/parse-formula.ts';
import { parseQuery } from '../../packages/core/src/query/parse-query.ts';
import { queryExamples } from '../../scripts/generate/problem-examples/query.ts';
import { schemaExamples } from '../../scripts/generate/problem-examples/schema.ts';
import { syntaxExamples } from '../../scripts/generate/problem-examples/syntax.ts';
import { checkFiles } from '../harness/small-workspace.ts';

const ofFiles = Object.entries({ ...syntaxExamples, ...schemaExamples });
const ofQueries = Object.entries(queryExamples);

describe('the examples on the pages about problems', () => {
  it.each(ofFiles)(
    '%s: the bad file has the problem, and the good one has no error',
    async (code, example) => {
      expect((await problemsIn(example.bad)).map((problem) => problem.code)).toContain(code);
      const left = (await problemsIn(example.good)).filter(({ severity }) => severity === 'error');
      expect(left).toEqual([]);
    },
  );

  it.each(ofQueries)('%s: the bad text has the problem, and the good one has none', (code, { bad, good }) => {
    const read = code.startsWith('formula/') ? parseFormula : parseQuery;
    expect(read(bad).problems.map((problem) => problem.code)).toContain(code);
    expect(read(good).problems).toEqual([]);
  });
});

async function problemsIn(text: string) {
  const file = 'indicators/example.indicator.yaml';
  return (await checkFiles({ [file]: text })).filter((problem) => problem.file === file);
}
