import type { RenameChoice, TextEdit } from '@ninefold/core';
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  ClientCapabilities,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { toWorkspaceEdit } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

/** Edits of the core, with those that a person says yes or no to as the editor asks about them. */
export function withChoices(
  snapshot: Snapshot,
  edits: readonly TextEdit[],
  choices: readonly RenameChoice[],
): WorkspaceEdit {
  // Where nothing is to be chosen, nothing is asked.
  if (choices.every(({ isUsual }) => isUsual)) {
    return toWorkspaceEdit(snapshot, [...edits, ...choices.flatMap((choice) => choice.edits)]);
  }
  const annotations: Record<string, ChangeAnnotation> = {};
  const byFile = new Map<string, AnnotatedEdit[]>();
  const add = ({ file, range, newText }: TextEdit, annotationId?: string) => {
    const known = byFile.get(file) ?? [];
    byFile.set(file, known);
    known.push(annotationId === undefined ? { range, newText } : { range, newText, annotationId });
  };
  for (const edit of edits) add(edit);
  for (const [index, { label, description, isUsual, edits: own }] of choices.entries()) {
    const id = String(index);
    annotations[id] = { label, description, needsConfirmation: !isUsual };
    for (const edit of own) add(edit, id);
  }
  const documentChanges = [...byFile].map(([file, own]): TextDocumentEdit => {
    const uri = snapshot.uriOf(file);
    return { textDocument: { uri, version: snapshot.versions[uri] ?? null }, edits: own };
  });
  return { documentChanges, changeAnnotations: annotations };
}

type AnnotatedEdit = AnnotatedTextEdit | { range: TextEdit['range']; newText: string };

/** The same answer for an editor that cannot ask: without the edits that a person would have to say yes to. */
export function withoutChoices(answer: unknown, { workspace }: ClientCapabilities): unknown {
  const { workspaceEdit } = workspace ?? {};
  const canAsk = workspaceEdit?.documentChanges && workspaceEdit.changeAnnotationSupport !== undefined;
  const { changeAnnotations, documentChanges } = (answer ?? {}) as WorkspaceEdit;
  if (canAsk || changeAnnotations === undefined) return answer;
  const changes = (documentChanges ?? []).flatMap((change) => {
    if (!('textDocument' in change)) return [];
    const kept = change.edits.filter((edit) => {
      const annotation = 'annotationId' in edit ? changeAnnotations[edit.annotationId] : undefined;
      return annotation?.needsConfirmation !== true;
    });
    const plain = kept.flatMap((edit) =>
      'newText' in edit ? [{ range: edit.range, newText: edit.newText }] : [],
    );
    return plain.length > 0 ? [[change.textDocument.uri, plain] as const] : [];
  });
  return { changes: Object.fromEntries(changes) };
}
