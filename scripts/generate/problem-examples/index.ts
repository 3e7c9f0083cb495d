import { allowExamples } from './allow.ts';
import { calcExamples } from './calc.ts';
import { calcJudgementExamples } from './calc-judgement.ts';
import { calcMethodExamples } from './calc-method.ts';
import { dataExamples } from './data.ts';
import { formulaExamples } from './formula.ts';
import { linkExamples } from './link.ts';
import type { ProblemExamples } from './problem-example.ts';
import { queryExamples } from './query.ts';
import { ruleExamples } from './rule.ts';
import { schemaExamples } from './schema.ts';
import { syntaxExamples } from './syntax.ts';

/** An example of every problem that a person's files can have; the checks carry their own. */
export const problemExamples: ProblemExamples = {
  ...syntaxExamples,
  ...schemaExamples,
  ...linkExamples,
  ...queryExamples,
  ...formulaExamples,
  ...dataExamples,
  ...calcExamples,
  ...calcMethodExamples,
  ...calcJudgementExamples,
  ...ruleExamples,
  ...allowExamples,
};
