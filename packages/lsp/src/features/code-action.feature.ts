import { chooseFixes, type Fix, type Problem, rangesTouch } from '@ninefold/core';
import { type CodeAction, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { toDiagnostic, toWorkspaceEdit } from '../protocol/convert.ts';
import { defineFileFeature } from '../protocol/feature.ts';
import type { Snapshot } from '../protocol/snapshot.ts';

const fixAll = `${CodeActionKind.SourceFixAll}.ninefold`;

/** The mends of the problems in a stretch of a file, and all certain mends of the file at once. */
export const codeAction = defineFileFeature(CodeActionRequest.type, {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } },
  needs: 'checked',
  provide: ({ snapshot, document }, { range, context }) => {
    const isWanted = (kind: string) =>
      context.only?.some((only) => `${kind}.`.startsWith(`${only}.`)) ?? true;
    const problems = snapshot.problems.filter(({ file }) => file === document.path);
    const here = isWanted(CodeActionKind.QuickFix)
      ? problems.filter((problem) => rangesTouch(problem.range, range))
      : [];
    const certain = isWanted(fixAll) ? chooseFixes(problems) : [];
    return [
      ...here.flatMap((problem) => problem.fixes.map((fix) => quickFix(snapshot, problem, fix))),
      ...(certain.length > 0
        ? [
            {
              title: 'Mend what can be mended for certain',
              kind: fixAll,
              edit: toWorkspaceEdit(snapshot, certain),
            },
          ]
        : []),
    ];
  },
});

function quickFix(snapshot: Snapshot, problem: Problem, { title, edits }: Fix): CodeAction {
  const diagnostic = toDiagnostic(problem, snapshot);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    isPreferred: problem.fixes.length === 1,
    edit: toWorkspaceEdit(snapshot, edits),
  };
}
