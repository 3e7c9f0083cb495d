import type { Place } from '@ninefold/lsp/protocol';
import { Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';

/** Opens a place of a file, in the editor that shows the file already or in one beside the preview, and selects it. */
export async function revealPlace(
  { uri, range }: Place,
  previewColumn: ViewColumn | undefined,
): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const open = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  // The cursor stands at the beginning, so that a long line is not scrolled to its end.
  const { start, end } = range;
  const selection = new Selection(end.line, end.character, start.line, start.character);
  const viewColumn = open ?? (previewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const editor = await window.showTextDocument(document, { viewColumn });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
