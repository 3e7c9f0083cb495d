import type { Formula } from '../../packages/core/src/query/ast.ts';
import { parseFormula } from '../../packages/core/src/query/parse-formula.ts';
import { promiseInside, promiseProblems } from '../spans.ts';
import { promise, type Target, textOf } from '../target.ts';

/** A formula over measures and indicators. */
export const formula: Target = {
  name: 'formula',
  promise: 'Every part lies inside the part it belongs to, and a formula without a problem is whole.',
  words: [
    ...['+', '-', '*', '/', '(', ')', '−', '–', '×', '÷', '=', '^', '%', ',', '.', ' ', '\n', '\t', '\u00a0'],
    ...['days', 'deaths', '[NI-19]', '[', ']', 'NI-19', '182.5', '1e308', '1,000', '.5', '5.', '0x1', 'NaN'],
    ...['Infinity', '__proto__', 'constructor', 'sum(', '((((', '))))', '----', '\uE001', '"', "'", '’'],
  ],
  read(input) {
    const text = textOf(input);
    const { formula: found, problems } = parseFormula(text);
    promiseProblems(text, problems);
    promise(problems.length > 0 || found !== undefined, () => `there is neither formula nor problem`);
    if (found !== undefined) promiseParts(text, found);
    return { found, problems };
  },
};

function promiseParts(text: string, part: Formula): void {
  promiseInside(text, part.span, `a ${part.kind}`);
  const inner =
    part.kind === 'operation' ? [part.left, part.right] : part.kind === 'negate' ? [part.operand] : [];
  for (const each of inner) {
    const isInside = part.span.start <= each.span.start && each.span.end <= part.span.end;
    promise(isInside, () => `a ${each.kind} lies outside its ${part.kind}`);
    promiseParts(text, each);
  }
}
