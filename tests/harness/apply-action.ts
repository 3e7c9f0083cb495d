import type { TextEdit } from '@ninefold/core';
import type { CodeAction, WorkspaceEdit } from '../../packages/lsp/src/testing/editor.ts';
import { applyEdits } from './apply-fix.ts';
import { folder } from './editor-feature.ts';
import type { Files } from './small-workspace.ts';

/** The files after an action of an editor, with those that it creates. */
export function applyAction(files: Files, { edit }: CodeAction): Files {
  const after: Record<string, string> = { ...files };
  for (const [path, edits] of editsOf(edit ?? {}, after)) {
    after[path] = applyEdits(after[path] ?? '', edits);
  }
  return after;
}

function editsOf(
  edit: WorkspaceEdit,
  files: Record<string, string>,
): readonly (readonly [string, readonly Edit[]])[] {
  const byFile: [string, readonly Edit[]][] = Object.entries(edit.changes ?? {}).map(([uri, edits]) => [
    pathOf(uri),
    edits,
  ]);
  for (const change of edit.documentChanges ?? []) {
    if ('textDocument' in change) {
      byFile.push([pathOf(change.textDocument.uri), change.edits as readonly Edit[]]);
    } else if (change.kind === 'create') {
      if (pathOf(change.uri) in files) throw new Error(`${change.uri} is there already`);
      files[pathOf(change.uri)] = '';
    }
  }
  return byFile;
}

type Edit = Pick<TextEdit, 'range' | 'newText'>;

function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}
