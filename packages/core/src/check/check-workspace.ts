import type { Calculator } from '../calculation/calculator.ts';
import { compareProblems, type Problem } from '../diagnostics/problem.ts';
import { rules } from '../rules/index.generated.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Every problem of a workspace's own files and data, in the order of files and lines. */
export function checkWorkspace(workspace: Workspace, calculator: Calculator): readonly Problem[] {
  const known = [...workspace.problems, ...dataProblems(workspace)];
  return [...known, ...runRules(rules, { workspace, calculator }, known)].sort(compareProblems);
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
