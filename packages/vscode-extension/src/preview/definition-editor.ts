import { type TextDocument, type TextEditor, window } from 'vscode';
import { effectivePlace } from '../documents/effective-address.ts';
import type { Cursor } from './preview-target.ts';

/** Whether a document is one of ours: a preview may be made from it. A whole definition to read is no file that the server knows. */
export function isDefinition({ languageId, uri }: TextDocument): boolean {
  return languageId === 'ninefold' && effectivePlace(uri) === undefined;
}

/** Where the cursor of an editor is. */
export function cursorOf({ document, selection }: TextEditor): Cursor {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}

/** The cursor that a person means: that of the active editor, else of one that they can see. */
export function currentCursor(): Cursor | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((each) => each !== undefined && isDefinition(each.document));
  return editor && cursorOf(editor);
}
