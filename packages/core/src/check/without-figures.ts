import { partnershipDisclosure } from '../calculation/results/partnership-disclosure.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { rules } from '../rules/index.generated.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Problems as a page for others may tell them: where the partnership hides small counts, those whose sentences tell figures say only
 * which check found something.
 */
export function withoutFigures(problems: readonly Problem[], workspace: Workspace): readonly Problem[] {
  if (partnershipDisclosure(workspace.partnership) === undefined) return problems;
  const telling = new Set(rules.flatMap(({ id, tellsFigures }) => (tellsFigures ? [`rule/${id}`] : [])));
  return problems.map((problem) =>
    telling.has(problem.code)
      ? {
          ...problem,
          message: `The check "${problem.code.slice('rule/'.length)}" finds something here. Its words tell figures, which are not shown.`,
          params: {},
          related: [],
        }
      : problem,
  );
}
