import { applyAllowances } from '../../packages/core/src/check/allowances/apply-allowances.ts';
import { allowancesOf } from '../../packages/core/src/check/allowances/find-allowances.ts';
import { readDocument } from '../../packages/core/src/workspace/read-document.ts';
import { problemAt } from '../../tests/harness/made-up-problem.ts';
import { promiseInside, promiseSentence } from '../spans.ts';
import { promise, type Target, textOf } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

const path = 'a.indicator.yaml';

/** Comments that allow what a rule finds. */
export const allowance: Target = {
  name: 'allowance',
  promise: 'Every part of a comment lies inside the text, and a finding either stands or is allowed.',
  words: [
    ...[
      '# ninefold-allow',
      'rule/double-count',
      'rule/unused-measure',
      'until',
      '2027-03-31',
      '31 March 2027',
      ':',
    ],
    ...[',', '<reason>', 'why', 'rule/', '/', '#', 'schema/unknown-key', 'RULE/DOUBLE-COUNT', '2027-02-30'],
    ...yamlWords,
  ],
  read(input) {
    const text = textOf(input);
    const document = readDocument(path, 'indicator', undefined, text);
    const { source } = document;
    for (const { span, codes, covers, until, stray } of allowancesOf(document)) {
      for (const each of [span, covers, until?.span, stray?.span, ...codes.map((code) => code.span)]) {
        if (each !== undefined) promiseInside(source.text, each, 'an allowance');
      }
    }
    const findings = [0, 1, 5].map((line) => problemAt(path, line));
    const settled = applyAllowances(document, findings, { isSound: true, today: '2026-01-01' });
    const standing = settled.problems.filter(({ code }) => code === 'rule/double-count');
    const count = standing.length + settled.allowed.length;
    promise(count === findings.length, () => `of ${findings.length} findings ${count} are left`);
    for (const { code, message } of settled.problems) promiseSentence(code, message);
    return settled;
  },
};
