import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import { cursorOf, isDefinition } from './definition-editor.ts';
import type { PreviewPanels } from './preview-panels.ts';
import { type Cursor, followed } from './preview-target.ts';

/** Keeps the previews in step with what is typed, where the cursor goes, and what changes in the files. */
export function followEditor({ all }: PreviewPanels, client: NinefoldClient): Disposable {
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isDefinition(document)) return;
      for (const preview of all) preview.refresh();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(all, textEditor)),
    window.onDidChangeActiveTextEditor((editor) => follow(all, editor)),
    client.onChanged((change) => {
      for (const preview of all) preview.folderChanged(change);
    }),
  );
}

function isSameLine(one: Cursor | undefined, other: Cursor): boolean {
  return one?.uri === other.uri && one.position.line === other.position.line;
}

function follow(all: PreviewPanels['all'], editor: TextEditor | undefined): void {
  if (editor === undefined || editor !== window.activeTextEditor || !isDefinition(editor.document)) return;
  const cursor = cursorOf(editor);
  for (const preview of all) {
    const isNewLine = !isSameLine(preview.cursor, cursor);
    // Who types stays in the line, and may be looking at another part of the page.
    preview.light(cursor, isNewLine);
    const { target } = preview;
    const isAsked = isNewLine || target.subject !== undefined || !isSameLine(target.at, cursor);
    if (isAsked && !target.isPinned) preview.aim(followed(target, cursor));
  }
}
