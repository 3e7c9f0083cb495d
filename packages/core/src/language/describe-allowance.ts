import { allowancesOf } from '../check/allowances/find-allowances.ts';
import { explainedRules } from '../rules/explained-rules.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';

/** The check that is named at a place of a comment that allows what it finds, and where its name stands. */
export function describeAllowance(
  document: Document,
  offset: number,
): { readonly text: string; readonly span: Span } | undefined {
  const codes = allowancesOf(document).flatMap((allowance) => allowance.codes);
  const code = codes.find(({ span }) => span.start <= offset && offset <= span.end);
  const rule = explainedRules.find(({ id }) => `rule/${id}` === code?.text);
  return code && rule && { text: `${rule.summary}\n\n${rule.why}`, span: code.span };
}
