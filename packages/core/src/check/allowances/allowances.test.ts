import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../tests/harness/apply-fix.ts';
import { problemAt } from '../../../../../tests/harness/made-up-problem.ts';
import { readDocument } from '../../workspace/read-document.ts';
import { applyAllowances } from './apply-allowances.ts';
import { allowancesOf } from './find-allowances.ts';

const path = 'indicators/case.indicator.yaml';
const documentOf = (text: string) => readDocument(path, 'indicator', undefined, text);

describe('allowances', () => {
  it('are read from whatever a person types, and every problem stands in the file', () => {
    const piece = fc.constantFrom(
      '# ninefold-allow',
      ' ',
      'rule/double-count',
      ',',
      ':',
      'until',
      '2027-03-31',
      'why',
      '\n',
      'id: x',
      '  - ',
      'a: |',
      '"',
      '{',
      ']',
      '\t',
      '\r\n',
      '<reason>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const document = documentOf(text);
        const { problems, allowed } = applyAllowances(
          document,
          [problemAt(path, 0, 2), problemAt(path, 1, 2)],
          {
            isSound: true,
            today: '2026-01-01',
          },
        );
        expect(problems.filter(({ code }) => code === 'rule/double-count').length + allowed.length).toBe(2);
        for (const { range, fixes } of problems.filter(({ code }) => code.startsWith('allow/'))) {
          for (const { start, end } of [
            range,
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
          ]) {
            const [from, to] = [document.source.offsetAt(start), document.source.offsetAt(end)];
            expect(from).toBeLessThanOrEqual(to);
            expect(to).toBeLessThanOrEqual(text.length);
          }
          expect(document.source.offsetAt(range.start)).toBeLessThan(document.source.offsetAt(range.end));
        }
        for (const { fixes } of problems.filter(({ code }) => code === 'allow/without-reason')) {
          for (const fix of fixes) {
            const mended = documentOf(applyFix(document.source.text, fix, path));
            const left = allowancesOf(mended).filter(({ stray }) => stray !== undefined);
            const before = allowancesOf(document).filter(({ stray }) => stray !== undefined);
            expect(left).toHaveLength(before.length - 1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are found quickly, however many there are', () => {
    const comments = '# ninefold-allow rule/double-count: we mean it\n'.repeat(500);
    const spread = Array.from(
      { length: 5000 },
      (_, index) => `  k${index}: 1 # ninefold-allow rule/double-count: x\n`,
    ).join('');
    const document = documentOf(`${comments}id: x\nmeasures:\n${spread}`);
    const start = performance.now();
    expect(allowancesOf(document)).toHaveLength(5500);
    const findings = Array.from({ length: 2000 }, (_, line) => problemAt(path, 502 + line, 2));
    const { allowed } = applyAllowances(document, findings, { isSound: true });
    expect(allowed).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
