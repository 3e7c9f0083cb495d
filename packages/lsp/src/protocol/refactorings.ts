import { createDataset, type Refactoring, rangesTouch, refactoringsAt, type TextEdit } from '@ninefold/core';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toDiagnostic, toWorkspaceEdit } from './convert.ts';
import { type Snapshot, viewOf } from './snapshot.ts';

/** The kind of each refactoring as editors group them. */
export const actionKinds: Readonly<Record<Refactoring['kind'], string>> = {
  mend: CodeActionKind.QuickFix,
  extract: CodeActionKind.RefactorExtract,
  rewrite: CodeActionKind.RefactorRewrite,
};

/** What can be changed at a place of a definition, or made of a data file that no dataset reads; undefined for a file that is neither. */
export async function refactoringsIn(
  snapshots: readonly Snapshot[],
  { uri, range }: Pick<ActionData, 'uri' | 'range'>,
): Promise<{ readonly snapshot: Snapshot; readonly refactorings: readonly Refactoring[] } | undefined> {
  const view = viewOf(snapshots, uri);
  if (view !== undefined) {
    const { snapshot, document } = view;
    const { workspace, calculator, data } = snapshot;
    const problems = snapshot.problems.filter(
      ({ file, range: own }) => file === document.path && rangesTouch(own, range),
    );
    const refactorings = await refactoringsAt({ workspace, calculator, document, range, problems }, data);
    return { snapshot, refactorings };
  }
  const snapshot = snapshots.find(({ pathOf, data }) => data.paths.includes(pathOf(uri) ?? ''));
  const path = snapshot?.pathOf(uri);
  if (snapshot === undefined || path === undefined) return undefined;
  const created = await createDataset(snapshot.workspace, path, snapshot.data);
  return { snapshot, refactorings: created ? [created] : [] };
}

/** What an action needs so that its edits can be worked out when it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly range: Range;
  /** Whether it makes files, which not every editor can. */
  readonly makesFiles: boolean;
}

/** A refactoring as an editor offers it, with the edits left until it is chosen. */
export function toCodeAction(
  snapshot: Snapshot,
  refactoring: Refactoring,
  place: Pick<ActionData, 'uri' | 'range'>,
): CodeAction {
  const { title, kind, problem } = refactoring;
  const diagnostic = problem && toDiagnostic(problem, snapshot);
  const data: ActionData = { ...place, makesFiles: refactoring.newFiles !== undefined };
  return { title, kind: actionKinds[kind], ...(diagnostic && { diagnostics: [diagnostic] }), data };
}

/** The edits of a refactoring. */
export function toEdit(snapshot: Snapshot, refactoring: Refactoring): WorkspaceEdit {
  return refactoring.newFiles === undefined
    ? toWorkspaceEdit(snapshot, refactoring.edits())
    : withNewFiles(snapshot, refactoring.edits(), refactoring.newFiles());
}

/** Files come into being empty and are then written, so that the whole can be undone. A file that is there is never written over. */
function withNewFiles(
  snapshot: Snapshot,
  edits: readonly TextEdit[],
  newFiles: ReturnType<NonNullable<Refactoring['newFiles']>>,
): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const created = newFiles.flatMap(({ path, text }): (CreateFile | TextDocumentEdit)[] => {
    const uri = snapshot.uriOf(path);
    return [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ];
  });
  const changed = Object.entries(toWorkspaceEdit(snapshot, edits).changes ?? {}).map(
    ([uri, own]): TextDocumentEdit => ({
      textDocument: { uri, version: snapshot.versions[uri] ?? null },
      edits: own,
    }),
  );
  return { documentChanges: [...created, ...changed] };
}

/**
 * The same actions for an editor that can do less: without those that make files, and with the edits of all at once where it would not
 * ask for those of the one that is chosen.
 */
export async function actionsFor(
  client: ClientCapabilities,
  answer: unknown,
  resolve: (action: CodeAction) => Promise<unknown>,
): Promise<unknown> {
  if (!Array.isArray(answer)) return answer;
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  const canCreate = documentChanges === true && resourceOperations?.includes('create') === true;
  const canResolve = client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  const able = (answer as readonly CodeAction[]).filter(
    ({ data }) => canCreate || (data as ActionData | undefined)?.makesFiles !== true,
  );
  if (canResolve) return able;
  return Promise.all(able.map((action) => (action.edit === undefined ? resolve(action) : action)));
}
