import type { Calculator } from '../calculation/results/calculator.ts';
import { compareProblems, type Problem } from '../diagnostics/problem.ts';
import { rules } from '../rules/index.generated.ts';
import { createRuleMemory, type RuleMemory } from '../rules/running/rule-memory.ts';
import { finish, runRulesInSteps } from '../rules/running/run-rules.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { AllowanceOptions, Settled } from './allowances/apply-allowances.ts';
import { settleWorkspace } from './allowances/settle-workspace.ts';
import { fewestProblems } from './fewest-problems.ts';
import { withoutGuesses } from './without-guesses.ts';

/** Every problem of a workspace's own files and data that no comment allows, in the order of files and lines. */
export function checkWorkspace(
  workspace: Workspace,
  calculator: Calculator,
  options: AllowanceOptions = {},
): readonly Problem[] {
  return checkWithAllowances(workspace, calculator, options).problems;
}

/** The problems of a workspace, and beside them those that comments in its files allow, each list in the order of files and lines. */
export function checkWithAllowances(
  workspace: Workspace,
  calculator: Calculator,
  options: AllowanceOptions = {},
): Settled {
  return finish(checkInSteps(workspace, calculator, options, createRuleMemory()));
}

/**
 * The same in steps, between which others may have their turn. Given the memory of an earlier check, only those rules run again that
 * may find something else than they did.
 */
export function* checkInSteps(
  workspace: Workspace,
  calculator: Calculator,
  options: AllowanceOptions,
  memory: RuleMemory,
): Generator<undefined, Settled> {
  const known = [...workspace.problems, ...dataProblems(workspace)];
  const found = [...known, ...(yield* runRulesInSteps(rules, { workspace, calculator }, known, memory))];
  const { problems, allowed } = settleWorkspace(workspace, withoutGuesses(found), options);
  return {
    problems: fewestProblems(problems.toSorted(compareProblems)),
    allowed: allowed.toSorted((a, b) => compareProblems(a.problem, b.problem)),
  };
}

function dataProblems(workspace: Workspace): readonly Problem[] {
  return [...workspace.datasets.values()].flatMap((dataset) =>
    dataset.dataProblems.map((problem) => ({
      ...problem,
      file: dataset.dataPath ?? dataset.document.path,
      related: [
        {
          file: dataset.document.path,
          range: dataset.document.rangeOfKey(['path']),
          message: `Read as the dataset "${dataset.id}".`,
        },
      ],
      fixes: [],
    })),
  );
}
