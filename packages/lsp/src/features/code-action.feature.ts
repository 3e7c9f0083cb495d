import { allowHere, certainFix, chooseFixes, type Fix, type Problem, rangesTouch } from '@ninefold/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
} from 'vscode-languageserver';
import { toDiagnostic, toWorkspaceEdit } from '../protocol/convert.ts';
import { defineFeature } from '../protocol/feature.ts';
import { refactoringsIn, toCodeAction } from '../protocol/refactorings.ts';
import { type FileView, type Snapshot, viewOf } from '../protocol/snapshot.ts';

const fixAll = `${CodeActionKind.SourceFixAll}.ninefold`;

/**
 * What can be done for a person at a place: the mends of its problems, all certain mends of the file at once, changes that they may
 * choose; in a data file that no dataset reads, the dataset.
 */
export const codeAction = defineFeature(CodeActionRequest.type, {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAll],
      resolveProvider: true,
    },
  },
  needs: 'checked',
  provide: async (snapshots, params) => {
    const { textDocument, range, context } = params;
    const view = viewOf(snapshots, textDocument.uri);
    // On saving only the certain mends are asked for; the others need not be thought of.
    const isSaving = context.only?.every((kind) => kind.startsWith(CodeActionKind.Source)) ?? false;
    const place = { uri: textDocument.uri, range };
    const found = isSaving ? undefined : await refactoringsIn(snapshots, place);
    if (view === undefined && found === undefined) return null;
    const [mends, others] = view ? ofProblems(view, params) : [[], []];
    const chosen = found?.refactorings.map((each) => toCodeAction(found.snapshot, each, place)) ?? [];
    const isWanted = ({ kind = '' }: CodeAction) =>
      context.only?.some((only) => `${kind}.`.startsWith(`${only}.`)) ?? true;
    return [...mends, ...chosen, ...others].filter(isWanted);
  },
});

/** What the problems of a file offer: the mends of those at the place, then what allows them, and all certain mends at once. */
function ofProblems(
  { snapshot, document }: FileView,
  { range }: CodeActionParams,
): readonly [mends: readonly CodeAction[], others: readonly CodeAction[]] {
  const problems = snapshot.problems.filter(({ file }) => file === document.path);
  const here = problems.filter((problem) => rangesTouch(problem.range, range));
  const certain = chooseFixes(problems);
  const mends = here.flatMap((problem) => problem.fixes.map((fix) => quickFix(snapshot, problem, fix)));
  const allowing = here.flatMap((problem) => {
    const fix = allowHere(document, problem);
    return fix ? [{ ...quickFix(snapshot, problem, fix), isPreferred: false }] : [];
  });
  if (certain.length === 0) return [mends, allowing];
  const all = {
    title: 'Mend what can be mended for certain',
    kind: fixAll,
    edit: toWorkspaceEdit(snapshot, certain),
  };
  return [mends, [...allowing, all]];
}

function quickFix(snapshot: Snapshot, problem: Problem, { title, edits }: Fix): CodeAction {
  const diagnostic = toDiagnostic(problem, snapshot);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    isPreferred: certainFix(problem) !== undefined,
    edit: toWorkspaceEdit(snapshot, edits),
  };
}
